import { describe } from 'vitest';
import { reportWithinRepurchasePeriod } from '../../src/checks/report-within-repurchase-period.js';
import { repurchasePeriod } from '../../src/fields/buyback.js';
import { lawOf } from './law.js';

describe('report-within-repurchase-period', () => {
  lawOf(reportWithinRepurchasePeriod, {
    holds: [
      [
        [repurchasePeriod, '2025-04-01..2025-04-18'],
        [repurchasePeriod, '2025-02-07..2025-07-31', 'programme'],
      ],
    ],
    fails: [
      [
        [repurchasePeriod, '2024-04-01..2024-04-18'],
        [repurchasePeriod, '2025-02-07..2025-07-31', 'programme'],
      ],
    ],
    ignores: [[[repurchasePeriod, '2024-04-01..2024-04-18']]],
  });
});
