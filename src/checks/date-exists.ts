import { daysInMonth, formatDay } from '../calendar/day.js';
import type { Check, Verdict } from '../laws/check.js';
import { datesIn } from '../laws/printed.js';
import type { Evidence } from '../model/evidence.js';
import type { DateLiteral } from '../model/literal.js';

/** A date names a day that the calendar has: no June 31, no February 29, 2013. */
export const dateExists: Check = {
  id: 'date-exists',
  summary: 'Every date names a day that the calendar has.',
  severity: 'error',
  law: 'date ∈ calendar',
  why: 'A day that does not exist cannot be meant: the day, the month or the year is misprinted.',
  needs: [],
  examples: {
    holds: 'Dividends are paid to shareholders on the record date of June 30, 2018.',
    fails: 'Dividends are paid to shareholders on the record date of June 31, 2018.',
  },
  run,
};

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  for (const date of datesIn(outline.literals)) {
    if (!date.valid) yield missing(date, document.text.slice(date.start, date.end));
  }
}

const missing = (date: DateLiteral, printed: string): Verdict => {
  const [year, month] = [Number(date.date.slice(0, 4)), Number(date.date.slice(5, 7))];
  const length = daysInMonth(year, month);
  const operands = [{ name: 'date', start: date.start, end: date.end }];
  const message = length
    ? `"${printed}" does not exist: that month has ${length} days`
    : `"${printed}" does not exist: there is no month ${month}`;
  if (!length) return { outcome: 'inconsistent', message, stated: date.date, operands };
  const last = formatDay(year, month, length);
  return {
    outcome: 'inconsistent',
    message,
    stated: date.date,
    operands,
    suspect: {
      start: date.start,
      end: date.end,
      probable: last,
      explanation: 'the last day of that month is the nearest that exists',
    },
  };
};
