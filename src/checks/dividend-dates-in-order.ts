import { effectiveDate, recordDate } from '../fields/dividend.js';
import { meetingDate, resolutionDate } from '../fields/identity.js';
import { dateOrderCheck } from '../laws/date-order.js';

/** Record date March 31, resolved May 24, effective June 29. */
export const dividendDatesInOrder = dateOrderCheck({
  id: 'dividend-dates-in-order',
  summary: 'A dividend takes effect after its record date and not before it is resolved and approved.',
  severity: 'error',
  courses: [
    [
      { field: recordDate, subject: 'resolved' },
      { field: effectiveDate, subject: 'resolved' },
    ],
    [
      { field: recordDate, subject: 'forecast' },
      { field: effectiveDate, subject: 'forecast' },
    ],
    [
      { field: recordDate, subject: 'previous' },
      { field: effectiveDate, subject: 'previous' },
    ],
    [
      { field: meetingDate, subject: 'meeting-1' },
      { field: effectiveDate, subject: 'resolved', sameDay: true },
    ],
    [{ field: resolutionDate }, { field: effectiveDate, subject: 'resolved', sameDay: true }],
  ],
  why: 'A dividend that takes effect before its record date or its resolution has a mistyped month or year.',
  examples: {
    holds: 'Record date: March 31, 2018. Effective date: June 29, 2018',
    fails: 'Record date: March 31, 2018. Effective date: June 29, 2017',
  },
});
