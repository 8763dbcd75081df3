import { Decimal } from 'decimal.js';
import { absolute, floor, multiply, negate, type Rational, rational, sign } from './rational.js';

// One door for numbers: decimal strings come in here and go out here, exactly. Inside they are rationals, for
// quotients have no last digit; on the way out decimal.js cuts them, with precision to spare.

/** `-?\d+(\.\d+)?` to an exact number: `"13.50"` → 27/2. Throws SyntaxError on anything else. */
export const parseDecimal = (text: string): Rational => {
  if (!DECIMAL.test(text)) throw new SyntaxError(`not a decimal number: ${text}`);
  const point = text.indexOf('.');
  if (point < 0) return { n: BigInt(text), d: 1n };
  const digits = text.slice(0, point) + text.slice(point + 1);
  return rational(BigInt(digits), 10n ** BigInt(text.length - point - 1));
};

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** How many places stand after the point: `"13.50"` → 2. */
export const decimalPlaces = (text: string): number => {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
};

/**
 * Plain decimal, exact where it ends within `places` digits, else rounded half away from zero to `places`.
 * For machines: digits only, no grouping, no mark of having been cut.
 */
export const formatDecimal = (value: Rational, places = 12): string => {
  if (value.d === 1n) return value.n.toString();
  const exact = exactPlaces(value, places);
  return exact === undefined ? fixed(value, places) : ending(value, exact);
};

/** The same for people: an ellipsis shows that the digits go on, `11.5637…`. */
export const formatCut = (value: Rational, places = 4): string => {
  const exact = exactPlaces(value, places);
  if (exact !== undefined) return ending(value, exact);
  const cut = rational(
    floor(multiply(absolute(value), rational(10n ** BigInt(places)))),
    10n ** BigInt(places),
  );
  return `${ending(sign(value) < 0 ? negate(cut) : cut, places)}…`;
};

/** `value` with exactly `places` decimals, half away from zero: `fixed(27/2, 2)` → `"13.50"`. */
export const fixed = (value: Rational, places: number): string => {
  if (exactPlaces(value, places) !== undefined) return ending(value, places);
  const [n, d] = [value.n.toString(), value.d.toString()];
  // So many digits that cutting the quotient can never move it over the half between two printed places.
  const precision = Math.max(ENOUGH, n.length + d.length + places + 2);
  const Sized = precision === ENOUGH ? Exact : Decimal.clone({ precision, rounding: Decimal.ROUND_HALF_UP });
  const text = new Sized(n).div(d).toFixed(places);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
};

/** A value that ends within so many places needs no quotient: its digits, with the point set in. */
const ending = ({ n, d }: Rational, places: number): string => {
  if (places === 0) return n.toString();
  const digits = ((n < 0n ? -n : n) * (10n ** BigInt(places) / d)).toString().padStart(places + 1, '0');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

const ENOUGH = 60;
const Exact = Decimal.clone({ precision: ENOUGH, rounding: Decimal.ROUND_HALF_UP });

/** Groups the whole part by thousands: `"58320000.5"` → `"58,320,000.5"`. */
export const groupThousands = (text: string): string => {
  const start = text.startsWith('-') ? 1 : 0;
  const point = text.search(/[.…]/);
  const end = point < 0 ? text.length : point;
  let grouped = text.slice(end);
  for (let at = end; at > start; at -= 3) {
    const group = text.slice(Math.max(start, at - 3), at);
    grouped = at === end ? group + grouped : `${group},${grouped}`;
  }
  return text.slice(0, start) + grouped;
};

const exactPlaces = (value: Rational, limit: number): number | undefined => {
  if (value.d === 1n) return 0;
  let rest = value.d;
  for (let places = 0; places <= limit; places += 1) {
    if (rest === 1n) return places;
    rest /= rest % 10n === 0n ? 10n : rest % 5n === 0n ? 5n : rest % 2n === 0n ? 2n : 1n;
  }
  return undefined;
};
