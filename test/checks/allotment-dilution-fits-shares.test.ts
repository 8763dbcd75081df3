import { describe } from 'vitest';
import { allotmentDilutionFitsShares } from '../../src/checks/allotment-dilution-fits-shares.js';
import { issuedShares, offeredShares } from '../../src/fields/offering.js';
import { dilutionPercent, votingDilutionPercent, votingRights } from '../../src/fields/placement.js';
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
        [offeredShares, '1,200,000 shares'],
        [votingRights, '99,010 rights'],
        [votingDilutionPercent, '12.12%'],
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
      [
        [offeredShares, '1,200,000 shares'],
        [votingRights, '99,010 rights'],
        [votingDilutionPercent, '21.12%'],
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
