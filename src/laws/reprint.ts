import { decimalPlaces, formatDecimal, groupThousands, parseDecimal } from '../quantity/decimal.js';
import { compare, divide, equals, isWhole, multiply, type Rational, rational } from '../quantity/rational.js';
import type { Figure } from './figure.js';
import { rescaled, scaleOf } from './scale-words.js';
import { inMeasureOf } from './wording.js';

/**
 * A quote with another number in it, printed as the first one was: same currency, unit, grouping, scale and
 * decimals. `JPY1,080` with 1800 is `JPY1,800`; `608 million` with 6080000000 is `6,080 million`.
 */
export const reprint = (quote: string, one: Figure, number: Rational): string => {
  const digits = reprintDigits(quote, one, number);
  const turned = number.n < 0n !== parseDecimal(one.value.number).n < 0n;
  if (!turned || number.n === 0n) return digits;
  if (number.n < 0n) return MINUS.test(digits) ? digits : `-${digits}`;
  return digits.replace(MINUS, '').replace(/^\((.{1,80})\)$/, '$1');
};

/** What marks a figure as negative, before its digits. */
const MINUS = /[-−–△▲]\s{0,2}(?=[¥$€£]?\d)/;

const reprintDigits = (quote: string, { value, ...rest }: Figure, number: Rational): string => {
  const scale = scaleOf(value);
  const shown = divide(parseDecimal(value.number), scale);
  const meant = divide(number, scale);
  const other = meant && isFiner(meant, value, scale) ? rescaled(quote, value, number) : undefined;
  if (other !== undefined) return other;
  const ascii = quote.replace(FULL_WIDTH, narrow);
  for (const match of ascii.matchAll(DIGITS)) {
    const digits = match[0].replaceAll(',', '');
    if (!shown || !meant || !sameSize(parseDecimal(digits), shown)) continue;
    const places = decimalPlaces(digits);
    const printed = withPlaces(formatDecimal(meant).replace('-', ''), places);
    const grouped = match[0].includes(',') || digits.length - places < 4;
    return (
      quote.slice(0, match.index) +
      (grouped ? groupThousands(printed) : printed) +
      quote.slice(match.index + match[0].length)
    );
  }
  return inMeasureOf({ value, ...rest }, formatDecimal(number));
};

/** Larger than anything of these digits, or with decimals that the print has none of: then the word is wrong. */
const isFiner = (meant: Rational, { number, granularity }: Figure['value'], scale: Rational): boolean => {
  const shown = divide(parseDecimal(number), scale);
  const places = divide(multiply(meant, scale), parseDecimal(granularity));
  return !places || !isWhole(places) || (shown !== undefined && compare(meant, multiply(shown, TEN)) > 0);
};

const TEN = rational(10n);

const DIGITS = /\d{1,30}(?:,\d{3}){0,10}(?:\.\d{1,12})?/g;
const FULL_WIDTH = /[０-９，．]/g;
const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

// A figure in brackets is negative without a sign among its digits.
const sameSize = (digits: Rational, shown: Rational): boolean =>
  equals(digits, shown) || equals(digits, { n: -shown.n, d: shown.d });

const withPlaces = (number: string, places: number): string => {
  const missing = places - decimalPlaces(number);
  if (missing <= 0) return number;
  return (number.includes('.') ? number : `${number}.`) + '0'.repeat(missing);
};
