import {
  add as addRational,
  ceiling,
  compare,
  equals,
  floor,
  negate as negateRational,
  type Rational,
  subtract as subtractRational,
} from './rational.js';

/**
 * A set of numbers without gaps. A printed figure is one, not a point; an end that is undefined is unbounded.
 * Open and closed ends are kept apart, because a truncated 608 reaches up to 609 but never is 609.
 */
export interface Interval {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const EVERYTHING: Interval = { low: undefined, high: undefined, lowOpen: true, highOpen: true };

export const point = (value: Rational): Interval => ({
  low: value,
  high: value,
  lowOpen: false,
  highOpen: false,
});
export const closed = (low: Rational, high: Rational): Interval => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
});
export const open = (low: Rational, high: Rational): Interval => ({
  low,
  high,
  lowOpen: true,
  highOpen: true,
});
/** Everything up to `high` and `high` itself. */
export const upTo = (high: Rational | undefined, highOpen = false): Interval => ({
  low: undefined,
  high,
  lowOpen: true,
  highOpen: high === undefined || highOpen,
});
/** `low` itself and everything above. */
export const from = (low: Rational | undefined, lowOpen = false): Interval => ({
  low,
  high: undefined,
  lowOpen: low === undefined || lowOpen,
  highOpen: true,
});

export const isPoint = (a: Interval): boolean =>
  a.low !== undefined && a.high !== undefined && equals(a.low, a.high);

export const includes = (a: Interval, value: Rational): boolean => {
  const low = a.low === undefined ? 1 : compare(value, a.low);
  const high = a.high === undefined ? -1 : compare(value, a.high);
  return (low > 0 || (low === 0 && !a.lowOpen)) && (high < 0 || (high === 0 && !a.highOpen));
};

/** What both have in common, or undefined when they do not meet. */
export const intersect = (a: Interval, b: Interval): Interval | undefined => {
  const low = laterLow(a, b);
  const high = earlierHigh(a, b);
  const both: Interval = { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
  return isEmpty(both) ? undefined : both;
};

export const meets = (a: Interval, b: Interval): boolean => intersect(a, b) !== undefined;

/** The smallest interval around both. */
export const hull = (a: Interval, b: Interval): Interval => {
  const low = laterLow(a, b) === a ? b : a;
  const high = earlierHigh(a, b) === a ? b : a;
  return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
};

export const negate = (a: Interval): Interval => ({
  low: a.high && negateRational(a.high),
  high: a.low && negateRational(a.low),
  lowOpen: a.highOpen,
  highOpen: a.lowOpen,
});

export const add = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low && addRational(a.low, b.low),
  high: a.high && b.high && addRational(a.high, b.high),
  lowOpen: a.lowOpen || b.lowOpen,
  highOpen: a.highOpen || b.highOpen,
});

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

/** High minus low; undefined when unbounded. */
export const width = (a: Interval): Rational | undefined =>
  a.low && a.high && subtractRational(a.high, a.low);

/** The first and last whole number inside; undefined when there is none. Both ends must be bounded. */
export const wholeNumbersIn = (a: Interval): { first: bigint; last: bigint } | undefined => {
  if (a.low === undefined || a.high === undefined) return undefined;
  const first = a.lowOpen ? floor(a.low) + 1n : ceiling(a.low);
  const last = a.highOpen ? ceiling(a.high) - 1n : floor(a.high);
  return first <= last ? { first, last } : undefined;
};

const isEmpty = (a: Interval): boolean => {
  if (a.low === undefined || a.high === undefined) return false;
  const order = compare(a.low, a.high);
  return order > 0 || (order === 0 && (a.lowOpen || a.highOpen));
};

const laterLow = (a: Interval, b: Interval): Interval => {
  if (a.low === undefined) return b;
  if (b.low === undefined) return a;
  const order = compare(a.low, b.low);
  return order > 0 || (order === 0 && a.lowOpen) ? a : b;
};

const earlierHigh = (a: Interval, b: Interval): Interval => {
  if (a.high === undefined) return b;
  if (b.high === undefined) return a;
  const order = compare(a.high, b.high);
  return order < 0 || (order === 0 && a.highOpen) ? a : b;
};
