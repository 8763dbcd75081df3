import { exDate, lastCumDate, recordDate } from '../fields/dividend.js';
import { paymentDate } from '../fields/rights.js';
import type { Check } from '../laws/check.js';
import { dateOrderCheck } from '../laws/date-order.js';
import { factsOf } from '../model/facts.js';

/** Of one dividend: the last day with it, the day from which the share trades without, record and payment. */
const ofOne = (subject: string): Check =>
  dateOrderCheck({
    id: 'declared-dividend-dates-in-order',
    summary:
      'A declared dividend is paid after its record date, and the share trades with it before it trades without.',
    severity: 'error',
    courses: [
      [
        { field: lastCumDate, subject },
        { field: exDate, subject },
      ],
      [
        { field: recordDate, subject },
        { field: paymentDate, subject, sameDay: true },
      ],
      [
        { field: exDate, subject },
        { field: paymentDate, subject, sameDay: true },
      ],
    ],
    why: 'A dividend that is paid before its record date has a mistyped month or year, or its days stand under each other’s labels.',
    examples: {
      holds:
        'declared a dividend of $0.26 per share, payable on June 13, 2025 to shareholders of record on May 30, 2025',
      fails:
        'declared a dividend of $0.26 per share, payable on May 13, 2025 to shareholders of record on May 30, 2025',
    },
  });

const whole = ofOne('');

/** Record date May 30, payment June 13; of each instalment, class and fund. */
export const declaredDividendDatesInOrder: Check = {
  ...whole,
  *run(evidence) {
    const days = [recordDate, paymentDate, exDate, lastCumDate];
    // Only where dividends are declared: a notice of a Japanese dividend has its own course of days.
    const subjects = new Set(
      days.flatMap((field) => factsOf(evidence.facts, field).map(({ subject }) => subject)),
    );
    for (const subject of subjects) if (DECLARED.test(subject)) yield* ofOne(subject).run(evidence);
  },
};

const DECLARED = /^(?:$|instalment-|class-|fund-)/;
