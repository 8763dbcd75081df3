import { describe } from 'vitest';
import { repurchasePeriodAfterResolution } from '../../src/checks/repurchase-period-after-resolution.js';
import { repurchasePeriod } from '../../src/fields/buyback.js';
import { resolutionDate } from '../../src/fields/identity.js';
import { lawOf } from './law.js';

describe('repurchase-period-after-resolution', () => {
  lawOf(repurchasePeriodAfterResolution, {
    holds: [
      [
        [resolutionDate, '2024-05-15'],
        [repurchasePeriod, '2024-05-16..2024-11-15'],
      ],
      [
        [resolutionDate, '2024-05-15'],
        [repurchasePeriod, '2024-05-15..2024-11-15'],
      ],
    ],
    fails: [
      [
        [resolutionDate, '2024-05-15'],
        [repurchasePeriod, '2024-03-16..2024-11-15'],
      ],
    ],
    ignores: [
      [
        [resolutionDate, '2024-05-15'],
        [repurchasePeriod, '2024-03-01..2024-03-31', 'cumulative'],
      ],
    ],
  });
});
