import { amountPaidTotal, capitalReserveIncrease, statedCapitalIncrease } from '../fields/placement.js';
import { atMost, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** JPY2,664,000,000 of capital + JPY2,664,000,000 of reserve = JPY5,328,000,000 paid. */
export const capitalAndReserveAreAmountPaid = equationCheck({
  id: 'capital-and-reserve-are-amount-paid',
  summary: 'What becomes stated capital and what becomes capital reserve is together the amount paid.',
  severity: 'error',
  equations: [
    sum(statedCapitalIncrease, capitalReserveIncrease, amountPaidTotal),
    atMost(capitalReserveIncrease, statedCapitalIncrease),
  ],
  why: 'Half of the amount paid, rounded up, is capital and the rest is reserve: one of the three was not updated.',
  examples: {
    holds:
      'Total amount to be paid: 5,328,000,001 yen. Increase in stated capital: 2,664,000,001 yen. Increase in capital reserve: 2,664,000,000 yen',
    fails:
      'Total amount to be paid: 5,328,000,000 yen. Increase in stated capital: 2,664,000,000 yen. Increase in capital reserve: 2,646,000,000 yen',
  },
});
