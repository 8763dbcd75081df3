import { endOfMonth } from '../calendar/day.js';
import type { DateLiteral, IdentifierLiteral, PeriodLiteral } from '../model/literal.js';
import { monthLiteral } from './dated.js';
import { MONTH, monthBefore, monthFollows, type Named } from './month.js';
import { monthsInOneYear } from './shared-date.js';
import { readUnit } from './units.js';
import { isBorder, matchAt, skipLeft, wordBefore } from './window.js';

/**
 * Months: `April 2013` and `March, 2013` name a month; the `end of March 2015` is its last day, implied; `late March
 * 2025` is only about it. A day and month with no year in sight are the name of a day, no figure.
 */
const END_OF =
  /(?:\b(?:end|last day|close)(?: of)?|\bmonth-end|\bend-)[ -]{0,12}(?:of )?(?:the month of )?$/i;
const PART_OF = /\b(?:mid|early|late|beginning of|middle of|start of)[ -]{1,12}$/i;

/** The month of the four digits from `at` to `end`, and what the words before make of it. */
export const readMonthOfYear = (
  text: string,
  at: number,
  end: number,
  month: Named,
  floor: number,
): DateLiteral | PeriodLiteral | undefined => {
  const year = Number(text.slice(at, end));
  if (year < 1600 || year > 2299) return undefined;
  const literal = monthLiteral(year, month.value, month.start, end);
  if (standsAlone(text, month.start, floor)) return literal;
  const near = text.slice(Math.max(floor, month.start - 32), month.start);
  const last = END_OF.exec(near);
  if (last) return endOf(literal, month.start - last[0].length);
  if (PART_OF.test(near)) return { ...literal, qualifier: 'approximate' };
  return monthsInOneYear(text, literal, floor) ?? literal;
};

const endOf = (month: DateLiteral, start: number): DateLiteral => ({
  ...month,
  start,
  date: endOfMonth(month.date) ?? month.date,
  status: 'implied',
});

/** Nearly always: nothing before the month changes it. */
const standsAlone = (text: string, at: number, floor: number): boolean => {
  const code = text.charCodeAt(skipLeft(text, at, floor) - 1);
  if (code === 45 || code === 126) return false;
  const { word } = wordBefore(text, at, floor);
  return word === '' || QUIET.has(word) || isBorder(code);
};

const QUIET: ReadonlySet<string> = new Set('in ended ending since by from for on'.split(' '));

const DAY_AND_MONTH = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? {1,12}(?:of )?${MONTH}(?![a-z])`, 'y');

/** `December 31` or `7 February`. */
export const readMonthDay = (
  text: string,
  at: number,
  end: number,
  floor: number,
): IdentifierLiteral | undefined => {
  const month = monthBefore(text, at, floor);
  if (month) return isDayOf(text, at, end) ? named(text, month.start, end) : undefined;
  const match = monthFollows(text, end) ? matchAt(DAY_AND_MONTH, text, at) : null;
  return match && Number(match[1]) <= 31 ? named(text, at, at + match[0].length) : undefined;
};

/** In "In March 10 directors" the number counts. */
const isDayOf = (text: string, at: number, end: number): boolean =>
  Number(text.slice(at, end)) <= 31 && text.charCodeAt(end) !== 37 && !readUnit(text, end);

const named = (text: string, start: number, end: number): IdentifierLiteral => ({
  type: 'identifier',
  start,
  end,
  of: 'name',
  text: text.slice(start, end),
});
