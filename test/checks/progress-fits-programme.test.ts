import { describe } from 'vitest';
import { progressFitsProgramme } from '../../src/checks/progress-fits-programme.js';
import {
  progressPercent,
  repurchasedAmount,
  repurchasedShares,
  repurchaseMaxAmount,
  repurchaseMaxShares,
} from '../../src/fields/buyback.js';
import { lawOf } from './law.js';

describe('progress-fits-programme', () => {
  lawOf(progressFitsProgramme, {
    holds: [
      [
        [repurchasedAmount, 'JPY21,400,000', 'cumulative'],
        [repurchaseMaxAmount, 'JPY200,000,000'],
        [progressPercent, '10.7%', 'cumulative'],
      ],
      [
        [repurchasedShares, '6,620,400 shares', 'cumulative'],
        [repurchaseMaxShares, '8,500,000 shares'],
        [repurchasedAmount, 'JPY5,639,108,800', 'cumulative'],
        [repurchaseMaxAmount, 'JPY7,000,000,000'],
        [progressPercent, '77.89%', 'cumulative'],
      ],
    ],
    fails: [
      [
        [repurchasedAmount, 'JPY21,400,000', 'cumulative'],
        [repurchaseMaxAmount, 'JPY200,000,000'],
        [progressPercent, '17.0%', 'cumulative'],
      ],
    ],
    ignores: [
      [
        [repurchasedAmount, 'JPY21,400,000', 'cumulative'],
        [progressPercent, '17.0%', 'cumulative'],
      ],
    ],
  });
});
