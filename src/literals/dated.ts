import { daysInMonth, formatDay, isValidDay } from '../calendar/day.js';
import type { DateLiteral } from '../model/literal.js';
import { weekdayAfter, weekdayBefore } from './month.js';

/**
 * Dates as literals. A date that the calendar does not have (31 June) is kept as printed, with `valid: false`; the
 * weekday printed on either side belongs to it, whatever the date says.
 */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly ambiguous?: boolean;
}

type Draft = { -readonly [K in keyof DateLiteral]: DateLiteral[K] };

/** A full date without a weekday. */
export const plainDate = ({ year, month, day, start, end }: DateParts): Draft => ({
  type: 'date',
  start,
  end,
  date: formatDay(year, month, day),
  status: 'stated',
  valid: isValidDay(year, month, day),
  qualifier: 'exact',
});

/** A full date with the weekday printed before or after it. */
export const dateLiteral = (text: string, parts: DateParts, floor: number): DateLiteral => {
  const date = plainDate(parts);
  if (parts.ambiguous) date.ambiguous = true;
  const before = weekdayBefore(text, parts.start, floor);
  const after = before ? undefined : weekdayAfter(text, parts.end);
  const weekday = before ?? after;
  if (!weekday) return date;
  date.weekday = { start: weekday.start, end: weekday.end, day: weekday.value };
  date.start = before?.start ?? date.start;
  date.end = after?.close ?? date.end;
  return date;
};

/** A month alone. */
export const monthLiteral = (year: number, month: number, start: number, end: number): DateLiteral => ({
  type: 'date',
  start,
  end,
  date: formatDay(year, month),
  status: 'stated',
  valid: true,
  qualifier: 'exact',
});

/** `March 31, 2018 and 2017`: a bare year after a full date repeats its day and month. */
export const sameDayOfYear = (
  date: DateLiteral,
  year: number,
  start: number,
  end: number,
): DateLiteral | undefined => {
  if (date.date.length !== 10) return undefined;
  const month = Number(date.date.slice(5, 7));
  // The last day of a leap February stays the last day.
  const day = Math.min(Number(date.date.slice(8)), daysInMonth(year, month));
  return { ...plainDate({ year, month, day, start, end }), status: 'implied' };
};
