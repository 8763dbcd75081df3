import { describe } from 'vitest';
import { overAllotmentWithinCap } from '../../src/checks/over-allotment-within-cap.js';
import { offeredShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('over-allotment-within-cap', () => {
  lawOf(overAllotmentWithinCap, {
    holds: [
      [
        [offeredShares, '4,700,000', 'primary'],
        [offeredShares, '700,000', 'over-allotment'],
      ],
      [
        [offeredShares, '4,700,000', 'primary'],
        [offeredShares, '705,000', 'over-allotment'],
      ],
    ],
    fails: [
      [
        [offeredShares, '4,700,000', 'primary'],
        [offeredShares, '705,100', 'over-allotment'],
      ],
    ],
  });
});
