import { repurchaseMaxShares, repurchasePercent } from '../fields/buyback.js';
import { issuedShares, outstandingShares } from '../fields/offering.js';
import { baseSearchCheck } from '../laws/base-search.js';
import type { Check } from '../laws/check.js';
import { at, percentage, reached } from '../laws/equation.js';
import { equationVerdicts } from '../laws/equation-check.js';
import type { Evidence } from '../model/evidence.js';
import { factOf } from '../model/facts.js';
import { rational } from '../quantity/rational.js';

const OUTSTANDING = percentage(
  reached(at(repurchaseMaxShares, '')),
  at(outstandingShares, ''),
  at(repurchasePercent, ''),
);

const search = baseSearchCheck({
  id: 'repurchase-percent-fits-shares',
  summary:
    'The percentage that may be repurchased is that of the shares outstanding, or of all that are issued.',
  severity: 'warning',
  law: 'repurchase_max_shares ÷ (issued_shares − treasury shares) = repurchase_percent',
  why: 'A percentage that fits no base was computed for another number of shares, or is misprinted.',
  part: reached(at(repurchaseMaxShares, '')),
  issued: at(issuedShares, ''),
  percent: at(repurchasePercent, ''),
  unstated: { words: 'held in treasury', atMost: rational(1n, 5n) },
  bases: [
    {
      assumption: 'the base is all issued shares',
      percentage: ({ part, issued }) => ({ op: 'over', a: part, b: issued }),
    },
    {
      assumption: 'the base excludes treasury shares',
      percentage: ({ part, issued, unstated }) => ({
        op: 'over',
        a: part,
        b: { op: 'minus', a: issued, b: unstated },
      }),
    },
  ],
  examples: {
    holds:
      'Total number of shares to be acquired: 500,000 shares (maximum)\nPercentage of issued shares (excluding treasury shares): 1.25%\n\nTotal number of issued shares (excluding treasury shares): 40,000,000 shares',
    fails:
      'Total number of shares to be acquired: 500,000 shares (maximum)\nPercentage of issued shares (excluding treasury shares): 2.15%\n\nTotal number of issued shares (excluding treasury shares): 40,000,000 shares',
  },
});

/** 500,000 of 40,000,000 shares outstanding are 1.25 %. */
export const repurchasePercentFitsShares: Check = {
  ...search,
  needs: [...search.needs, outstandingShares],
  *run(evidence) {
    // A report may give the percentage of what was bought.
    if (!evidence.kinds.includes('buyback-resolution') || evidence.kinds.includes('buyback-status')) return;
    if (isOfFloat(evidence)) return;
    const known = equationVerdicts(OUTSTANDING, evidence.facts, 'warning').filter(
      ({ outcome }) => outcome !== 'undetermined',
    );
    yield* known.length > 0 ? known : search.run(evidence);
  },
};

/** Canadian bids go by the shares in public hands, whose number is seldom stated. */
const isOfFloat = ({ facts, document }: Evidence): boolean => {
  const mentions = factOf(facts, repurchasePercent)?.mentions ?? [];
  return mentions.some(({ end }) => FLOAT.test(document.plain.slice(end, end + 60)));
};

const FLOAT = /^[^.;]{0,50}\bfloat\b/i;
