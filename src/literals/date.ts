import type { DateLiteral, PeriodLiteral } from '../model/literal.js';
import { dateLiteral } from './dated.js';
import { readIrregularDate } from './irregular-date.js';
import { MONTH, monthBefore, monthFollows, monthNamed, type Named } from './month.js';
import { readMonthOfYear } from './month-of-year.js';
import { daysBeforeMonth, daysInOneYear } from './shared-date.js';
import { matchAt, wordBefore } from './window.js';

/**
 * Dates with a month's name: `July 11, 2016`, `July 2 2013`, `11 July 2016`, `July the 4th, 2025`. Forms that our
 * own patterns do not have are given to chrono; `March 2013` and days that share a year are read next door.
 */
const MONTH_FIRST =
  /(\d{1,2})(?: {0,8}(?:st|nd|rd|th))?(?: {0,4}, {0,60}| {1,60}|\. {1,4})(\d{4})(?!\d|,\d)/y;
const DAY_FIRST = new RegExp(
  `(\\d{1,2})(?: {0,8}(?:st|nd|rd|th))?(?: {1,60}|-|\\. {0,2})(?:of )?(${MONTH})(?![a-z])[.,]{0,2}(?: {1,60}|-|(?=\\d))(\\d{4})(?!\\d|,\\d)`,
  'y',
);
const DAY_FIRST_SHORT = new RegExp(`(\\d{1,2})-(${MONTH})-(\\d{2})(?!\\d)`, 'y');

/** The date (or the period with a shared month or year) whose run of digits goes from `at` to `end`. */
export const readNamedDate = (
  text: string,
  at: number,
  end: number,
  floor: number,
): DateLiteral | PeriodLiteral | undefined => {
  const length = end - at;
  if (length > 4 || length === 3) return undefined;
  const month = monthBefore(text, at, floor);
  if (length === 4) return month && readMonthOfYear(text, at, end, month, floor);
  const named = month ?? monthBeforeThe(text, at, floor);
  if (named)
    return (
      monthFirst(text, at, named, floor) ??
      daysInOneYear(text, at, named) ??
      readIrregularDate(text, named.start, at, floor)
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
  const start = month.start;
  const end = at + match[0].length;
  return dateLiteral(
    text,
    { year: Number(match[2]), month: month.value, day: Number(match[1]), start, end },
    floor,
  );
};

const dayFirst = (text: string, at: number, floor: number): DateLiteral | PeriodLiteral | undefined => {
  const full = matchAt(DAY_FIRST, text, at);
  const match = full ?? matchAt(DAY_FIRST_SHORT, text, at);
  if (!match) return daysBeforeMonth(text, at);
  const year = Number(match[3]) + (full ? 0 : 2000);
  const end = at + match[0].length;
  return dateLiteral(
    text,
    { year, month: monthNamed(match[2]!)!, day: Number(match[1]), start: at, end },
    floor,
  );
};
