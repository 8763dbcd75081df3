import { describe } from 'vitest';
import { treasuryPercentFitsShares } from '../../src/checks/treasury-percent-fits-shares.js';
import { treasuryPercent } from '../../src/fields/buyback.js';
import { issuedShares, outstandingShares, treasuryShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('treasury-percent-fits-shares', () => {
  lawOf(treasuryPercentFitsShares, {
    holds: [
      [
        [treasuryShares, '762,322 shares'],
        [issuedShares, '25,841,000 shares'],
        [treasuryPercent, '2.95%'],
      ],
      [
        [treasuryShares, '3,027,506 shares'],
        [outstandingShares, '20,882,602 shares'],
        [issuedShares, '23,910,108 shares'],
        [treasuryPercent, '14.5%'],
      ],
    ],
    fails: [
      [
        [treasuryShares, '762,322 shares'],
        [issuedShares, '25,841,000 shares'],
        [treasuryPercent, '9.25%'],
      ],
    ],
    ignores: [
      [
        [treasuryShares, '762,322 shares'],
        [treasuryPercent, '9.25%'],
      ],
      [
        [treasuryShares, '760,964 shares'],
        [issuedShares, '50,916,000 shares'],
        [treasuryPercent, '27.8%'],
      ],
    ],
  });
});
