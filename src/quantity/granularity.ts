import { absolute, compare, multiply, type Rational, rational } from './rational.js';

// The granularity of a figure is the value of its last *significant* place, which is not always the last
// printed one: "JPY10,122,000,000" beside "JPY6,661,000,000" and "JPY1,990,000,000" is a count of millions.

/** The largest power of ten that divides a whole number: 8,500 → 100. One for fractions and for zero. */
export const roundness = (value: Rational): Rational => {
  if (value.d !== 1n || value.n === 0n) return rational(1n);
  let [rest, power] = [value.n, 1n];
  while (rest % 10n === 0n) {
    rest /= 10n;
    power *= 10n;
  }
  return rational(power);
};

const MILLION = rational(1_000_000n);
const THOUSAND = rational(1000n);
const LEAST_UNITS = rational(100n);

/**
 * The unit that figures of one sentence or table were evidently cut to: million or thousand, if it divides
 * all of them and leaves each at least three digits; else undefined. Three digits keep "1,000,000 and
 * 2,000,000" from counting as rounded to the million, which would hide every error in them.
 */
export const sharedRounding = (values: readonly Rational[]): Rational | undefined =>
  [MILLION, THOUSAND].find((unit) => values.every((value) => isMultiple(value, unit)));

const isMultiple = (value: Rational, unit: Rational): boolean =>
  value.d === 1n && value.n % unit.n === 0n && compare(absolute(value), multiply(unit, LEAST_UNITS)) >= 0;
