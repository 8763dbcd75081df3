import type { Literal } from '../model/literal.js';
import { currencyBefore } from './currency.js';
import { type Amount, type FigureLiteral, readFigure } from './figure.js';
import { readGlued, readHyphened } from './glued.js';
import { isYear } from './name.js';
import { readNumberWords } from './number-words.js';
import { digitsEnd, type Numeral, readNumeral } from './numeral.js';
import { readOrdinal } from './ordinal.js';
import { readPlace } from './place.js';
import { readJapaneseFraction, readMixedPercent, readRatio } from './ratio.js';
import type { Read } from './read.js';
import { isLetter, matchAt, skipRight } from './window.js';
import { yearStands } from './year.js';

/**
 * What a digit begins. First what is no figure (glued to a word, a date, a mark, a reference …), then ratios and
 * ordinals, then figures with their currency, scale and unit.
 */
export const readDigits = (text: string, at: number, floor: number, last: Literal | undefined): Read => {
  const end = digitsEnd(text, at);
  const before = at > floor ? text.charCodeAt(at - 1) : 32;
  if (isLetter(before) || before === 38) {
    const glued = readGlued(text, at, end, floor);
    if (glued) return glued;
  }
  return (
    readPlace(text, at, end, before, floor) ??
    (before === 45 ? readHyphened(text, at, end, floor) : undefined) ??
    readNumber(text, at, end, floor, last)
  );
};

const readNumber = (
  text: string,
  at: number,
  end: number,
  floor: number,
  last: Literal | undefined,
): Literal => {
  const numeral = readNumeral(text, at);
  if (!numeral) return dotted(text, at, end);
  const amount = amountOf(text, numeral, floor);
  return (
    readRatioOf(text, amount, floor) ??
    (numeral.bare ? readOrdinal(text, at, numeral.end, numeral.number) : undefined) ??
    asYear(text, readFigure(text, amount, floor), numeral.bare, last, floor)
  );
};

const readRatioOf = (text: string, numeral: Amount, floor: number): Literal | undefined => {
  const { start, end, number } = numeral;
  const ratio =
    readMixedPercent(text, numeral, floor) ??
    readRatio(text, start, end, number, floor) ??
    readJapaneseFraction(text, start, end, number, floor);
  return ratio && !currencyBefore(text, start, floor) ? ratio : undefined;
};

const DOTTED = /\d{1,1000}(?:[.,']\d{1,1000}){1,40}/y;

/** `8.1.2`: dots in a row are no number. */
const dotted = (text: string, at: number, end: number): Literal => {
  const match = matchAt(DOTTED, text, at);
  const to = match ? at + match[0].length : end;
  return { type: 'identifier', start: at, end: to, of: 'code', text: text.slice(at, to) };
};

const amountOf = (text: string, numeral: Numeral, floor: number): Amount => {
  const { start, end, bare } = numeral;
  if (!bare || !leadingPoint(text, start, floor)) return withWords(text, numeral);
  return { start: start - 1, end, number: `0.${text.slice(start, end)}`, decimals: end - start };
};

/** `$.50`, `.0001`: decimals without a zero before the point. */
const leadingPoint = (text: string, at: number, floor: number): boolean => {
  if (text.charCodeAt(at - 1) !== 46 || at - 1 < floor) return false;
  const code = text.charCodeAt(at - 2);
  return code <= 32 || code === 36 || code === 40 || code === 0x20ac || code === 0xa3 || Number.isNaN(code);
};

/** `200 (two hundred)`: the words behind the digits. */
const withWords = (text: string, numeral: Amount): Amount => {
  const open = skipRight(text, numeral.end);
  if (text.charCodeAt(open) !== 40 || !isLetter(text.charCodeAt(open + 1))) return numeral;
  const words = readNumberWords(text, open + 1);
  if (!words || text.charCodeAt(words.end) !== 41) return numeral;
  return { ...numeral, end: words.end + 1, words: { start: open + 1, end: words.end, number: words.number } };
};

/** A bare number that is a year where it stands: "in 1992", a column headed 2024. */
const asYear = (
  text: string,
  figure: FigureLiteral,
  bare: boolean,
  last: Literal | undefined,
  floor: number,
): Literal => {
  const { start, end, number, qualifier } = figure;
  if (figure.type !== 'number' || !bare || !isYear(text, start, end)) return figure;
  if (qualifier !== 'exact' && qualifier !== 'estimate') return figure;
  if (!yearStands(text, start, end, last, floor)) return figure;
  return { type: 'date', start, end, date: number, status: 'stated', valid: true, qualifier: 'exact' };
};
