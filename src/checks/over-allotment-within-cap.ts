import { offeredShares } from '../fields/offering.js';
import { at, atMost, times } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 700,000 shares are 14.9 % of the 4,700,000 offered. */
export const overAllotmentWithinCap = equationCheck({
  id: 'over-allotment-within-cap',
  summary:
    'An over-allotment is at most 15 % of the shares offered (rules of the Japan Securities Dealers Association, Article 29).',
  severity: 'warning',
  equations: [atMost(at(offeredShares, 'over-allotment'), times(at(offeredShares, 'primary'), '0.15'))],
  law: 'offered_shares[over-allotment] ≤ 15 % × offered_shares[primary]',
  why: 'Underwriters may not over-allot more than that: a figure above it is likely mistyped.',
  examples: {
    holds: 'Public offering: 4,700,000 shares. Over-allotment: up to 700,000 shares.',
    fails: 'Public offering: 4,700,000 shares. Over-allotment: up to 770,000 shares.',
  },
});
