import { describe } from 'vitest';
import { repurchasedAmountIsSharesTimesAverage } from '../../src/checks/repurchased-amount-is-shares-times-average.js';
import { averagePrice, repurchasedAmount, repurchasedShares } from '../../src/fields/buyback.js';
import { lawOf } from './law.js';

describe('repurchased-amount-is-shares-times-average', () => {
  lawOf(repurchasedAmountIsSharesTimesAverage, {
    holds: [
      [
        [repurchasedShares, '150,000 shares'],
        [averagePrice, 'JPY27.0983'],
        [repurchasedAmount, 'JPY4,064,745.00'],
      ],
      [
        [repurchasedShares, '29,109 shares', 'cumulative'],
        [averagePrice, 'JPY37.17', 'cumulative'],
        [repurchasedAmount, 'JPY1,081,868.75', 'cumulative'],
      ],
    ],
    fails: [
      [
        [repurchasedShares, '150,000 shares'],
        [averagePrice, 'JPY27.0983'],
        [repurchasedAmount, 'JPY4,046,745.00'],
      ],
    ],
    ignores: [
      [
        [repurchasedShares, '150,000 shares'],
        [averagePrice, 'JPY27.0983'],
        [repurchasedAmount, 'JPY4,071,908.17'],
      ],
      [
        [repurchasedShares, '150,000 shares'],
        [repurchasedAmount, 'JPY4,046,745.00'],
      ],
    ],
  });
});
