import { describe } from 'vitest';
import { exerciseWithinMonthlyLimit } from '../../src/checks/exercise-within-monthly-limit.js';
import { exercisedShares, listedShares } from '../../src/fields/exercise.js';
import { lawOf } from './law.js';

describe('exercise-within-monthly-limit', () => {
  lawOf(exerciseWithinMonthlyLimit, {
    holds: [
      [
        [exercisedShares, '412,000'],
        [listedShares, '9,870,000'],
      ],
    ],
    fails: [
      [
        [exercisedShares, '412,000'],
        [listedShares, '987,000'],
      ],
    ],
    ignores: [[[exercisedShares, '412,000']]],
  });
});
