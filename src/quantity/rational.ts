/**
 * An exact number: a fraction of two integers in lowest terms, the denominator above zero.
 * Every figure of a release is one, so no computation can lose a digit.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** The fraction `n/d` in lowest terms. `d` must not be zero. */
export const rational = (n: bigint | number, d: bigint | number = 1n): Rational => {
  const top = BigInt(n);
  const bottom = BigInt(d);
  if (bottom === 1n) return { n: top, d: 1n };
  if (bottom === 0n) throw new RangeError('a fraction with denominator zero');
  const divisor = gcd(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { n: (sign * top) / divisor, d: (sign * bottom) / divisor };
};

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

// Whole numbers are by far the most common, so each operation has a path without a common divisor.
export const add = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d);

export const subtract = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: a.n - b.n, d: 1n } : rational(a.n * b.d - b.n * a.d, a.d * b.d);

export const multiply = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : rational(a.n * b.n, a.d * b.d);

/** `a / b`, or undefined when `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational | undefined =>
  b.n === 0n ? undefined : rational(a.n * b.d, a.d * b.n);

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);
export const isZero = (a: Rational): boolean => a.n === 0n;
export const isWhole = (a: Rational): boolean => a.d === 1n;
export const sign = (a: Rational): -1 | 0 | 1 => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);
/** Both are in lowest terms, so equal numbers have equal parts. */
export const equals = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;

/** Below zero when `a < b`, above when `a > b`, for sorting and comparing. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The largest integer not above `a`. */
export const floor = (a: Rational): bigint => {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
};

/** The smallest integer not below `a`. */
export const ceiling = (a: Rational): bigint => -floor(negate(a));

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};
