import { describe } from 'vitest';
import { treasuryBeforePlusRepurchasedIsAfter } from '../../src/checks/treasury-before-plus-repurchased-is-after.js';
import { repurchasedShares } from '../../src/fields/buyback.js';
import { treasuryShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('treasury-before-plus-repurchased-is-after', () => {
  lawOf(treasuryBeforePlusRepurchasedIsAfter, {
    holds: [
      [
        [treasuryShares, '3,775,000 shares', 'before'],
        [repurchasedShares, '197,000 shares'],
        [treasuryShares, '3,972,000 shares'],
      ],
    ],
    fails: [
      [
        [treasuryShares, '3,775,000 shares', 'before'],
        [repurchasedShares, '197,000 shares'],
        [treasuryShares, '3,927,000 shares'],
      ],
    ],
    ignores: [
      [
        [treasuryShares, '3,775,000 shares', 'before'],
        [repurchasedShares, '197,000 shares'],
        [treasuryShares, '3,514,216 shares'],
      ],
    ],
  });
});
