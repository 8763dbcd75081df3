import type { Rational } from '../quantity/rational.js';
import type { Place } from './components.js';
import type { Figure } from './figure.js';
import { type Copy, digitsShown, type Print, tellingDigits } from './print.js';
import { halvings } from './slip.js';

/**
 * What else a text says for or against a reading of a figure. Everything is counted in halvings, so that evidence
 * of different kinds adds up; the least of all is the likeliest.
 */

/** Printed elsewhere, a figure is hardly misprinted; and what it may have meant, printed elsewhere, is likelier. */
export const restatedCost = (one: Figure, number: Rational, place: Place, print: Print): number =>
  weight(digitsShown(one, one.exact), place, print) - weight(digitsShown(one, number), place, print);

const weight = (digits: string, place: Place, print: Print): number => {
  const telling = tellingDigits(digits);
  if (telling < 3 || print.elsewhere(digits, place).length === 0) return 0;
  return Math.min(MOST, 2 * (telling - 1));
};

const MOST = 8;

/** The nearest place that the figure may have been copied from: on its line, the lines around, or in its laws. */
export const copiedFrom = (
  one: Figure,
  place: Place,
  inLaws: (start: number) => boolean,
  print: Print,
): Copy | undefined =>
  print
    .elsewhere(digitsShown(one, one.exact), place)
    .find((copy) => copy.numbers <= REACH || Math.abs(copy.lines) <= 1 || inLaws(copy.start));

/** A hand slips to what stands nearby. */
const REACH = 12;

/**
 * Any number may have stood where a copy stands, so the longer the figure the less likely that just this one did;
 * and short or round figures are alike by nature.
 */
export const copyCost = (one: Figure, number: Rational): number => {
  const digits = digitsShown(one, one.exact);
  const longest = Math.max(places(digits), places(digitsShown(one, number)));
  return 3 + 3 * longest - Math.min(6, 2 * tellingDigits(digits) + 1);
};

const places = (digits: string): number => digits.replace('.', '').length;

export const copyWords = ({ lines, numbers }: Copy): string => {
  if (lines === 0) return 'the same figure stands beside it and may have been copied';
  if (Math.abs(lines) <= 2)
    return `the same figure stands ${lines < 0 ? 'above' : 'below'} it and may have been copied`;
  return `the same figure stands ${numbers <= REACH ? 'near by' : 'elsewhere'} and may have been copied`;
};

/** Nothing but the law says what it should read. */
export const anyCost = (one: Figure): number => 6 + 3 * places(digitsShown(one, one.exact));

/** A total that one of its rows was forgotten in, or added twice. */
export const staleCost = (rows: number): number => 2 + halvings(rows);

/**
 * Figures of one unit in one release are mostly of one size: a price per share of two digits among others of two.
 * `sizes` are those of the figures that no failing law has.
 */
export const sizeCost = ({ exact, value }: Figure, number: Rational, sizes: ReadonlySet<number>): number => {
  // Hardly any part is more than its whole.
  const over = value.type === 'ratio' && sizeOf(number) > 2 && sizeOf(exact) <= 2 ? 6 : 0;
  const [printed, meant] = [sizes.has(sizeOf(exact)), sizes.has(sizeOf(number))];
  return sizes.size === 0 || printed === meant ? over : over + (meant ? -3 : 3);
};

/** How many digits stand before the point. */
export const sizeOf = ({ n, d }: Rational): number => (n / d).toString().replace('-', '').length;
