import type { Span } from '../model/span.js';

/**
 * A law of dates as diagnosis sees it: which printed days took part, and whether it would hold with others in
 * their places. Days have no intervals to solve for, but few slips, so each is tried.
 */
export interface DayRelation {
  readonly days: readonly Day[];
  readonly holds: (dates: readonly string[]) => boolean;
  /** One day before another: half of all days would do, so that one of them does proves little. */
  readonly bound?: true;
}

/** A day as it is printed in one place: ISO, year, month and day. */
export interface Day extends Span {
  readonly date: string;
}

export const isDay = (date: string): boolean => date.length === 10;
