import { describe } from 'vitest';
import { repurchasedWithinMaximum } from '../../src/checks/repurchased-within-maximum.js';
import {
  repurchasedAmount,
  repurchasedShares,
  repurchaseMaxAmount,
  repurchaseMaxShares,
} from '../../src/fields/buyback.js';
import { lawOf } from './law.js';

describe('repurchased-within-maximum', () => {
  lawOf(repurchasedWithinMaximum, {
    holds: [
      [
        [repurchaseMaxShares, '500,000 shares'],
        [repurchasedShares, '473,900 shares', 'cumulative'],
      ],
    ],
    fails: [
      [
        [repurchaseMaxShares, '500,000 shares'],
        [repurchasedShares, '573,900 shares', 'cumulative'],
      ],
      [
        [repurchaseMaxAmount, 'JPY1,000,000,000'],
        [repurchasedAmount, 'JPY1,999,912,500', 'cumulative'],
      ],
    ],
    ignores: [
      [
        [repurchaseMaxShares, '500,000 shares'],
        [repurchasedAmount, 'JPY573,900,000', 'cumulative'],
      ],
    ],
  });
});
