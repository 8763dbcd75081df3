import { daysInMonth, endOfMonth, formatDay, isValidDay } from '../calendar/day.js';
import type { DateLiteral, IdentifierLiteral, PeriodLiteral } from '../model/literal.js';
import { readIrregularDate } from './irregular-date.js';
import { MONTH, monthBefore, monthNamed, type Named, weekdayAfter, weekdayBefore } from './month.js';
import { readUnit } from './units.js';
import { isUpper, matchAt, skipLeft, skipRight, wordBefore, wordStart } from './window.js';

/**
 * Dates with a month's name: `July 11, 2016`, `July 2 2013`, `11 July 2016`, `March, 2013`, with a weekday on
 * either side. A date that the calendar does not have (31 June) is kept as printed, with `valid: false`.
 */
const MONTH_FIRST =
  /(\d{1,2})(?: {0,8}(?:st|nd|rd|th))?(?: {0,4}, {0,12}| {1,12}|\. {1,4})(\d{4})(?!\d|,\d)/y;
const DAY_FIRST = new RegExp(
  `(\\d{1,2})(?: {0,8}(?:st|nd|rd|th))?(?: {1,12}|-|\\. {0,2})(?:of )?(${MONTH})(?![a-z])[.,]{0,2}(?: {1,12}|-|(?=\\d))(\\d{4})(?!\\d|,\\d)`,
  'y',
);
const DAY_FIRST_SHORT = new RegExp(`(\\d{1,2})-(${MONTH})-(\\d{2})(?!\\d)`, 'y');
const DAYS_THEN_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)? {0,2}(?:-|~|to|until|through) {0,2}(\\d{1,2})(?:st|nd|rd|th)? {1,12}(?:of )?(${MONTH})(?![a-z]),? {0,12}(\\d{4})(?!\\d)`,
  'y',
);
const DAY_MONTH_TWICE = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)? {1,12}(${MONTH})(?![a-z]) {0,12}(?:-|~|to|until|through) {0,12}(\\d{1,2})(?:st|nd|rd|th)? {1,12}(${MONTH})(?![a-z]),? {0,12}(\\d{4})(?!\\d)`,
  'y',
);
const DAYS_IN_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)? {0,12}(?:-|~|to and including|to|until|through) {0,12}(?:(${MONTH})\\.? {1,4})?(\\d{1,2})(?:st|nd|rd|th)?(?: {0,4}, {0,12}| {1,12})(\\d{4})(?!\\d)`,
  'y',
);

export type DateOrPeriod = DateLiteral | PeriodLiteral;

/** The date (or the period with a shared month or year) whose first digit, of a run up to `end`, is at `at`. */
export const readNamedDate = (
  text: string,
  at: number,
  end: number,
  floor: number,
): DateOrPeriod | undefined => {
  const length = end - at;
  if (length > 4 || length === 3) return undefined;
  const month = monthBefore(text, at, floor) ?? (length < 4 ? monthBeforeThe(text, at, floor) : undefined);
  if (length === 4) return month && monthAndYear(text, at, end, month, floor);
  if (month)
    return (
      monthFirst(text, at, month, floor) ??
      daysInOneYear(text, at, month, floor) ??
      readIrregularDate(text, month.start, at, floor)
    );
  return monthFollows(text, end) ? dayFirst(text, at, floor) : undefined;
};

/** `July the 4th`. */
const monthBeforeThe = (text: string, at: number, floor: number): Named | undefined => {
  if (text.charCodeAt(at - 2) !== 101) return undefined;
  const { word, start } = wordBefore(text, at, floor);
  return word === 'the' ? monthBefore(text, start, floor) : undefined;
};

const monthFirst = (text: string, at: number, month: Named, floor: number): DateLiteral | undefined => {
  const match = matchAt(MONTH_FIRST, text, at);
  if (!match) return undefined;
  return dateLiteral(text, {
    year: Number(match[2]),
    month: month.value,
    day: Number(match[1]),
    start: month.start,
    end: at + match[0].length,
    floor,
  });
};

/** Quick look: a capital letter J F M A S O N D, an ordinal suffix or "of" must follow the day. */
const monthFollows = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end);
  if (code !== 32 && code !== 45 && code !== 46 && !(code >= 97 && code <= 122)) return false;
  const next = text.charCodeAt(skipRight(text, end + (code === 32 ? 0 : 1)));
  return (
    isUpper(next) ||
    (next | 32) === 111 ||
    (next >= 97 && next <= 122) ||
    next === 32 ||
    (next >= 48 && next <= 57) ||
    next === 45 ||
    next === 126
  );
};

const dayFirst = (text: string, at: number, floor: number): DateOrPeriod | undefined => {
  const full = matchAt(DAY_FIRST, text, at);
  if (full) {
    const parts = { year: Number(full[3]), month: monthNamed(full[2]!)!, day: Number(full[1]) };
    return dateLiteral(text, { ...parts, start: at, end: at + full[0].length, floor });
  }
  const short = matchAt(DAY_FIRST_SHORT, text, at);
  if (short) {
    const parts = { year: 2000 + Number(short[3]), month: monthNamed(short[2]!)!, day: Number(short[1]) };
    return dateLiteral(text, { ...parts, start: at, end: at + short[0].length, floor });
  }
  return daysThenMonth(text, at, floor);
};

/** `3-7 February 2025`, `3 February to 7 March 2025`: the year (and month) of the first is carried over. */
const daysThenMonth = (text: string, at: number, floor: number): PeriodLiteral | undefined => {
  const days = matchAt(DAYS_THEN_MONTH, text, at);
  const both = days ? null : matchAt(DAY_MONTH_TWICE, text, at);
  const match = days ?? both;
  if (!match) return undefined;
  const [, firstDay, second, third, fourth] = match;
  const firstMonth = monthNamed(days ? third! : second!)!;
  const lastMonth = days ? firstMonth : monthNamed(fourth!)!;
  const lastDay = Number(days ? second : third);
  const year = Number(days ? fourth : match[5]);
  const end = at + match[0].length;
  const firstEnd = days ? at + firstDay!.length : text.indexOf(second!, at) + second!.length;
  const lastStart = text.lastIndexOf(
    String(days ? second : third),
    end - 4 - (days ? third! : fourth!).length,
  );
  const from = { ...plainDate(year, firstMonth, Number(firstDay), at, firstEnd), status: 'implied' as const };
  const to = plainDate(year, lastMonth, lastDay, lastStart, end);
  return { type: 'period', start: start(text, at, floor), end, from, to, qualifier: 'exact' };
};

const start = (_text: string, at: number, _floor: number): number => at;

/** `February 3 to 7, 2025`, `December 15 - January 16, 2025`: one year (and month) for both. */
const daysInOneYear = (text: string, at: number, month: Named, _floor: number): PeriodLiteral | undefined => {
  const match = matchAt(DAYS_IN_MONTH, text, at);
  if (!match) return undefined;
  const [whole, firstDay, secondMonth, secondDay, printedYear] = match;
  const year = Number(printedYear);
  const lastMonth = secondMonth === undefined ? month.value : monthNamed(secondMonth)!;
  const end = at + whole.length;
  const lastStart = at + whole.lastIndexOf(secondMonth ?? secondDay!, whole.length - 5);
  // "December 15 - January 16, 2025" began in the year before.
  const firstYear = lastMonth < month.value ? year - 1 : year;
  const from = plainDate(firstYear, month.value, Number(firstDay), month.start, at + firstDay!.length);
  const to = plainDate(year, lastMonth, Number(secondDay), lastStart, end);
  return {
    type: 'period',
    start: month.start,
    end,
    from: { ...from, status: 'implied' },
    to: secondMonth === undefined ? { ...to, status: 'implied' } : to,
    qualifier: 'exact',
  };
};

const END_OF =
  /(?:(?:by |at |until )?(?:the )?(?:end|last day|close)(?: of)?|month-end|end-)[ -]{0,12}(?:of )?(?:the month of )?$/i;
const PART_OF = /(?:mid|early|late|beginning of|middle of|start of)[ -]{1,12}$/i;
const MONTHS_JOINED = new RegExp(`(${MONTH})\\.?( {0,12}(?:-|~|to|through|until|and) {0,12})$`);

const monthAndYear = (
  text: string,
  at: number,
  end: number,
  month: Named,
  floor: number,
): DateOrPeriod | undefined => {
  const year = Number(text.slice(at, end));
  if (year < 1600 || year > 2299) return undefined;
  const date = formatDay(year, month.value);
  const literal: DateLiteral = {
    type: 'date',
    start: month.start,
    end,
    date,
    status: 'stated',
    valid: true,
    qualifier: 'exact',
  };
  const before = wordBefore(text, month.start, floor).word;
  if (before === '' || QUIET.has(before)) {
    const code = text.charCodeAt(month.start - 1);
    return code === 45 || code === 126
      ? (monthsJoined(text, literal, year, floor) ?? early(text, literal, month, floor))
      : literal;
  }
  return early(text, literal, month, floor) ?? literal;
};

/** Words before a month that never change it. */
const QUIET: ReadonlySet<string> = new Set([
  'in',
  'ended',
  'ending',
  'since',
  'by',
  'from',
  'until',
  'for',
  'on',
]);

const early = (text: string, literal: DateLiteral, month: Named, floor: number): DateOrPeriod | undefined => {
  const window = text.slice(Math.max(floor, month.start - 32), month.start);
  const border = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\t'));
  const near = border < 0 ? window : window.slice(border + 1);
  const last = END_OF.exec(near);
  if (last) {
    // "by the" belongs to the sentence, "end of" to the date.
    const lead = /^(?:(?:by|at|until) )?(?:the )?/i.exec(last[0])![0].length;
    const from = month.start - last[0].length + lead;
    return { ...literal, start: from, date: endOfMonth(literal.date) ?? literal.date, status: 'implied' };
  }
  if (PART_OF.test(near)) return { ...literal, qualifier: 'approximate' };
  return monthsJoined(text, literal, Number(literal.date.slice(0, 4)), floor);
};

/** `April to June 2013`: the year of the second month is also the first's. */
const monthsJoined = (
  text: string,
  to: DateLiteral,
  year: number,
  floor: number,
): PeriodLiteral | DateLiteral | undefined => {
  const from = Math.max(floor, to.start - 32);
  const window = text.slice(from, to.start);
  const match = MONTHS_JOINED.exec(window);
  if (!match || match[2]!.includes('and')) return undefined;
  const first = monthNamed(match[1]!)!;
  const at = to.start - match[0].length;
  const second = Number(to.date.slice(5, 7));
  const date = formatDay(first > second ? year - 1 : year, first);
  return {
    type: 'period',
    start: at,
    end: to.end,
    from: {
      type: 'date',
      start: at,
      end: at + match[1]!.length,
      date,
      status: 'implied',
      valid: true,
      qualifier: 'exact',
    },
    to,
    qualifier: 'exact',
  };
};

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly floor: number;
  readonly ambiguous?: boolean;
}

const plainDate = (year: number, month: number, day: number, from: number, end: number): DateLiteral => ({
  type: 'date',
  start: from,
  end,
  date: formatDay(year, month, day),
  status: 'stated',
  valid: isValidDay(year, month, day),
  qualifier: 'exact',
});

/** A full date with the weekday printed on either side of it. */
export const dateLiteral = (text: string, parts: DateParts): DateLiteral => {
  const { year, month, day, start: first, end, floor } = parts;
  const before = weekdayBefore(text, first, floor);
  const after = before ? undefined : weekdayAfter(text, end);
  const weekday = before ?? after;
  const literal: { -readonly [K in keyof DateLiteral]: DateLiteral[K] } = {
    type: 'date',
    start: before?.start ?? first,
    end: after?.close ?? end,
    date: formatDay(year, month, day),
    status: 'stated',
    valid: isValidDay(year, month, day),
    qualifier: 'exact',
  };
  if (weekday) literal.weekday = { start: weekday.start, end: weekday.end, day: weekday.value };
  if (parts.ambiguous) literal.ambiguous = true;
  return literal;
};

const DAY_AND_MONTH = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? {1,12}(?:of )?(${MONTH})(?![a-z])`, 'y');

