import { parseDecimal } from '../quantity/decimal.js';
import { divide, equals, isWhole, multiply, ONE, type Rational, rational } from '../quantity/rational.js';
import type { NumericValue } from './figure.js';

/**
 * Words that scale a figure, and what another one in their place makes of it: `300 billion` that should read
 * `300 million`. Words of one family stand in for one another.
 */
const FAMILIES: readonly (readonly (readonly [word: string, power: number])[])[] = [
  [
    ['thousand', 3],
    ['million', 6],
    ['billion', 9],
    ['trillion', 12],
  ],
  [
    ['千', 3],
    ['万', 4],
    ['百万', 6],
    ['億', 8],
    ['十億', 9],
    ['兆', 12],
  ],
];

/** What one of the printed digits counts for: 1,000,000 in `608 million`. */
export const scaleOf = (value: NumericValue): Rational =>
  value.type !== 'ratio' && value.scale ? parseDecimal(value.scale) : ONE;

/**
 * The quote with another scale word, when that alone makes the figure the number: same digits, other word.
 * Undefined where no word is printed, or where none fits.
 */
export const rescaled = (quote: string, value: NumericValue, number: Rational): string | undefined => {
  const ratio = divide(number, parseDecimal(value.number));
  const wanted = ratio && multiply(ratio, scaleOf(value));
  if (!wanted || !isWhole(wanted)) return undefined;
  for (const family of FAMILIES) {
    const found = wordIn(quote, family);
    const other = found && family.find(([, power]) => equals(rational(10n ** BigInt(power)), wanted));
    if (found && other)
      return quote.slice(0, found.at) + other[0] + quote.slice(found.at + found.word.length);
  }
  return undefined;
};

/** The longest word of a family that a quote has: `百万`, not the `万` in it. */
const wordIn = (
  quote: string,
  family: readonly (readonly [string, number])[],
): { readonly at: number; readonly word: string } | undefined => {
  let found: { at: number; word: string } | undefined;
  for (const [word] of family) {
    const at = quote.toLowerCase().indexOf(word);
    if (at >= 0 && word.length > (found?.word.length ?? 0)) found = { at, word };
  }
  return found;
};
