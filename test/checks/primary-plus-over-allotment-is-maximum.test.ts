import { describe } from 'vitest';
import { primaryPlusOverAllotmentIsMaximum } from '../../src/checks/primary-plus-over-allotment-is-maximum.js';
import { maximumNewShares, offeredShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('primary-plus-over-allotment-is-maximum', () => {
  lawOf(primaryPlusOverAllotmentIsMaximum, {
    holds: [
      [
        [offeredShares, '4,700,000', 'primary'],
        [offeredShares, '700,000', 'over-allotment'],
        [maximumNewShares, '5,400,000'],
      ],
    ],
    fails: [
      [
        [offeredShares, '4,700,000', 'primary'],
        [offeredShares, '700,000', 'over-allotment'],
        [maximumNewShares, '5,700,000'],
      ],
    ],
    ignores: [
      [
        [offeredShares, '4,700,000', 'primary'],
        [maximumNewShares, '5,700,000'],
      ],
    ],
  });
});
