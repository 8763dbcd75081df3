import { EVERYTHING, type Interval, point } from './interval.js';
import { compare, isZero, multiply as multiplyRational, type Rational, rational, sign } from './rational.js';

// Products and quotients of intervals: both are monotone in each operand, so their ends lie on the corners.

/** One end of an interval: finite, or infinite on the side that `infinite` says. */
interface Corner {
  readonly infinite: -1 | 0 | 1;
  readonly value: Rational;
  readonly open: boolean;
}

export const multiply = (a: Interval, b: Interval): Interval => {
  // Figures printed in full are points, and one times one is one product instead of four.
  if (isExact(a) && isExact(b)) return point(multiplyRational(a.low, b.low));
  const corners: Corner[] = [];
  for (const x of ends(a)) for (const y of ends(b)) corners.push(times(x, y));
  let low = corners[0] as Corner;
  let high = low;
  for (const corner of corners) {
    const below = order(corner, low);
    if (below < 0 || (below === 0 && !corner.open)) low = corner;
    const above = order(corner, high);
    if (above > 0 || (above === 0 && !corner.open)) high = corner;
  }
  return {
    low: low.infinite ? undefined : low.value,
    high: high.infinite ? undefined : high.value,
    lowOpen: low.open,
    highOpen: high.open,
  };
};

/**
 * One over every number of the interval but zero. An interval with zero inside has an image with a gap:
 * then nothing is known, and the answer is everything.
 */
export const reciprocal = (a: Interval): Interval => {
  const low = a.low ? sign(a.low) : -1;
  const high = a.high ? sign(a.high) : 1;
  if (low < 0 && high > 0) return EVERYTHING;
  if (low === 0 && high === 0) return EVERYTHING;
  return {
    low: high === 0 ? undefined : a.high ? over(a.high) : ZERO_END,
    high: low === 0 ? undefined : a.low ? over(a.low) : ZERO_END,
    lowOpen: high === 0 || a.highOpen,
    highOpen: low === 0 || a.lowOpen,
  };
};

export const divide = (a: Interval, b: Interval): Interval => multiply(a, reciprocal(b));

/** A closed point whose two ends are one number, as `point` makes it. */
const isExact = (a: Interval): a is Interval & { readonly low: Rational } =>
  a.low !== undefined && a.low === a.high && !a.lowOpen && !a.highOpen;

const ZERO_END = rational(0n);
const over = (value: Rational): Rational => rational(value.d, value.n);

const ends = (a: Interval): readonly [Corner, Corner] => [
  { infinite: a.low ? 0 : -1, value: a.low ?? ZERO_END, open: a.lowOpen },
  { infinite: a.high ? 0 : 1, value: a.high ?? ZERO_END, open: a.highOpen },
];

const times = (a: Corner, b: Corner): Corner => {
  const zero = isNought(a) ? a : isNought(b) ? b : undefined;
  // Zero times anything is zero, and reached as soon as one of the zeros is.
  if (zero) {
    const reached = (isNought(a) && !a.open) || (isNought(b) && !b.open);
    return { infinite: 0, value: ZERO_END, open: !reached };
  }
  const infinite = a.infinite !== 0 || b.infinite !== 0;
  return infinite
    ? { infinite: direction(a) === direction(b) ? 1 : -1, value: ZERO_END, open: true }
    : { infinite: 0, value: multiplyRational(a.value, b.value), open: a.open || b.open };
};

const isNought = (a: Corner): boolean => a.infinite === 0 && isZero(a.value);
const direction = (a: Corner): number => a.infinite || sign(a.value);
const order = (a: Corner, b: Corner): number =>
  a.infinite || b.infinite ? a.infinite - b.infinite : compare(a.value, b.value);
