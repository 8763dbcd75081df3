import { describe } from 'vitest';
import { exercisedLeavesUnexercised } from '../../src/checks/exercised-leaves-unexercised.js';
import { exercisedRights, unexercisedRights } from '../../src/fields/exercise.js';
import { lawOf } from './law.js';

describe('exercised-leaves-unexercised', () => {
  lawOf(exercisedLeavesUnexercised, {
    holds: [
      [
        [unexercisedRights, '8,350', 'before'],
        [exercisedRights, '4,120'],
        [unexercisedRights, '4,230', 'after'],
      ],
    ],
    fails: [
      [
        [unexercisedRights, '8,350', 'before'],
        [exercisedRights, '4,120'],
        [unexercisedRights, '4,320', 'after'],
      ],
    ],
    ignores: [
      [
        [unexercisedRights, '8,350', 'before'],
        [unexercisedRights, '4,320', 'after'],
      ],
    ],
  });
});
