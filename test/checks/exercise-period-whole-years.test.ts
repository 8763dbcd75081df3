import { describe } from 'vitest';
import { exercisePeriodWholeYears } from '../../src/checks/exercise-period-whole-years.js';
import { exercisePeriod } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('exercise-period-whole-years', () => {
  lawOf(exercisePeriodWholeYears, {
    holds: [[[exercisePeriod, '2013-07-12..2043-07-11']], [[exercisePeriod, '2016-03-01..2024-02-29']]],
    fails: [[[exercisePeriod, '2013-07-12..2043-07-21']], [[exercisePeriod, '2013-07-12..2043-07-01']]],
    ignores: [
      [[exercisePeriod, '2013-07-12..2043-07-12']],
      [[exercisePeriod, '2013-07-12..2013-12-31']],
      [[exercisePeriod, '2013-07-12..2018-12-31']],
    ],
  });
});
