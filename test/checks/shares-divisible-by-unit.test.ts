import { describe } from 'vitest';
import { sharesDivisibleByUnit } from '../../src/checks/shares-divisible-by-unit.js';
import { offeredShares, subscriptionUnit } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('shares-divisible-by-unit', () => {
  lawOf(sharesDivisibleByUnit, {
    holds: [
      [
        [offeredShares, '4,700,000', 'primary'],
        [subscriptionUnit, '100', 'primary'],
      ],
    ],
    fails: [
      [
        [offeredShares, '4,700,050', 'primary'],
        [subscriptionUnit, '100', 'primary'],
      ],
    ],
    ignores: [
      [
        [offeredShares, '4,700,050', 'primary'],
        [subscriptionUnit, '100', 'third-party'],
      ],
    ],
  });
});
