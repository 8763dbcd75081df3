import { describe } from 'vitest';
import { splitDatesInOrder } from '../../src/checks/split-dates-in-order.js';
import { effectiveDate, recordDate } from '../../src/fields/dividend.js';
import { splitNoticeDate, splitTradingDate } from '../../src/fields/split.js';
import { lawOf } from './law.js';

describe('split-dates-in-order', () => {
  lawOf(splitDatesInOrder, {
    holds: [
      [
        [splitNoticeDate, '2019-09-13'],
        [recordDate, '2019-09-30'],
        [effectiveDate, '2019-10-01'],
      ],
      [
        [effectiveDate, '2025-03-27'],
        [splitTradingDate, '2025-03-27'],
      ],
    ],
    fails: [
      [
        [recordDate, '2019-09-30'],
        [effectiveDate, '2019-09-01'],
      ],
      [
        [effectiveDate, '2025-03-27'],
        [splitTradingDate, '2024-03-28'],
      ],
    ],
    ignores: [[[recordDate, '2019-09-30']]],
  });
});
