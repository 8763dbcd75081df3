import { describe } from 'vitest';
import { tradesAddUpToPeriod } from '../../src/checks/trades-add-up-to-period.js';
import { repurchasedAmount, repurchasedShares } from '../../src/fields/buyback.js';
import { lawOf } from './law.js';

describe('trades-add-up-to-period', () => {
  lawOf(tradesAddUpToPeriod, {
    holds: [
      [
        [repurchasedShares, '6,018 shares', 'trade-1'],
        [repurchasedShares, '6,037 shares', 'trade-2'],
        [repurchasedShares, '12,055 shares'],
      ],
      [
        [repurchasedAmount, 'JPY1,315,499', 'trade-1'],
        [repurchasedAmount, 'JPY1,455,571', 'trade-2'],
        [repurchasedAmount, 'JPY1,292,085', 'trade-3'],
        [repurchasedAmount, 'JPY1,143,379', 'trade-4'],
        [repurchasedAmount, 'JPY5,206,533'],
      ],
    ],
    fails: [
      [
        [repurchasedShares, '6,018 shares', 'trade-1'],
        [repurchasedShares, '6,037 shares', 'trade-2'],
        [repurchasedShares, '12,505 shares'],
      ],
    ],
    ignores: [
      [
        [repurchasedShares, '6,018 shares', 'trade-1'],
        [repurchasedShares, '6,037 shares', 'trade-2'],
        [repurchasedShares, '87,416 shares'],
      ],
    ],
  });
});
