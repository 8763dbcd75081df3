import { averagePrice, repurchasedAmount, repurchasedShares } from '../fields/buyback.js';
import type { Check } from '../laws/check.js';
import { at, product, rounded } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { onlySlips } from '../laws/only-slips.js';

// Not to be solved for what is not stated: the amount may include costs.
const { equations: _, ...stated } = equationCheck({
  id: 'repurchased-amount-is-shares-times-average',
  summary: 'The number of shares bought times their average price is what was paid for them.',
  severity: 'warning',
  equations: [
    product(at(repurchasedShares, ''), rounded(at(averagePrice, '')), at(repurchasedAmount, '')),
    product(
      at(repurchasedShares, 'cumulative'),
      rounded(at(averagePrice, 'cumulative')),
      at(repurchasedAmount, 'cumulative'),
    ),
  ],
  why: 'A mismatch is a digit lost or swapped in the count, the price or the amount, or a figure left from the report before.',
  examples: {
    holds: 'Amount 150,000 shares, average price/share EUR 27.0983, total cost EUR 4,064,745.00',
    fails: 'Amount 150,000 shares, average price/share EUR 27.0983, total cost EUR 4,046,745.00',
  },
});

/** 150,000 shares at EUR 27.0983 on average are EUR 4,064,745.00. */
export const repurchasedAmountIsSharesTimesAverage: Check = {
  ...stated,
  *run(evidence) {
    for (const verdict of stated.run(evidence)) yield onlySlips(verdict, 'the amount may include costs');
  },
};
