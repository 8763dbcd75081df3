import { describe } from 'vitest';
import { resolutionAllotmentExerciseInOrder } from '../../src/checks/resolution-allotment-exercise-in-order.js';
import { resolutionDate } from '../../src/fields/identity.js';
import { allotmentDate, exercisePeriod } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('resolution-allotment-exercise-in-order', () => {
  lawOf(resolutionAllotmentExerciseInOrder, {
    holds: [
      [
        [resolutionDate, '2013-06-26'],
        [allotmentDate, '2013-07-11'],
      ],
      [
        [resolutionDate, '2013-06-26'],
        [exercisePeriod, '2013-07-12..2043-07-11'],
      ],
    ],
    fails: [
      [
        [resolutionDate, '2013-06-26'],
        [allotmentDate, '2013-06-11'],
      ],
      [
        [resolutionDate, '2013-06-26'],
        [exercisePeriod, '2013-06-12..2043-07-11'],
      ],
    ],
    ignores: [[[resolutionDate, '2013-06-26']]],
  });
});
