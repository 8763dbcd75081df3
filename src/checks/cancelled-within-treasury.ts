import { cancelledShares } from '../fields/buyback.js';
import { treasuryShares } from '../fields/offering.js';
import { at, atMost } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 1,200,000 shares are cancelled of 1,510,500 that are held. */
export const cancelledWithinTreasury = equationCheck({
  id: 'cancelled-within-treasury',
  summary: 'No more treasury shares are cancelled than were held before.',
  severity: 'warning',
  equations: [atMost(cancelledShares, at(treasuryShares, 'before'))],
  why: 'More than are held is a wrong digit, or a holding of another day.',
  examples: {
    holds: 'Treasury shares before the cancellation: 1,510,500; shares to be cancelled: 1,200,000',
    fails: 'Treasury shares before the cancellation: 1,510,500; shares to be cancelled: 12,000,000',
  },
});
