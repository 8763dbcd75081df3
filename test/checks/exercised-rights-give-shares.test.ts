import { describe } from 'vitest';
import { exercisedRightsGiveShares } from '../../src/checks/exercised-rights-give-shares.js';
import { exercisedRights, exercisedShares } from '../../src/fields/exercise.js';
import { sharesPerRight } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('exercised-rights-give-shares', () => {
  lawOf(exercisedRightsGiveShares, {
    holds: [
      [
        [exercisedRights, '4,120'],
        [sharesPerRight, '100'],
        [exercisedShares, '412,000'],
      ],
      [
        [exercisedRights, '15', 'day-1'],
        [sharesPerRight, '100'],
        [exercisedShares, '1,500', 'day-1'],
      ],
    ],
    fails: [
      [
        [exercisedRights, '4,120'],
        [sharesPerRight, '100'],
        [exercisedShares, '421,000'],
      ],
    ],
    ignores: [
      [
        [exercisedRights, '4,120'],
        [exercisedShares, '421,000'],
      ],
    ],
  });
});
