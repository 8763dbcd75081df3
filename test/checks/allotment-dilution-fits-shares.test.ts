import { describe } from 'vitest';
import { allotmentDilutionFitsShares } from '../../src/checks/allotment-dilution-fits-shares.js';
import { issuedShares, offeredShares } from '../../src/fields/offering.js';
import { dilutionPercent } from '../../src/fields/placement.js';
import { totalShares } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('allotment-dilution-fits-shares', () => {
  lawOf(allotmentDilutionFitsShares, {
    holds: [
      [
        [offeredShares, '1,200,000 shares'],
        [issuedShares, '10,000,000 shares', 'before'],
        [dilutionPercent, '12.00%'],
      ],
      [
        [totalShares, '2,000,000 shares'],
        [issuedShares, '21,320,000 shares', 'before'],
        [dilutionPercent, '9.38%'],
      ],
    ],
    fails: [
      [
        [offeredShares, '1,200,000 shares'],
        [issuedShares, '10,000,000 shares', 'before'],
        [dilutionPercent, '21.00%'],
      ],
    ],
    ignores: [
      [
        [offeredShares, '1,200,000 shares'],
        [dilutionPercent, '12.00%'],
      ],
    ],
  });
});
