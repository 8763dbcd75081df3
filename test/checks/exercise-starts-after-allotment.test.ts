import { describe } from 'vitest';
import { exerciseStartsAfterAllotment } from '../../src/checks/exercise-starts-after-allotment.js';
import { allotmentDate, exercisePeriod } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('exercise-starts-after-allotment', () => {
  lawOf(exerciseStartsAfterAllotment, {
    holds: [
      [
        [allotmentDate, '2013-07-11'],
        [exercisePeriod, '2013-07-12..2043-07-11'],
      ],
    ],
    fails: [
      [
        [allotmentDate, '2013-07-11'],
        [exercisePeriod, '2012-07-12..2043-07-11'],
      ],
    ],
    ignores: [[[exercisePeriod, '2012-07-12..2043-07-11']]],
  });
});
