import { addDays, addMonths } from '../calendar/day.js';
import { recordDate } from '../fields/dividend.js';
import { meetingDate } from '../fields/identity.js';
import type { Check } from '../laws/check.js';
import { dayOf, operandsOf } from '../laws/dated.js';

/** Record date March 31, 2018; the general meeting is held by June 30, 2018. */
export const meetingWithinThreeMonthsOfRecordDate: Check = {
  id: 'meeting-within-three-months-of-record-date',
  summary:
    'Rights fixed on a record date are exercised within three months (Companies Act of Japan, Article 124).',
  severity: 'warning',
  law: 'record_date < meeting_date ≤ record_date + 3 months',
  why: 'A meeting outside the three months has a mistyped month or year, or the record date is left over.',
  needs: [meetingDate, recordDate],
  examples: {
    holds: 'Record date: March 31, 2018. The General Meeting of Shareholders will be held on June 28, 2018.',
    fails: 'Record date: March 31, 2018. The General Meeting of Shareholders will be held on July 28, 2018.',
  },
  *run({ facts }) {
    const [record, meeting] = [dayOf(facts, recordDate, 'resolved'), dayOf(facts, meetingDate, 'meeting-1')];
    const latest = record && latestDay(record.first);
    // A meeting before the record date is another meeting, one that the release looks back on.
    if (!record || !meeting || latest === undefined || meeting.first <= record.first) return;
    const holds = meeting.first <= latest;
    yield {
      outcome: holds ? 'exact' : 'inconsistent',
      message: `the meeting on ${meeting.first} is ${holds ? 'within' : 'later than'} three months of the record date ${record.first}`,
      expression: 'meeting_date ≤ record_date + 3 months',
      computed: latest,
      operands: operandsOf(record, meeting),
    };
  },
};

/** Three months from the last day of a month end on the last day of a month. */
const latestDay = (record: string): string | undefined => {
  const next = addDays(record, 1);
  const end = next && addMonths(next, 3);
  return end && addDays(end, -1);
};
