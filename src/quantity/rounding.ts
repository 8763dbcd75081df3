import { type Interval, open } from './interval.js';
import { add, multiply, type Rational, rational, sign, subtract } from './rational.js';

/**
 * How a figure was cut to its last printed place: to the nearest, towards zero (Japanese practice for yen
 * millions), away from zero, or nobody says which (`unknown`: the hull of all three).
 */
export type RoundingMode = 'nearest' | 'truncate' | 'up' | 'unknown';

const HALF = rational(1n, 2n);

/**
 * The true values that would be printed as `printed` when the last significant place is worth `unit`.
 * For truncation that is [v, v+u) above zero, its mirror below, and (−u, u) for a printed zero.
 */
export const admissible = (printed: Rational, unit: Rational, mode: RoundingMode): Interval => {
  const above = add(printed, unit);
  const below = subtract(printed, unit);
  const side = sign(printed);
  if (mode === 'nearest') return nearest(printed, unit);
  if (mode === 'unknown' || side === 0) return mode === 'up' ? zeroOnly(printed) : open(below, above);
  const outwards = mode === 'truncate' ? side : -side;
  return outwards > 0
    ? { low: printed, high: above, lowOpen: false, highOpen: true }
    : { low: below, high: printed, lowOpen: true, highOpen: false };
};

const nearest = (printed: Rational, unit: Rational): Interval => {
  const half = multiply(unit, HALF);
  return { low: subtract(printed, half), high: add(printed, half), lowOpen: false, highOpen: false };
};

// Rounding away from zero prints zero for zero alone.
const zeroOnly = (printed: Rational): Interval => ({
  low: printed,
  high: printed,
  lowOpen: false,
  highOpen: false,
});
