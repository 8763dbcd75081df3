import { describe } from 'vitest';
import { overAllotmentOptionWithinCap } from '../../src/checks/over-allotment-option-within-cap.js';
import { offeredShares } from '../../src/fields/offering.js';
import { overAllotmentShares } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('over-allotment-option-within-cap', () => {
  lawOf(overAllotmentOptionWithinCap, {
    holds: [
      [
        [offeredShares, '5,000,000 shares'],
        [overAllotmentShares, '750,000 shares'],
      ],
      [
        [offeredShares, '304,348 shares'],
        [overAllotmentShares, '45,653 shares'],
      ],
    ],
    fails: [
      [
        [offeredShares, '5,000,000 shares'],
        [overAllotmentShares, '7,500,000 shares'],
      ],
    ],
    ignores: [[[offeredShares, '5,000,000 shares']]],
  });
});
