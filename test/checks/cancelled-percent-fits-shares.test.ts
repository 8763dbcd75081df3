import { describe } from 'vitest';
import { cancelledPercentFitsShares } from '../../src/checks/cancelled-percent-fits-shares.js';
import { cancelledPercent, cancelledShares } from '../../src/fields/buyback.js';
import { issuedShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('cancelled-percent-fits-shares', () => {
  lawOf(cancelledPercentFitsShares, {
    holds: [
      [
        [cancelledShares, '1,200,000 shares'],
        [issuedShares, '50,000,000 shares', 'before'],
        [cancelledPercent, '2.40%'],
      ],
    ],
    fails: [
      [
        [cancelledShares, '1,200,000 shares'],
        [issuedShares, '50,000,000 shares', 'before'],
        [cancelledPercent, '4.20%'],
      ],
    ],
    ignores: [
      [
        [cancelledShares, '1,200,000 shares'],
        [cancelledPercent, '4.20%'],
      ],
    ],
  });
});
