import { describe } from 'vitest';
import { meetingWithinThreeMonthsOfRecordDate } from '../../src/checks/meeting-within-three-months-of-record-date.js';
import { recordDate } from '../../src/fields/dividend.js';
import { meetingDate } from '../../src/fields/identity.js';
import { lawOf } from './law.js';

const record = [recordDate, '2018-03-31', 'resolved'] as const;

describe('meeting-within-three-months-of-record-date', () => {
  lawOf(meetingWithinThreeMonthsOfRecordDate, {
    holds: [
      [record, [meetingDate, '2018-06-28', 'meeting-1']],
      [record, [meetingDate, '2018-06-30', 'meeting-1']],
    ],
    fails: [[record, [meetingDate, '2018-07-28', 'meeting-1']]],
    ignores: [[record, [meetingDate, '2016-06-28', 'meeting-1']], [record]],
  });
});
