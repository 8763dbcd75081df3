import { daysBetween } from '../calendar/day.js';
import { recordDate } from '../fields/dividend.js';
import { splitNoticeDate } from '../fields/split.js';
import type { Check } from '../laws/check.js';
import { dayOf, daysOfLaw, operandsOf } from '../laws/dated.js';

/** Notice September 13, record date September 30: seventeen days. */
export const splitNoticeTwoWeeksBeforeRecordDate: Check = {
  id: 'split-notice-two-weeks-before-record-date',
  summary: 'The record date of a split is made public at least two weeks before it.',
  severity: 'warning',
  law: 'record_date − split_notice_date ≥ 14 days',
  why: 'The Companies Act (Article 124, paragraph 3) asks for two weeks; fewer are usually a mistyped day.',
  needs: [recordDate, splitNoticeDate],
  examples: {
    holds: 'Date of public notice of the record date: September 13, 2019\nRecord date: September 30, 2019',
    fails: 'Date of public notice of the record date: September 23, 2019\nRecord date: September 30, 2019',
  },
  *run({ facts }) {
    const notice = dayOf(facts, splitNoticeDate);
    const record = dayOf(facts, recordDate);
    if (!notice || !record || notice.last >= record.first) return;
    const days = daysBetween(notice.last, record.first) ?? 0;
    yield {
      outcome: days >= LEAST ? 'exact' : 'inconsistent',
      message: `${days} days lie between the notice on ${notice.last} and the record date ${record.first}; ${LEAST} are asked for`,
      expression: 'record_date − split_notice_date ≥ 14 days',
      computed: String(days),
      operands: operandsOf(notice, record),
      ...daysOfLaw([notice, record], ([a, b]) => (daysBetween(a.last, b.first) ?? 0) >= LEAST, 'bound'),
    };
  },
};

const LEAST = 14;
