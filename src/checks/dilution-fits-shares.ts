import {
  epsDilution,
  issuedShares,
  issuedSharesDate,
  maximumNewShares,
  outstandingShares,
} from '../fields/offering.js';
import { baseSearchCheck } from '../laws/base-search.js';
import type { Check } from '../laws/check.js';
import { asOf, assuming, at, equation, over, type Part, portion, reached } from '../laws/equation.js';
import type { Figure } from '../laws/figure.js';
import type { Term } from '../laws/term.js';
import { rational } from '../quantity/rational.js';

const ratio = (a: Term<Figure>, b: Term<Figure>): Term<Figure> => ({ op: 'over', a, b });
const minus = (a: Term<Figure>, b: Term<Figure>): Term<Figure> => ({ op: 'minus', a, b });
const share = (part: Term<Figure>, rest: Term<Figure>): Term<Figure> => ({ op: 'portion', part, rest });

const WITHOUT_TREASURY = 'the base excludes treasury shares';
const WITHOUT_TREASURY_AND_NEW = 'the base excludes treasury shares and the new shares';

/** What the percentage says of the shares outstanding, on the base that was found to fit it. */
const LAWS: Readonly<Record<string, Part>> = {
  [WITHOUT_TREASURY]: portion(reached(maximumNewShares), at(outstandingShares, '')),
  [WITHOUT_TREASURY_AND_NEW]: over(reached(maximumNewShares), at(outstandingShares, '')),
};

/**
 * New shares dilute earnings per share by new ÷ (outstanding + new); releases seldom say whether the shares
 * outstanding are all that are issued, or leave out those held in treasury.
 */
const search = baseSearchCheck({
  id: 'dilution-fits-shares',
  summary: 'The stated dilution is that of the new shares on some usual base of shares outstanding.',
  severity: 'warning',
  law: 'new shares ÷ base = eps_dilution',
  why: 'A percentage that fits no base was computed for another number of new shares, or is misprinted.',
  part: maximumNewShares,
  issued: at(issuedShares, 'before'),
  percent: epsDilution,
  unstated: { words: 'held in treasury', atMost: rational(1n, 10n) },
  bases: [
    {
      assumption: 'the base is the issued shares before the issue',
      percentage: ({ part, issued }) => ratio(part, issued),
    },
    {
      assumption: 'the base is the issued shares after the issue',
      percentage: ({ part, issued }) => share(part, issued),
    },
    {
      assumption: WITHOUT_TREASURY,
      percentage: ({ part, issued, unstated }) => share(part, minus(issued, unstated)),
    },
    {
      assumption: WITHOUT_TREASURY_AND_NEW,
      percentage: ({ part, issued, unstated }) => ratio(part, minus(issued, unstated)),
    },
  ],
  examples: {
    holds:
      'Up to 5,400,000 shares of common stock will be newly issued. If all are issued, earnings per share are diluted by 11.8%.\n\nTotal number of issued shares at present: 41,297,800 shares',
    fails:
      'Up to 5,400,000 shares of common stock will be newly issued. If all are issued, earnings per share are diluted by 18.1%.\n\nTotal number of issued shares at present: 41,297,800 shares',
  },
});

export const dilutionFitsShares: Check = {
  ...search,
  equations: (evidence) =>
    [...search.run(evidence)].flatMap(({ assumption = '' }) => {
      const law = LAWS[assumption];
      return law ? [asOf(assuming(equation(law, '=', epsDilution), assumption), issuedSharesDate)] : [];
    }),
};
