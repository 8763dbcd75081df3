import { offeredShares } from '../fields/offering.js';
import { at, equal } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** The third-party allotment returns the borrowed shares: 700,000 there, 700,000 here. */
export const overAllotmentIsThirdPartyAllotment = equationCheck({
  id: 'over-allotment-is-third-party-allotment',
  summary: 'The third-party allotment is as large as the over-allotment whose borrowed shares it returns.',
  severity: 'error',
  equations: [equal(at(offeredShares, 'third-party'), at(offeredShares, 'over-allotment'))],
  why: 'The shares are borrowed for the over-allotment and returned from the allotment: one of the two is wrong.',
  examples: {
    holds: 'Over-allotment: 700,000 shares. Third-party allotment: 700,000 shares.',
    fails: 'Over-allotment: 700,000 shares. Third-party allotment: 770,000 shares.',
  },
});
