import { addDays, weekdayOf } from '../calendar/day.js';
import type { Check, Verdict } from '../laws/check.js';
import { datesIn } from '../laws/printed.js';
import type { Evidence } from '../model/evidence.js';
import type { DateLiteral } from '../model/literal.js';

/** A printed weekday is the weekday of its date: Wednesday, July 10, 2013. */
export const weekdayFitsDate: Check = {
  id: 'weekday-fits-date',
  summary: 'A weekday printed with a date is the weekday of that date.',
  severity: 'warning',
  law: 'weekday(date) = printed weekday',
  why: 'A schedule copied from last year keeps its weekdays, a mistyped day keeps its weekday: either the date or the weekday is wrong, and readers will act on one of them.',
  needs: [],
  examples: {
    holds: 'The issue price shall be determined on Wednesday, July 10, 2013.',
    fails: 'The issue price shall be determined on Wednesday, July 11, 2013.',
  },
  run,
};

type Dated = DateLiteral & { readonly weekday: NonNullable<DateLiteral['weekday']> };

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  for (const date of datesIn(outline.literals)) {
    const actual = date.valid ? weekdayOf(date.date) : undefined;
    if (date.weekday && actual !== undefined) yield compare(date as Dated, actual, document.text);
  }
}

const compare = (date: Dated, actual: number, text: string): Verdict => {
  const { weekday } = date;
  const operands = [
    { name: 'weekday', start: weekday.start, end: weekday.end },
    { name: 'date', start: date.start, end: date.end },
  ];
  const day = NAMES[actual] ?? '';
  const days = {
    days: [{ start: date.start, end: date.end, date: date.date }],
    holds: ([read = '']: readonly string[]) => weekdayOf(read) === weekday.day,
  };
  if (weekday.day === actual)
    return { outcome: 'exact', message: `${date.date} is a ${day}`, operands, days };
  if (date.ambiguous) {
    const reason = 'day and month could be read the other way round';
    return { outcome: 'undetermined', message: `${date.date} would be a ${day}`, operands, reason };
  }
  const printed = text.slice(weekday.start, weekday.end);
  return {
    outcome: 'inconsistent',
    message: `${date.date} is a ${day}, not a ${NAMES[weekday.day] ?? printed}`,
    stated: NAMES[weekday.day] ?? printed,
    computed: day,
    operands,
    days,
    suspect: {
      start: weekday.start,
      end: weekday.end,
      probable: day,
      explanation: `either the weekday should read ${day}, or the date ${nearest(date.date, weekday.day, actual)}`,
    },
  };
};

/** The two days around the date that fall on the printed weekday, the nearer first. */
const nearest = (iso: string, wanted: number, actual: number): string => {
  const ahead = (wanted - actual + 7) % 7;
  const [near, far] = ahead <= 3 ? [ahead, ahead - 7] : [ahead - 7, ahead];
  return `${addDays(iso, near) ?? ''} (or ${addDays(iso, far) ?? ''})`;
};

const NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
