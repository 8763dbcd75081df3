import { dayNumber, dayOfNumber, weekdayOfNumber } from './day.js';
import { isJapaneseHoliday } from './japanese-holidays.js';

/**
 * A business day is a day on which the market and the banks work. In Japan: not Saturday, Sunday, a national
 * holiday or 31 December to 3 January. `addBusinessDays('2013-07-10', 5, 'JP')` is `2013-07-18`: Marine Day
 * (Monday 15 July 2013) does not count.
 */
export type BusinessCalendar = 'JP' | 'weekdays-only';

/** Undefined when the day does not exist or lies outside the years whose holidays are known. */
export const isBusinessDay = (iso: string, calendar: BusinessCalendar): boolean | undefined => {
  const number = dayNumber(iso);
  return number === undefined ? undefined : isOpen(number, iso, calendar);
};

/**
 * The k-th business day after a day, the day itself not counted; before it when negative. With 0 the day itself
 * when it is one, else the next. Undefined when it would leave the known years, or for more than 10,000 days.
 */
export const addBusinessDays = (
  iso: string,
  count: number,
  calendar: BusinessCalendar,
): string | undefined => {
  const start = dayNumber(iso);
  if (start === undefined || !Number.isInteger(count) || Math.abs(count) > MOST) return undefined;
  const step = count < 0 ? -1 : 1;
  let number = count === 0 ? start - 1 : start;
  for (let left = Math.max(1, Math.abs(count)); left > 0; ) {
    number += step;
    const open = isOpenNumber(number, calendar);
    if (open === undefined) return undefined;
    if (open) left -= 1;
  }
  return dayOfNumber(number);
};

/**
 * How many business days lie after `from` up to and including `to` (the k of "k-th business day after");
 * negative when `to` is earlier. Undefined outside the known years, or for more than 10,000 days.
 */
export const businessDaysBetween = (
  from: string,
  to: string,
  calendar: BusinessCalendar,
): number | undefined => {
  const start = dayNumber(from);
  const end = dayNumber(to);
  if (start === undefined || end === undefined || Math.abs(end - start) > MOST) return undefined;
  const step = end < start ? -1 : 1;
  let count = 0;
  for (let number = start; number !== end; ) {
    number += step;
    const open = isOpenNumber(number, calendar);
    if (open === undefined) return undefined;
    if (open) count += step;
  }
  return count;
};

/** Bounds the walk, so that a misread figure cannot make it endless. */
const MOST = 10_000;

const isOpenNumber = (number: number, calendar: BusinessCalendar): boolean | undefined => {
  const iso = dayOfNumber(number);
  return iso === undefined ? undefined : isOpen(number, iso, calendar);
};

const isOpen = (number: number, iso: string, calendar: BusinessCalendar): boolean | undefined => {
  if (calendar === 'JP') {
    const holiday = isJapaneseHoliday(iso);
    if (holiday === undefined || holiday || isYearEnd(iso)) return holiday === undefined ? undefined : false;
  }
  return weekdayOfNumber(number) <= 5;
};

const isYearEnd = (iso: string): boolean => {
  const monthDay = iso.slice(5);
  return monthDay === '12-31' || monthDay === '01-01' || monthDay === '01-02' || monthDay === '01-03';
};
