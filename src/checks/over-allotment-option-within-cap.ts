import { offeredShares } from '../fields/offering.js';
import { overAllotmentShares, warrants } from '../fields/placement.js';
import type { Check } from '../laws/check.js';
import { at, atMost, plus, times } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { factsOf } from '../model/facts.js';

const alone = equationCheck({
  id: 'over-allotment-option-within-cap',
  summary: 'The option of the underwriters is for at most 15 % of the securities offered (FINRA Rule 5110).',
  severity: 'warning',
  equations: [atMost(at(overAllotmentShares, ''), plus(times(at(offeredShares, ''), '0.15'), '1'))],
  law: 'over_allotment_shares ≤ 15 % × offered_shares, rounded up to a share',
  why: 'Underwriters may not be granted more than that: a figure above it is likely mistyped.',
  examples: {
    holds:
      'An offering of 5,000,000 shares with a 45-day option to purchase up to 750,000 additional shares.',
    fails:
      'An offering of 5,000,000 shares with a 45-day option to purchase up to 7,500,000 additional shares.',
  },
});

/** Pre-funded warrants are offered in lieu of shares, and count as these. */
const withWarrants = equationCheck({
  ...alone,
  equations: [
    atMost(
      at(overAllotmentShares, ''),
      plus(times(plus(at(offeredShares, ''), at(warrants, '')), '0.15'), '1'),
    ),
  ],
});

/** 750,000 shares are 15 % of 5,000,000. */
export const overAllotmentOptionWithinCap: Check = {
  ...alone,
  run: (evidence) =>
    factsOf(evidence.facts, warrants).length > 0 ? withWarrants.run(evidence) : alone.run(evidence),
};
