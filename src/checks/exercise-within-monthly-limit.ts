import { exercisedShares, listedShares } from '../fields/exercise.js';
import { at, atMost, times } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 412,000 shares are less than a tenth of 9,870,000 listed shares. */
export const exerciseWithinMonthlyLimit = equationCheck({
  id: 'exercise-within-monthly-limit',
  summary: 'In a month no more shares are delivered than a tenth of the listed shares.',
  severity: 'warning',
  equations: [atMost(at(exercisedShares, ''), times(at(listedShares, ''), '0.1'))],
  why: 'Exchanges limit exercises at moving prices; above the limit a figure is wrong, or the report covers more than a month.',
  examples: {
    holds: 'Shares delivered: 412,000 shares. Number of listed shares on the payment date: 9,870,000 shares',
    fails: 'Shares delivered: 412,000 shares. Number of listed shares on the payment date: 987,000 shares',
  },
});
