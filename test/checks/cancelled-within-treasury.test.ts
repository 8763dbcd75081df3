import { describe } from 'vitest';
import { cancelledWithinTreasury } from '../../src/checks/cancelled-within-treasury.js';
import { cancelledShares } from '../../src/fields/buyback.js';
import { treasuryShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('cancelled-within-treasury', () => {
  lawOf(cancelledWithinTreasury, {
    holds: [
      [
        [cancelledShares, '1,200,000 shares'],
        [treasuryShares, '1,510,500 shares', 'before'],
      ],
    ],
    fails: [
      [
        [cancelledShares, '12,000,000 shares'],
        [treasuryShares, '1,510,500 shares', 'before'],
      ],
    ],
    ignores: [
      [
        [cancelledShares, '1,200,000 shares'],
        [treasuryShares, '310,500 shares'],
      ],
    ],
  });
});
