import { describe } from 'vitest';
import { overAllotmentIsThirdPartyAllotment } from '../../src/checks/over-allotment-is-third-party-allotment.js';
import { offeredShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('over-allotment-is-third-party-allotment', () => {
  lawOf(overAllotmentIsThirdPartyAllotment, {
    holds: [
      [
        [offeredShares, '700,000', 'third-party'],
        [offeredShares, '700,000', 'over-allotment'],
      ],
    ],
    fails: [
      [
        [offeredShares, '770,000', 'third-party'],
        [offeredShares, '700,000', 'over-allotment'],
      ],
    ],
    ignores: [[[offeredShares, '770,000', 'third-party']]],
  });
});
