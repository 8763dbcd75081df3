import type { Span } from '../model/span.js';
import { isDigit } from './window.js';

/**
 * A number as digits: which of its points and commas group and which one begins the decimals follows from its
 * own shape. `1,234.50` and `1.234,50` and `1 234,50` are one number; `1.234` is read the English way.
 */
export interface Numeral extends Span {
  /** Plain decimal without sign; printed decimals are kept: `13.50`. */
  readonly number: string;
  /** How many decimals are printed. */
  readonly decimals: number;
  /** True when it is printed as nothing but digits. */
  readonly bare: boolean;
}

/** Longer runs of digits are no figure of a release. */
const MOST_DIGITS = 1000;

const RUN = /\d{1,1000}(?:[.,']\d{1,1000}){1,40}/y;
const CONTINENTAL = /^\d{1,3}(?:(?:\.\d{3}){2,40}(?:,\d{1,4})?|(?:\.\d{3}),\d{1,6})$/;
const DECIMAL_COMMA = /^(?:\d{1,1000},(?:\d{1,2}|\d{4,8})|0,\d{3,8})$/;
const SWISS = /^\d{1,3}(?:'\d{3}){1,40}(?:\.\d{1,8})?$/;
const INDIAN = /^\d{1,2}(?:,\d{2}){1,20},\d{3}(?:\.\d{1,8})?$/;
const ENGLISH_PREFIX = /^\d{1,3}(?:,\d{3}){1,40}(?:\.\d{1,1000})?(?!\d)/;
const SPACED = /\d{1,3}(?: \d{3}){1,8}(?:[.,]\d{1,2}|,\d{4,6})?(?![\d.,]\d|\d)/y;
const SPACED_EVIDENCE =
  / {0,2}(?:%|[$€£]|kr\b|SEK|NOK|DKK|EUR|ISK|USD|GBP|CHF|PLN|CZK|(?:new |own |ordinary |common |treasury |preferred |class |series |[A-D] |[A-D]-|B-){0,3}(?:shares|warrants|options|units|rights|votes)\b)/iy;
const CURRENCY_BEFORE = /[$€£]$|(?:SEK|NOK|DKK|EUR|ISK|USD|GBP|CHF|PLN|CZK|kr) {0,2}$/;

/** Where the run of digits at `at` ends. */
export const digitsEnd = (text: string, at: number): number => {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to += 1;
  return to;
};

/** The numeral at a digit; undefined when what stands there is no number (`8.1.2`, thousands of digits). */
export const readNumeral = (text: string, at: number): Numeral | undefined => {
  const end = digitsEnd(text, at);
  if (end - at > MOST_DIGITS) return undefined;
  const next = text.charCodeAt(end);
  const listed = text.charCodeAt(at - 1) === 44 && isDigit(text.charCodeAt(at - 2));
  if (!listed && (next === 46 || next === 44 || next === 39) && isDigit(text.charCodeAt(end + 1)))
    return readSeparated(text, at, end);
  if (next === 32 && end - at <= 3 && isDigit(text.charCodeAt(end + 1))) {
    const spaced = readSpaced(text, at, end);
    if (spaced) return spaced;
  }
  return { start: at, end, number: trimZeros(text.slice(at, end)), decimals: 0, bare: true };
};

const readSeparated = (text: string, at: number, digits: number): Numeral | undefined => {
  const quick = readEnglish(text, at, digits);
  if (quick) return quick;
  RUN.lastIndex = at;
  if (!RUN.test(text)) return undefined;
  const end = RUN.lastIndex;
  const run = text.slice(at, end);
  if (INDIAN.test(run)) return numeral(at, end, run.replaceAll(',', ''));
  if (SWISS.test(run)) return numeral(at, end, run.replaceAll("'", ''));
  if (CONTINENTAL.test(run)) return numeral(at, end, run.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(run)) return numeral(at, end, run.replace(',', '.'));
  const prefix = ENGLISH_PREFIX.exec(run)?.[0];
  if (prefix) return numeral(at, at + prefix.length, prefix.replaceAll(',', ''));
  // A list such as `1,2,3` is its first number; dots in a row (`8.1.2`) are no number at all.
  if (text.charCodeAt(digits) !== 46)
    return { start: at, end: digits, number: trimZeros(text.slice(at, digits)), decimals: 0, bare: true };
  return undefined;
};

/** The usual shape, `1,234,567.89` or `13.50`, told by its characters alone. */
const readEnglish = (text: string, at: number, digits: number): Numeral | undefined => {
  let end = digits;
  // `0,125` groups nothing.
  if (digits - at <= 3 && text.charCodeAt(at) !== 48)
    while (text.charCodeAt(end) === 44 && digitsEnd(text, end + 1) === end + 4) end += 4;
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  const next = text.charCodeAt(end);
  // Another separator with digits behind it: some other shape.
  if ((next === 44 || next === 46 || next === 39) && isDigit(text.charCodeAt(end + 1))) return undefined;
  return end === digits ? undefined : numeral(at, end, text.slice(at, end).replaceAll(',', ''));
};

/** Blanks group only when they must: `25 000` does, `120 135` needs a unit or a currency beside it. */
const readSpaced = (text: string, at: number, digits: number): Numeral | undefined => {
  if (text.charCodeAt(at) === 48) return undefined;
  if (isDigit(text.charCodeAt(at - 2)) && text.charCodeAt(at - 1) === 32) return undefined;
  SPACED.lastIndex = at;
  if (!SPACED.test(text)) return undefined;
  const end = SPACED.lastIndex;
  if (text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1))) return undefined;
  if (digits - at === 3 && !hasEvidence(text, at, end)) return undefined;
  return numeral(at, end, text.slice(at, end).replaceAll(' ', '').replace(',', '.'));
};

const hasEvidence = (text: string, at: number, end: number): boolean => {
  SPACED_EVIDENCE.lastIndex = end;
  return (
    SPACED_EVIDENCE.test(text) ||
    CURRENCY_BEFORE.test(text.slice(Math.max(0, at - 6), at)) ||
    fillsCell(text, at, end)
  );
};

/** Alone in a cell of a table, whose cells stand between tabs. */
const fillsCell = (text: string, at: number, end: number): boolean =>
  CELL_BEFORE.test(text.slice(Math.max(0, at - 6), at)) && CELL_AFTER.test(text.slice(end, end + 6));

const CELL_BEFORE = /\t {0,5}[-−]?$/;
const CELL_AFTER = /^ {0,5}(?:[\t\n]|$)/;

const numeral = (start: number, end: number, digits: string): Numeral => {
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return { start, end, number: trimZeros(digits), decimals, bare: false };
};

/** `007` → `7`, `0.50` stays. */
const trimZeros = (digits: string): string => {
  let from = 0;
  while (digits.charCodeAt(from) === 48 && isDigit(digits.charCodeAt(from + 1))) from += 1;
  return from === 0 ? digits : digits.slice(from);
};
