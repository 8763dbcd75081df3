import { addDays, weekdayOf } from '../calendar/day.js';
import type { Check, Verdict, VerdictSuspect } from '../laws/check.js';
import { datesIn } from '../laws/printed.js';
import { reprintDate } from '../laws/reprint-date.js';
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
  const dates = [...datesIn(outline.literals)];
  const all = new Map<string, number>();
  for (const { date, valid } of dates) if (valid) all.set(date, (all.get(date) ?? 0) + 1);
  for (const date of dates) {
    const actual = date.valid ? weekdayOf(date.date) : undefined;
    if (!date.weekday || actual === undefined) continue;
    const verdict = compare(date as Dated, actual, document.text);
    const meant = verdict.suspect && otherDate(date as Dated, all, outline.dateline?.date?.date);
    const suspect = meant && dateSuspect(date, meant, document.text);
    yield suspect ? { ...verdict, suspect } : verdict;
  }
}

/**
 * Another date of the release, or the same day of its year, that differs in year or month and falls on the weekday.
 * A neighbouring day is no evidence: schedules are full of them.
 */
const otherDate = (
  { date, weekday }: Dated,
  all: ReadonlyMap<string, number>,
  released: string | undefined,
): string | undefined => {
  if ((all.get(date) ?? 0) > 1) return undefined;
  const thatYear = released && released.length >= 4 ? released.slice(0, 4) + date.slice(4) : undefined;
  const others = [...all.keys(), ...(thatYear ? [thatYear] : [])].filter(
    (other) =>
      other.slice(7) === date.slice(7) && partsApart(other, date) === 1 && weekdayOf(other) === weekday.day,
  );
  const found = new Set(others);
  return found.size === 1 ? [...found][0] : undefined;
};

const partsApart = (a: string, b: string): number => {
  const [one, other] = [a.split('-'), b.split('-')];
  return one.filter((part, at) => part !== other[at]).length;
};

const dateSuspect = (
  { start, end, date }: DateLiteral,
  meant: string,
  text: string,
): VerdictSuspect | undefined => {
  const probable = reprintDate(text.slice(start, end), date, meant);
  return probable === undefined
    ? undefined
    : {
        start,
        end,
        probable,
        explanation: `${meant} falls on the printed weekday, and the rest of the release points to it`,
      };
};

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
