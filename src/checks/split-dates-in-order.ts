import { effectiveDate, recordDate } from '../fields/dividend.js';
import { splitNoticeDate, splitTradingDate } from '../fields/split.js';
import { dateOrderCheck } from '../laws/date-order.js';

/** Notice September 13, record date September 30, effective October 1. */
export const splitDatesInOrder = dateOrderCheck({
  id: 'split-dates-in-order',
  summary:
    'A split is made public, then its holders are recorded, then it takes effect, then prices are adjusted.',
  severity: 'warning',
  courses: [
    [{ field: splitNoticeDate }, { field: recordDate }, { field: effectiveDate, sameDay: true }],
    [{ field: effectiveDate }, { field: splitTradingDate, sameDay: true }],
  ],
  why: 'Days out of order have a mistyped month or year, or stand under each other’s labels.',
  examples: {
    holds:
      'Date of public notice of the record date: September 13, 2019\nRecord date: September 30, 2019\nEffective date: October 1, 2019',
    fails:
      'Date of public notice of the record date: September 13, 2019\nRecord date: September 30, 2019\nEffective date: September 1, 2019',
  },
});
