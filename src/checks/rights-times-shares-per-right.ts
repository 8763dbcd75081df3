import { sharesPerRight, totalRights, totalShares } from '../fields/rights.js';
import { product } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** The number of rights times the shares per right is the number of underlying shares: 162 × 200 = 32,400. */
export const rightsTimesSharesPerRight = equationCheck({
  id: 'rights-times-shares-per-right',
  summary: 'The number of rights times the shares per right is the number of underlying shares.',
  severity: 'error',
  equations: [product(totalRights, sharesPerRight, totalShares)],
  why: 'One of the three has a wrong digit, a lost zero, or was not updated when another changed.',
  examples: {
    holds:
      '1. Total number of rights: 162 rights\n2. Number of underlying shares: 32,400 shares (200 shares per right)',
    fails:
      '1. Total number of rights: 162 rights\n2. Number of underlying shares: 32,040 shares (200 shares per right)',
  },
});
