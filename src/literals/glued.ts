import type { IdentifierLiteral, Literal } from '../model/literal.js';
import { emailSign, readEmail } from './address.js';
import { codeAround, readCode } from './code.js';
import { currencyBefore } from './currency.js';
import { readNamedDate } from './date.js';
import { readFigure } from './figure.js';
import { readFiscalToken } from './fiscal.js';
import { readShortEra } from './japanese-date.js';
import { monthBefore } from './month.js';
import { isYear } from './name.js';
import { readNumeral } from './numeral.js';
import { readReference } from './reference.js';
import { readTicker } from './ticker.js';
import { isDigit, isLetter, isUpper, matchAt, skipRight, wordBefore, wordStart } from './window.js';

/**
 * Digits glued to a word: `JPY360,000` is money, `FY2017` fiscal, `TSE1: 3774` a listing, `earnings2` has a
 * footnote's mark, `of2025` lost its blank, `COVID-19` is a code.
 */
export const readGlued = (text: string, at: number, end: number, floor: number): Literal | undefined => {
  const currency = currencyBefore(text, at, floor);
  if (currency && !isUpper(text.charCodeAt(currency.start - 1))) {
    const numeral = readNumeral(text, at);
    if (numeral) return readFigure(text, numeral, floor);
  }
  const around = codeAround(text, at, floor);
  return (
    dated(text, at, end, floor) ??
    listing(text, end, floor) ??
    email(text, around.start, floor) ??
    readFiscalToken(text, around.start) ??
    readShortEra(text, around.start) ??
    readForm(text, around.start, floor) ??
    readReference(text, at, floor) ??
    postalCode(text, around) ??
    code(text, at, end, around)
  );
};

/** `February12, 2025`: a month that lost the blank behind it. */
const dated = (text: string, at: number, end: number, floor: number): Literal | undefined =>
  monthBefore(text, at, floor)?.end === at ? readNamedDate(text, at, end, floor) : undefined;

/** `TSE1:3774`: the market's name ends in a digit. */
const listing = (text: string, end: number, floor: number): Literal | undefined => {
  const colon = skipRight(text, end);
  return text.charCodeAt(colon) === 58 ? readTicker(text, colon, floor) : undefined;
};

const email = (text: string, at: number, floor: number): Literal | undefined => {
  const sign = emailSign(text, at);
  return sign >= 0 ? readEmail(text, sign, floor) : undefined;
};

/** `Form S-8`: a form whose name begins with a letter. */
const readForm = (text: string, at: number, floor: number): Literal | undefined => {
  const { word } = wordBefore(text, at, floor);
  return word === 'form' || word === 'forms' ? readReference(text, at, floor) : undefined;
};

const CANADIAN = /[A-Z]\d[A-Z] {1,2}\d[A-Z]\d(?![A-Za-z0-9])/y;

/** `M5E 1P8`. */
const postalCode = (text: string, around: { start: number; end: number }): IdentifierLiteral | undefined => {
  const match = around.end - around.start === 3 ? matchAt(CANADIAN, text, around.start) : null;
  if (!match) return undefined;
  const end = around.start + match[0].length;
  return { type: 'identifier', start: around.start, end, of: 'postal', text: match[0] };
};

/** Undefined when the word and the number merely lost the blank between them. */
const code = (
  text: string,
  at: number,
  end: number,
  around: { start: number; end: number },
): Literal | undefined => {
  const start = wordStart(text, at, around.start);
  const known = readCode(text, around.start, Math.max(around.end, end));
  if (known.of !== 'code' || start === at) return known;
  const next = text.charCodeAt(end);
  const grouped = next === 44 && isDigit(text.charCodeAt(end + 1)) && end - at <= 3;
  if (grouped && text.slice(end + 1, end + 4).length === 3 && isDigit(text.charCodeAt(end + 3)))
    return undefined;
  if (!isWord(text, start, at) || isLetter(next)) return known;
  if (isYear(text, at, end)) return undefined;
  if (end - at <= 2) return { type: 'identifier', start: at, end, of: 'mark', text: text.slice(at, end) };
  return known;
};

/** Three letters or more, none but the first of them a capital. */
const isWord = (text: string, start: number, end: number): boolean => {
  if (end - start < 2) return false;
  for (let at = start + 1; at < end; at += 1) if (isUpper(text.charCodeAt(at))) return false;
  return end - start > 2 || !isUpper(text.charCodeAt(start));
};

/** `ORIC-944`, `S-3`: a hyphen joins digits to a token with capitals; "mid-2025" and "non-15" are words. */
export const readHyphened = (text: string, at: number, end: number, floor: number): Literal | undefined => {
  if (!isLetter(text.charCodeAt(at - 2)) || at - 2 < floor) return undefined;
  const start = wordStart(text, at - 1, floor);
  if (currencyBefore(text, at - 1, floor)) return undefined;
  let capitals = 0;
  for (let from = start; from < at - 1; from += 1) if (isUpper(text.charCodeAt(from))) capitals += 1;
  // A capitalised word may just begin a sentence ("Mid-2025"); a code has capitals only, or more than one.
  if (capitals === 0 || (capitals === 1 && at - 1 - start > 2)) return undefined;
  const around = codeAround(text, at, floor);
  return readForm(text, around.start, floor) ?? readCode(text, around.start, Math.max(around.end, end));
};
