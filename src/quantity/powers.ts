import { reciprocal } from './corners.js';
import { EVERYTHING, type Interval, negate, open, point } from './interval.js';
import { absolute, compare, isZero, ONE, type Rational, rational, sign, ZERO } from './rational.js';

// Powers with whole exponents, and their roots: an even power turns at zero, an odd one grows throughout.

/** `base` multiplied with itself so often, one over that for a negative exponent; undefined for 0 to such a one. */
export const powerOf = ({ n, d }: Rational, exponent: number): Rational | undefined => {
  const times = BigInt(Math.abs(exponent));
  if (exponent >= 0) return { n: n ** times, d: d ** times };
  return n === 0n ? undefined : rational(d ** times, n ** times);
};

/** Every value of the set raised to a whole exponent; evaluated at its ends, so it is as narrow as can be. */
export const power = (a: Interval, exponent: number): Interval => {
  if (exponent === 0) return point(ONE);
  if (exponent < 0) return reciprocal(power(a, -exponent));
  if (exponent % 2 !== 0) return raised(a, exponent);
  if (a.high && sign(a.high) <= 0) return raised(negate(a), exponent);
  return a.low && sign(a.low) >= 0 ? raised(a, exponent) : raised(sizesOf(a), exponent);
};

/** What the set may be whose power lies in `wanted`; ends that no fraction meets are moved outwards a trifle. No number at all is `(0, 0)`. */
export const root = (wanted: Interval, exponent: number): Interval => {
  if (exponent === 0) return EVERYTHING;
  if (exponent < 0) return root(reciprocal(wanted), -exponent);
  if (exponent % 2 !== 0)
    return between(rootEnd(wanted.low, exponent, -1), rootEnd(wanted.high, exponent, 1));
  if (wanted.high && sign(wanted.high) < 0) return open(ZERO, ZERO);
  const high = rootEnd(wanted.high, exponent, 1);
  return between(high && { n: -high.n, d: high.d }, high);
};

/** Both ends raised: right wherever the power grows. */
const raised = (a: Interval, exponent: number): Interval => ({
  ...a,
  low: a.low && powerOf(a.low, exponent),
  high: a.high && powerOf(a.high, exponent),
});

/** How large the numbers of a set around zero can be, from zero on. */
const sizesOf = ({ low, high, lowOpen, highOpen }: Interval): Interval => {
  if (!low || !high) return { low: ZERO, high: undefined, lowOpen: false, highOpen: true };
  const order = compare(absolute(low), high);
  const highest = order > 0 ? lowOpen : order < 0 ? highOpen : lowOpen && highOpen;
  return { low: ZERO, high: order > 0 ? absolute(low) : high, lowOpen: false, highOpen: highest };
};

const between = (low: Rational | undefined, high: Rational | undefined): Interval => ({
  low,
  high,
  lowOpen: low === undefined,
  highOpen: high === undefined,
});

const FINENESS = 10n ** 18n;

/** The root, or the next fraction below (-1) or above it (1). */
const rootEnd = (value: Rational | undefined, exponent: number, side: 1 | -1): Rational | undefined => {
  if (!value || isZero(value)) return value;
  if (sign(value) < 0) {
    const mirrored = rootEnd(absolute(value), exponent, side === 1 ? -1 : 1);
    return mirrored && { n: -mirrored.n, d: mirrored.d };
  }
  const [n, d] = [wholeRoot(value.n, exponent), wholeRoot(value.d, exponent)];
  if (n ** BigInt(exponent) === value.n && d ** BigInt(exponent) === value.d) return rational(n, d);
  const below = wholeRoot((value.n * FINENESS ** BigInt(exponent)) / value.d, exponent);
  return rational(side < 0 ? below : below + 1n, FINENESS);
};

/** The largest whole number whose power is not above `value`. */
const wholeRoot = (value: bigint, exponent: number): bigint => {
  let low = 0n;
  let high = 1n << BigInt(Math.ceil(value.toString(2).length / exponent) + 1);
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** BigInt(exponent) <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
};
