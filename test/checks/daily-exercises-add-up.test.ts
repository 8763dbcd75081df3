import { describe } from 'vitest';
import { dailyExercisesAddUp } from '../../src/checks/daily-exercises-add-up.js';
import { exercisedRights, exercisedShares } from '../../src/fields/exercise.js';
import { lawOf } from './law.js';

describe('daily-exercises-add-up', () => {
  lawOf(dailyExercisesAddUp, {
    holds: [
      [
        [exercisedRights, '4,120'],
        [exercisedRights, '1,500', 'day-1'],
        [exercisedRights, '2,620', 'day-2'],
      ],
      [
        [exercisedShares, '300'],
        [exercisedShares, '100', 'day-1'],
        [exercisedShares, '200', 'day-2'],
      ],
    ],
    fails: [
      [
        [exercisedRights, '4,120'],
        [exercisedRights, '1,500', 'day-1'],
        [exercisedRights, '2,260', 'day-2'],
      ],
    ],
    ignores: [
      [
        [exercisedRights, '1,500', 'day-1'],
        [exercisedRights, '2,260', 'day-2'],
      ],
    ],
  });
});
