/**
 * A day is an integer: days since 1970-01-01 in the proleptic Gregorian calendar, so differences are exact
 * and no time zone can move it. `addDays('2013-07-11', 365 * 30 + 7)` is `2043-07-11`.
 * What does not name a day of the years 0001 to 9999 gives `undefined`, never an exception.
 */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; 0 when there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** True when the calendar has that day: not 31 June, not 29 February 2013. */
export const isValidDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);

/** `2013-07-11` without asking whether the calendar has that day; a month or a year alone when less is given. */
export const formatDay = (year: number, month?: number, day?: number): string => {
  const digits = String(year).padStart(4, '0');
  if (month === undefined) return digits;
  return day === undefined ? `${digits}-${two(month)}` : `${digits}-${two(month)}-${two(day)}`;
};

/** Reads `YYYY-MM-DD`; undefined for any other form and for a day that does not exist. */
export const parseDay = (iso: string): CivilDay | undefined => {
  if (!ISO_DAY.test(iso)) return undefined;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8));
  return isValidDay(year, month, day) ? { year, month, day } : undefined;
};

/** Days since 1970-01-01, negative before it. */
export const dayNumber = (iso: string): number | undefined => {
  const civil = parseDay(iso);
  return civil && numberOf(civil);
};

/** The day with that number, `YYYY-MM-DD`; undefined outside the years 0001 to 9999. */
export const dayOfNumber = (number: number): string | undefined => {
  if (number < FIRST || number > LAST) return undefined;
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return formatDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};

/** The weekday of an ISO day, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (iso: string): Weekday | undefined => {
  const number = dayNumber(iso);
  return number === undefined ? undefined : weekdayOfNumber(number);
};

/** The weekday of a day number; 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (number: number): Weekday => (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The day `days` later (earlier when negative). */
export const addDays = (iso: string, days: number): string | undefined => {
  const number = dayNumber(iso);
  return number === undefined ? undefined : dayOfNumber(number + days);
};

/** The same day of the month `months` later; the month's last day where it has no such day (31 Jan + 1). */
export const addMonths = (iso: string, months: number): string | undefined => {
  const civil = parseDay(iso);
  if (!civil) return undefined;
  const total = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  const day = Math.min(civil.day, daysInMonth(year, month));
  return isValidDay(year, month, day) ? formatDay(year, month, day) : undefined;
};

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export const addYears = (iso: string, years: number): string | undefined => addMonths(iso, years * 12);

/** Days from the first to the second: 0 for the same day, negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number | undefined => {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? undefined : end - start;
};

/** The last day of the month of `YYYY-MM` or `YYYY-MM-DD`. */
export const endOfMonth = (iso: string): string | undefined => {
  const first = `${iso.slice(0, 7)}-01`;
  const civil = parseDay(first);
  return civil && formatDay(civil.year, civil.month, daysInMonth(civil.year, civil.month));
};

// Civil from days and back after the usual trick of counting years from 1 March, so that the leap day is last.
const DAYS_PER_ERA = 146097;
const EPOCH = 719468;

const numberOf = ({ year, month, day }: CivilDay): number => {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
};

const FIRST = numberOf({ year: 1, month: 1, day: 1 });
const LAST = numberOf({ year: 9999, month: 12, day: 31 });

const two = (value: number): string => String(value).padStart(2, '0');
