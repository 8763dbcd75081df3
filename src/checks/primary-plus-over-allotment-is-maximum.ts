import { maximumNewShares, offeredShares } from '../fields/offering.js';
import { at, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 4,700,000 shares + 700,000 shares by way of over-allotment = at most 5,400,000 new shares. */
export const primaryPlusOverAllotmentIsMaximum = equationCheck({
  id: 'primary-plus-over-allotment-is-maximum',
  summary:
    'The shares offered and those of the over-allotment together are the stated maximum of new shares.',
  severity: 'error',
  equations: [sum(at(offeredShares, 'primary'), at(offeredShares, 'over-allotment'), maximumNewShares)],
  why: 'A mismatch is a maximum that was not updated with a tranche, or a wrong digit.',
  examples: {
    holds: '4,700,000 new shares and up to 700,000 by over-allotment, at most 5,400,000 shares',
    fails: '4,700,000 new shares and up to 700,000 by over-allotment, at most 5,700,000 shares',
  },
});
