import { expect, it } from 'vitest';
import { repurchasePercentFitsShares as check } from '../../src/checks/repurchase-percent-fits-shares.js';
import { repurchaseMaxShares, repurchasePercent } from '../../src/fields/buyback.js';
import { issuedShares, outstandingShares } from '../../src/fields/offering.js';
import { release, stated } from '../laws/release.js';

const facts = (most: string, percent: string, issued?: string, outstanding?: string) =>
  release(
    stated(repurchaseMaxShares, most),
    stated(repurchasePercent, percent),
    ...(issued ? [stated(issuedShares, issued)] : []),
    ...(outstanding ? [stated(outstandingShares, outstanding)] : []),
  );

const outcomes = (evidence: ReturnType<typeof facts>, kinds = ['buyback-resolution']): string[] =>
  Array.from(check.run({ ...evidence, kinds }), ({ outcome }) => outcome);

it.each([
  ['500,000 shares', '1.25%', undefined, '40,000,000 shares', 'within-rounding'],
  ['500,000 shares', '1.25%', '40,000,000 shares', undefined, 'under-assumption'],
  ['500,000 shares', '1.25%', '41,700,000 shares', undefined, 'under-assumption'],
  ['500,000 shares', '2.15%', undefined, '40,000,000 shares', 'inconsistent'],
  ['500,000 shares', '2.15%', '40,000,000 shares', undefined, 'inconsistent'],
])('%s are %s of %s or %s: %s', (most, percent, issued, outstanding, outcome) => {
  const [found] = outcomes(facts(most, percent, issued, outstanding));
  expect(found === 'exact' ? 'within-rounding' : found).toBe(outcome);
});

it('says nothing of a report, whose percentage may be that of what was bought', () => {
  expect(outcomes(facts('500,000 shares', '0.12%', '40,000,000 shares'), ['buyback-status'])).toEqual([]);
});