/** `December 31` or `7 February` with no year in sight: a name of a day, no figure. */
export const readMonthDay = (
  text: string,
  at: number,
  end: number,
  floor: number,
): IdentifierLiteral | undefined => {
  const month = monthBefore(text, at, floor);
  if (month) {
    if (Number(text.slice(at, end)) > 31 || text.charCodeAt(end) === 37 || readUnit(text, end))
      return undefined;
    return { type: 'identifier', start: month.start, end, of: 'name', text: text.slice(month.start, end) };
  }
  if (!monthFollows(text, end)) return undefined;
  const match = matchAt(DAY_AND_MONTH, text, at);
  if (!match || Number(match[1]) > 31) return undefined;
  return { type: 'identifier', start: at, end: at + match[0].length, of: 'name', text: match[0] };
};

/** `March 31, 2018 and 2017`: a bare year after a full date repeats its day and month. */
export const sameDayOfYear = (
  date: DateLiteral,
  year: number,
  from: number,
  end: number,
): DateLiteral | undefined => {
  if (date.date.length !== 10) return undefined;
  const month = Number(date.date.slice(5, 7));
  // The last day of February stays the last day.
  const day = Math.min(Number(date.date.slice(8)), daysInMonth(year, month));
  return { ...plainDate(year, month, day, from, end), status: 'implied' };
};

/** True when the word that starts before `at` could carry a date on: used by the dispatcher to skip quickly. */
export const hasWordBefore = (text: string, at: number, floor: number): boolean => {
  const end = skipLeft(text, at, floor);
  return wordStart(text, end, floor) < end;
};
