import { describe } from 'vitest';
import { allotmentTwoWeeksAfterResolution } from '../../src/checks/allotment-two-weeks-after-resolution.js';
import { resolutionDate } from '../../src/fields/identity.js';
import { allotmentDate } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('allotment-two-weeks-after-resolution', () => {
  lawOf(allotmentTwoWeeksAfterResolution, {
    holds: [
      [
        [resolutionDate, '2013-06-26'],
        [allotmentDate, '2013-07-11'],
      ],
      [
        [resolutionDate, '2013-06-26'],
        [allotmentDate, '2013-07-10'],
      ],
    ],
    fails: [
      [
        [resolutionDate, '2013-06-26'],
        [allotmentDate, '2013-07-09'],
      ],
    ],
    ignores: [
      [
        [resolutionDate, '2013-06-26'],
        [allotmentDate, '2013-06-11'],
      ],
      [[allotmentDate, '2013-07-09']],
    ],
    kinds: ['stock-options-resolution'],
  });
});
