import { describe } from 'vitest';
import { fundsAreIssuePricePlusExercise } from '../../src/checks/funds-are-issue-price-plus-exercise.js';
import { exerciseProceeds, grossProceeds } from '../../src/fields/placement.js';
import { exercisePrice, paymentTotal, totalShares } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('funds-are-issue-price-plus-exercise', () => {
  lawOf(fundsAreIssuePricePlusExercise, {
    holds: [
      [
        [paymentTotal, 'JPY6,200,000'],
        [exerciseProceeds, 'JPY2,480,000,000'],
        [grossProceeds, 'JPY2,486,200,000'],
      ],
      [
        [totalShares, '2,000,000 shares'],
        [exercisePrice, 'JPY1,240 per share'],
        [exerciseProceeds, 'JPY2,480,000,000'],
      ],
    ],
    fails: [
      [
        [paymentTotal, 'JPY6,200,000'],
        [exerciseProceeds, 'JPY2,480,000,000'],
        [grossProceeds, 'JPY2,468,200,000'],
      ],
      [
        [totalShares, '2,000,000 shares'],
        [exercisePrice, 'JPY1,420 per share'],
        [exerciseProceeds, 'JPY2,480,000,000'],
      ],
    ],
    ignores: [[[grossProceeds, 'JPY2,486,200,000']]],
  });
});
