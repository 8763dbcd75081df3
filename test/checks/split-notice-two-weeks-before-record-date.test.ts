import { describe } from 'vitest';
import { splitNoticeTwoWeeksBeforeRecordDate } from '../../src/checks/split-notice-two-weeks-before-record-date.js';
import { recordDate } from '../../src/fields/dividend.js';
import { splitNoticeDate } from '../../src/fields/split.js';
import { lawOf } from './law.js';

describe('split-notice-two-weeks-before-record-date', () => {
  lawOf(splitNoticeTwoWeeksBeforeRecordDate, {
    holds: [
      [
        [splitNoticeDate, '2019-09-16'],
        [recordDate, '2019-09-30'],
      ],
    ],
    fails: [
      [
        [splitNoticeDate, '2019-09-17'],
        [recordDate, '2019-09-30'],
      ],
    ],
    ignores: [
      [[recordDate, '2019-09-30']],
      // Out of order is another check's matter.
      [
        [splitNoticeDate, '2019-10-17'],
        [recordDate, '2019-09-30'],
      ],
    ],
  });
});
