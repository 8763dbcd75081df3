import { describe } from 'vitest';
import { exerciseDaysInPeriod } from '../../src/checks/exercise-days-in-period.js';
import { exerciseDate, reportedPeriod } from '../../src/fields/exercise.js';
import { lawOf } from './law.js';

describe('exercise-days-in-period', () => {
  lawOf(exerciseDaysInPeriod, {
    holds: [
      [
        [reportedPeriod, '2024-10-01..2024-10-31'],
        [exerciseDate, '2024-10-03', 'day-1'],
      ],
    ],
    fails: [
      [
        [reportedPeriod, '2024-10-01..2024-10-31'],
        [exerciseDate, '2024-11-05', 'day-1'],
      ],
      [[exerciseDate, '2024-10-14', 'day-1']],
    ],
    ignores: [[[reportedPeriod, '2024-10-01..2024-10-31']]],
  });
});
