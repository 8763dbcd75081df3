import { describe } from 'vitest';
import { floorBelowExercisePrice } from '../../src/checks/floor-below-exercise-price.js';
import { floorPrice } from '../../src/fields/placement.js';
import { exercisePrice } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('floor-below-exercise-price', () => {
  lawOf(floorBelowExercisePrice, {
    holds: [
      [
        [floorPrice, 'JPY868 per share'],
        [exercisePrice, 'JPY1,240 per share'],
      ],
    ],
    fails: [
      [
        [floorPrice, 'JPY8,680 per share'],
        [exercisePrice, 'JPY1,240 per share'],
      ],
    ],
    ignores: [[[exercisePrice, 'JPY1,240 per share']]],
  });
});
