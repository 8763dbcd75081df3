import { exercisedRights, exercisedShares } from '../fields/exercise.js';
import { at, rows, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 1,500 + 1,120 + 1,500 rights = 4,120 rights. */
export const dailyExercisesAddUp = equationCheck({
  id: 'daily-exercises-add-up',
  summary: 'The exercises of the single days add up to those of the period.',
  severity: 'error',
  equations: [
    sum(rows(exercisedRights, 'day'), at(exercisedRights, '')),
    sum(rows(exercisedShares, 'day'), at(exercisedShares, '')),
  ],
  why: 'A day was lost or entered twice, or a figure of a day or of the month is mistyped.',
  examples: {
    holds:
      '| Date | Number of rights |\n| --- | --- |\n| October 3, 2024 | 1,500 |\n| October 24, 2024 | 2,620 |\n\nRights exercised: 4,120 rights',
    fails:
      '| Date | Number of rights |\n| --- | --- |\n| October 3, 2024 | 1,500 |\n| October 24, 2024 | 2,260 |\n\nRights exercised: 4,120 rights',
  },
});
