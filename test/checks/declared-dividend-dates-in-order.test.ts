import { describe } from 'vitest';
import { declaredDividendDatesInOrder } from '../../src/checks/declared-dividend-dates-in-order.js';
import { exDate, lastCumDate, recordDate } from '../../src/fields/dividend.js';
import { paymentDate } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('declared-dividend-dates-in-order', () => {
  lawOf(declaredDividendDatesInOrder, {
    holds: [
      [
        [recordDate, '2025-05-30'],
        [paymentDate, '2025-06-16'],
      ],
      [
        [lastCumDate, '2025-05-14'],
        [exDate, '2025-05-15'],
        [paymentDate, '2025-05-27'],
      ],
      [
        [recordDate, '2025-04-30', 'instalment-2'],
        [paymentDate, '2025-04-30', 'instalment-2'],
      ],
    ],
    fails: [
      [
        [recordDate, '2025-05-30'],
        [paymentDate, '2025-05-16'],
      ],
      [
        [recordDate, '2025-05-30', 'fund-mdi'],
        [paymentDate, '2024-06-16', 'fund-mdi'],
      ],
      [
        [lastCumDate, '2025-05-15'],
        [exDate, '2025-05-15'],
      ],
    ],
    ignores: [
      [
        [recordDate, '2025-05-30', 'instalment-1'],
        [paymentDate, '2025-05-16', 'instalment-2'],
      ],
      [
        [recordDate, '2018-03-31', 'resolved'],
        [paymentDate, '2017-06-29', 'resolved'],
      ],
    ],
  });
});
