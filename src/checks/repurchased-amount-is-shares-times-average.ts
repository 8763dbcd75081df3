import { averagePrice, repurchasedAmount, repurchasedShares } from '../fields/buyback.js';
import type { Check } from '../laws/check.js';
import { at, quotient } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { onlySlips } from '../laws/only-slips.js';

// Not to be solved for what is not stated: the amount may include costs.
const { equations: _, ...stated } = equationCheck({
  id: 'repurchased-amount-is-shares-times-average',
  summary: 'What was paid for the shares bought, divided by their number, is the average price.',
  severity: 'warning',
  equations: [
    quotient(at(repurchasedAmount, ''), at(repurchasedShares, ''), at(averagePrice, '')),
    quotient(
      at(repurchasedAmount, 'cumulative'),
      at(repurchasedShares, 'cumulative'),
      at(averagePrice, 'cumulative'),
    ),
  ],
  why: 'A mismatch is a digit lost or swapped in the count, the price or the amount, or a figure left from the report before.',
  examples: {
    holds: 'Amount 150,000 shares, average price/share EUR 27.0983, total cost EUR 4,064,745.00',
    fails: 'Amount 150,000 shares, average price/share EUR 27.0983, total cost EUR 4,046,745.00',
  },
});

/** EUR 4,064,745.00 for 150,000 shares are EUR 27.0983 a share. */
export const repurchasedAmountIsSharesTimesAverage: Check = {
  ...stated,
  *run(evidence) {
    for (const verdict of stated.run(evidence)) yield onlySlips(verdict, 'the amount may include costs');
  },
};
