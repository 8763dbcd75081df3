import { describe } from 'vitest';
import { facilityPlanMinusPaidIsUse } from '../../src/checks/facility-plan-minus-paid-is-use.js';
import { facilityPaid, facilityTotal, useAmount } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('facility-plan-minus-paid-is-use', () => {
  lawOf(facilityPlanMinusPaidIsUse, {
    holds: [
      [
        [facilityTotal, 'JPY10,451,000 thousand', 'facility-sum'],
        [facilityPaid, 'JPY328,738 thousand', 'facility-sum'],
        [useAmount, 'JPY10,122 million', 'use-1'],
      ],
    ],
    fails: [
      [
        [facilityTotal, 'JPY10,451,000 thousand', 'facility-sum'],
        [facilityPaid, 'JPY328,738 thousand', 'facility-sum'],
        [useAmount, 'JPY10,212 million', 'use-1'],
      ],
    ],
    ignores: [
      [
        [facilityTotal, 'JPY3,580,000 thousand', 'facility-sum'],
        [facilityPaid, 'JPY195,000 thousand', 'facility-sum'],
        [useAmount, 'JPY2,650,000 thousand', 'use-1'],
      ],
    ],
  });
});
