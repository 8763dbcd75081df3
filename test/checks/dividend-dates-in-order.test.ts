import { describe } from 'vitest';
import { dividendDatesInOrder } from '../../src/checks/dividend-dates-in-order.js';
import { effectiveDate, recordDate } from '../../src/fields/dividend.js';
import { resolutionDate } from '../../src/fields/identity.js';
import { lawOf } from './law.js';

describe('dividend-dates-in-order', () => {
  lawOf(dividendDatesInOrder, {
    holds: [
      [
        [recordDate, '2018-03-31', 'resolved'],
        [effectiveDate, '2018-06-29', 'resolved'],
      ],
    ],
    fails: [
      [
        [recordDate, '2018-03-31', 'resolved'],
        [effectiveDate, '2017-06-29', 'resolved'],
      ],
      [
        [resolutionDate, '2018-05-24'],
        [effectiveDate, '2018-05-09', 'resolved'],
      ],
    ],
  });
});
