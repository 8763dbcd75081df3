import { describe } from 'vitest';
import { previousPlusPeriodIsCumulative } from '../../src/checks/previous-plus-period-is-cumulative.js';
import { repurchasedShares } from '../../src/fields/buyback.js';
import { lawOf } from './law.js';

describe('previous-plus-period-is-cumulative', () => {
  lawOf(previousPlusPeriodIsCumulative, {
    holds: [
      [
        [repurchasedShares, '557,875 shares', 'previous'],
        [repurchasedShares, '26,829 shares'],
        [repurchasedShares, '584,704 shares', 'cumulative'],
      ],
    ],
    fails: [
      [
        [repurchasedShares, '557,875 shares', 'previous'],
        [repurchasedShares, '26,829 shares'],
        [repurchasedShares, '584,740 shares', 'cumulative'],
      ],
    ],
    ignores: [
      [
        [repurchasedShares, '557,875 shares', 'previous'],
        [repurchasedShares, '26,829 shares'],
      ],
    ],
  });
});
