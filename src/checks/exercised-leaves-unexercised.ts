import { exercisedRights, unexercisedRights } from '../fields/exercise.js';
import { at, difference } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 8,350 rights less 4,120 exercised leave 4,230. */
export const exercisedLeavesUnexercised = equationCheck({
  id: 'exercised-leaves-unexercised',
  summary: 'The rights left before, less those exercised, are the rights left after.',
  severity: 'error',
  equations: [
    difference(at(unexercisedRights, 'before'), at(exercisedRights, ''), at(unexercisedRights, 'after')),
  ],
  why: 'A remainder that does not fit breaks the chain from month to month, or a digit is wrong.',
  examples: {
    holds:
      'Number of unexercised rights at the end of the previous month: 8,350 rights. Rights exercised: 4,120 rights. Number of unexercised rights at the end of this month: 4,230 rights',
    fails:
      'Number of unexercised rights at the end of the previous month: 8,350 rights. Rights exercised: 4,120 rights. Number of unexercised rights at the end of this month: 4,320 rights',
  },
});
