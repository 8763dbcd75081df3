import { describe } from 'vitest';
import { tradesAddUpToPeriod } from '../../src/checks/trades-add-up-to-period.js';
import { repurchasedShares } from '../../src/fields/buyback.js';
import { lawOf } from './law.js';

describe('trades-add-up-to-period', () => {
  lawOf(tradesAddUpToPeriod, {
    holds: [
      [
        [repurchasedShares, '6,018 shares', 'trade-1'],
        [repurchasedShares, '6,037 shares', 'trade-2'],
        [repurchasedShares, '12,055 shares'],
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
