import { exerciseProceeds, grossProceeds } from '../fields/placement.js';
import { exercisePrice, paymentTotal, totalShares } from '../fields/rights.js';
import { product, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** JPY6,200,000 for the rights + JPY2,480,000,000 on their exercise = JPY2,486,200,000. */
export const fundsAreIssuePricePlusExercise = equationCheck({
  id: 'funds-are-issue-price-plus-exercise',
  summary:
    'The funds raised with rights are what is paid for them and what is paid when all of them are exercised.',
  severity: 'error',
  equations: [
    sum(paymentTotal, exerciseProceeds, grossProceeds),
    product(totalShares, exercisePrice, exerciseProceeds),
  ],
  why: 'The first exercise price is fixed last, and one of the three amounts was computed with another.',
  examples: {
    holds:
      'Issue price of the rights in total: 6,200,000 yen. Proceeds from exercise: 2,480,000,000 yen. Amount of funds to be raised: 2,486,200,000 yen',
    fails:
      'Issue price of the rights in total: 6,200,000 yen. Proceeds from exercise: 2,480,000,000 yen. Amount of funds to be raised: 2,468,200,000 yen',
  },
});
