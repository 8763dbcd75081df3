import { offeredShares } from '../fields/offering.js';
import { allotteeShares } from '../fields/placement.js';
import { at, rows, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 900,000 shares + 300,000 shares = 1,200,000 shares. */
export const allotteeSharesAddUp = equationCheck({
  id: 'allottee-shares-add-up',
  summary: 'The shares of all allottees add up to the shares issued.',
  severity: 'error',
  equations: [sum(rows(allotteeShares, 'allottee'), at(offeredShares, ''))],
  why: 'A mismatch is a row that was lost or not updated with the size of the issue.',
  examples: {
    holds:
      'Number of new shares: 1,200,000 shares. Allottees: Tatenami Trading Co., Ltd. 900,000 shares; Hoshikuzu Logistics Co., Ltd. 300,000 shares',
    fails:
      'Number of new shares: 1,200,000 shares. Allottees: Tatenami Trading Co., Ltd. 900,000 shares; Hoshikuzu Logistics Co., Ltd. 330,000 shares',
  },
});
