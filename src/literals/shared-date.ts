import type { DateLiteral, PeriodLiteral } from '../model/literal.js';
import { monthLiteral, plainDate } from './dated.js';
import { MONTH, monthNamed, type Named } from './month.js';
import { matchAt } from './window.js';

/**
 * Two days that print their month or year once: `February 3 to 7, 2025`, `3-7 February 2025`, `April to June 2013`.
 * What is printed once is carried to the other date, which is then implied; "December 15 - January 16, 2025" began
 * in the year before.
 */
const TO = '(?:-|~|to and including|to|until|through)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const AFTER_MONTH = new RegExp(
  `${DAY} {0,12}${TO} {0,12}(?:(${MONTH})\\.? {1,4})?${DAY}(?: {0,4}, {0,12}| {1,12})(\\d{4})(?!\\d)`,
  'dy',
);
const BEFORE_MONTH = new RegExp(
  `${DAY}(?: {1,12}(${MONTH})(?![a-z]))? {0,12}${TO} {0,12}${DAY} {1,12}(?:of )?(${MONTH})(?![a-z]),? {0,12}(\\d{4})(?!\\d)`,
  'dy',
);
const MONTHS = new RegExp(`(${MONTH})\\.? {0,12}${TO} {0,12}$`);

/** `February 3 to 7, 2025`, `December 15 - January 16, 2025`, from the first day's digits. */
export const daysInOneYear = (text: string, at: number, month: Named): PeriodLiteral | undefined => {
  const match = matchAt(AFTER_MONTH, text, at);
  if (!match) return undefined;
  const year = Number(match[4]);
  const last = match[2] === undefined ? month.value : monthNamed(match[2])!;
  const start = match.indices![match[2] === undefined ? 3 : 2]![0];
  const to = plainDate({ year, month: last, day: Number(match[3]), start, end: at + match[0].length });
  if (match[2] === undefined) to.status = 'implied';
  return period(year, month.value, Number(match[1]), month.start, match.indices![1]![1], to);
};

/** `3-7 February 2025`, `3 February to 7 March 2025`. */
export const daysBeforeMonth = (text: string, at: number): PeriodLiteral | undefined => {
  const match = matchAt(BEFORE_MONTH, text, at);
  if (!match) return undefined;
  const year = Number(match[5]);
  const last = monthNamed(match[4]!)!;
  const first = match[2] === undefined ? last : monthNamed(match[2])!;
  const start = match.indices![3]![0];
  const to = plainDate({ year, month: last, day: Number(match[3]), start, end: at + match[0].length });
  const end = match.indices![match[2] === undefined ? 1 : 2]![1];
  return period(year, first, Number(match[1]), at, end, to);
};

const period = (
  year: number,
  month: number,
  day: number,
  start: number,
  end: number,
  to: DateLiteral,
): PeriodLiteral => {
  const from = plainDate({ year: earlier(year, month, to), month, day, start, end });
  from.status = 'implied';
  return { type: 'period', start, end: to.end, from, to, qualifier: 'exact' };
};

/** `April to June 2013`: a month before the one that prints the year. */
export const monthsInOneYear = (text: string, to: DateLiteral, floor: number): PeriodLiteral | undefined => {
  const window = text.slice(Math.max(floor, to.start - 32), to.start);
  const match = MONTHS.exec(window);
  if (!match) return undefined;
  const start = to.start - match[0].length;
  const month = monthNamed(match[1]!)!;
  const year = earlier(Number(to.date.slice(0, 4)), month, to);
  const from: DateLiteral = {
    ...monthLiteral(year, month, start, start + match[1]!.length),
    status: 'implied',
  };
  return { type: 'period', start, end: to.end, from, to, qualifier: 'exact' };
};

const earlier = (year: number, month: number, to: DateLiteral): number =>
  month > Number(to.date.slice(5, 7)) ? year - 1 : year;
