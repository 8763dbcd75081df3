import { addMonths, endOfMonth, formatDay } from './day.js';

/**
 * A fiscal label names a period by one of its years: `FY2017` is the year to March 2018 where labels take the
 * year it starts in, the year to March 2017 where they take the year it ends in. Which one is the issuer's habit.
 */
export type FiscalConvention = 'start-year' | 'end-year';

/** The last day of the fiscal year so labelled, for a year that ends with `endMonth` (3 = March). */
export const fiscalYearEnd = (
  label: number,
  endMonth: number,
  convention: FiscalConvention,
): string | undefined => {
  // A calendar year starts and ends in the same year, so both habits agree on it.
  const year = convention === 'start-year' && endMonth < 12 ? label + 1 : label;
  return endOfMonth(formatDay(year, endMonth));
};

/** The first day of the twelve months that end with this day. */
export const fiscalYearStart = (end: string): string | undefined => {
  const last = endOfMonth(end);
  const before = last && addMonths(`${last.slice(0, 7)}-01`, -11);
  return before;
};

/** The last day of a quarter or half (`Q1`…`Q4`, `H1`, `H2`) of the fiscal year that ends with this day. */
export const fiscalPartEnd = (yearEnd: string, part: string): string | undefined => {
  const months = MONTHS_BEFORE_END[part];
  if (months === undefined) return undefined;
  const shifted = addMonths(`${yearEnd.slice(0, 7)}-01`, -months);
  return shifted && endOfMonth(shifted);
};

const MONTHS_BEFORE_END: Readonly<Record<string, number>> = { Q1: 9, Q2: 6, Q3: 3, Q4: 0, H1: 6, H2: 0 };
