import { describe } from 'vitest';
import { exercisedPercentFitsRights } from '../../src/checks/exercised-percent-fits-rights.js';
import { exercisedPercent, exercisedRights } from '../../src/fields/exercise.js';
import { totalRights } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('exercised-percent-fits-rights', () => {
  lawOf(exercisedPercentFitsRights, {
    holds: [
      [
        [exercisedRights, '4,120'],
        [totalRights, '10,000'],
        [exercisedPercent, '41.2%'],
      ],
    ],
    fails: [
      [
        [exercisedRights, '4,120'],
        [totalRights, '10,000'],
        [exercisedPercent, '42.1%'],
      ],
    ],
    ignores: [
      [
        [exercisedRights, '4,120'],
        [exercisedPercent, '42.1%'],
      ],
    ],
  });
});
