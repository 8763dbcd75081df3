import type { Marker } from '../../model/document.js';
import { isBlank } from './line.js';
import { fromRoman, toRoman } from './roman.js';

/**
 * The mark in front of a list item or heading: `(1)`, `2.`, `a)`, `(iv)`, `①`, `1.2`, or a bullet. `1.Amount`
 * has one though no blank follows; `1.5 million`, `(914) 555-0100` and `(2013)` have none.
 */
export const markerAt = (folded: string, start: number, end: number): Marker | undefined => {
  const first = folded.charCodeAt(start);
  if (first === PARENTHESIS) return inParentheses(folded, start);
  if (isDigit(first)) return numbered(folded, start, end);
  if (isLower(first)) return lettered(folded, start);
  if (first >= 0x2460 && first <= 0x2473) return circled(folded, start);
  if (isUpper(first)) return isRomanUnit(first) ? capitalRoman(folded, start) : undefined;
  return bulletAt(folded, start, end);
};

type Style = Marker['style'];

const PARENTHESIS = 0x28;
const CLOSING = 0x29;
const STOP = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

const digitsEnd = (folded: string, start: number): number => {
  let end = start;
  while (end < start + 3 && isDigit(folded.charCodeAt(end))) end++;
  return end;
};

const lettersEnd = (folded: string, start: number): number => {
  let end = start;
  while (end < start + 6 && isLower(folded.charCodeAt(end))) end++;
  return end;
};

/** `(1)` to `(99)`, `(a)`, `(iv)`; three digits are a telephone's. */
const inParentheses = (folded: string, start: number): Marker | undefined => {
  const inner = start + 1;
  const digits = digitsEnd(folded, inner);
  if (digits > inner) {
    if (digits - inner > 2 || folded.charCodeAt(digits) !== CLOSING) return undefined;
    return marker(start, digits + 1, folded.slice(inner, digits), '(1)');
  }
  const letters = lettersEnd(folded, inner);
  if (letters === inner || folded.charCodeAt(letters) !== CLOSING) return undefined;
  return letterMarker(start, letters + 1, folded.slice(inner, letters), '(a)', '(i)');
};

/** `1)`, `1.`, `1.2 Scope`, and `1  Scope` where two blanks set the number off. */
const numbered = (folded: string, start: number, end: number): Marker | undefined => {
  const digits = digitsEnd(folded, start);
  if (digits - start > 2) return undefined;
  const label = folded.slice(start, digits);
  const next = folded.charCodeAt(digits);
  if (next === CLOSING) return marker(start, digits + 1, label, '1)');
  if (next === SPACE) return isSetOff(folded, digits, end) ? marker(start, digits, label, '1') : undefined;
  if (next !== STOP) return undefined;
  const after = folded.charCodeAt(digits + 1);
  if (isDigit(after)) return sectioned(folded, start, end);
  if (after === STOP || after === COMMA || after === CLOSING) return undefined;
  return marker(start, digits + 1, label, '1.');
};

const isSetOff = (folded: string, at: number, end: number): boolean => {
  let next = at;
  while (next < end && next < at + 9 && folded.charCodeAt(next) === SPACE) next++;
  return next - at > 1 && next - at < 9 && next < end && !isDigit(folded.charCodeAt(next));
};

const SECTIONED = /([0-9]{1,2}(?:\.[0-9]{1,2}){1,3})\.?(?=[ \x01]{1,8}[A-Z(])/y;

const sectioned = (folded: string, start: number, end: number): Marker | undefined => {
  SECTIONED.lastIndex = start;
  const match = SECTIONED.exec(folded);
  if (!match || SECTIONED.lastIndex > end) return undefined;
  return marker(start, SECTIONED.lastIndex, match[1]!, '1.1');
};

/** `a)`, `iv)`, and `a. ` with a blank after it. */
const lettered = (folded: string, start: number): Marker | undefined => {
  const end = lettersEnd(folded, start);
  const next = folded.charCodeAt(end);
  if (next !== CLOSING && next !== STOP) return undefined;
  const label = folded.slice(start, end);
  if (next === CLOSING) return letterMarker(start, end + 1, label, 'a)', 'i)');
  if (!isBlank(folded.charCodeAt(end + 1))) return undefined;
  return letterMarker(start, end + 1, label, 'a.', 'i.');
};

/** One letter alone is a letter save `i`; who follows whom tells the rest (`inSequence`). */
const letterMarker = (
  start: number,
  end: number,
  label: string,
  letter: Style,
  roman: Style,
): Marker | undefined => {
  const number = fromRoman(label);
  if (number > 0 && (label.length > 1 || label === 'i')) return { start, end, label, style: roman, number };
  if (label.length > 1) return undefined;
  return { start, end, label, style: letter, number: label.charCodeAt(0) - 0x60 };
};

const marker = (start: number, end: number, label: string, style: Style): Marker => {
  const number = Number(label.slice(label.lastIndexOf('.') + 1));
  return { start, end, label, style, number };
};

const isRomanUnit = (unit: number): boolean => unit === 0x49 || unit === 0x56 || unit === 0x58;

const CAPITAL_ROMAN = /([IVX]{1,5})\.(?=[ \x01]{1,4}["'(A-Z])/y;

/** `IV. Issued shares`; whether a lone `I.`, `V.` or `X.` is a number or an initial its place tells. */
const capitalRoman = (folded: string, start: number): Marker | undefined => {
  CAPITAL_ROMAN.lastIndex = start;
  const label = CAPITAL_ROMAN.exec(folded)?.[1];
  const number = fromRoman(label?.toLowerCase() ?? '');
  return label && number > 0
    ? { start, end: start + label.length + 1, label, style: 'i.', number }
    : undefined;
};

/** `V.` comes after `IV.`, `X.` after `IX.`, and `I.` where a `II.` follows: else it is somebody's initial. */
export const isInitial = ({ label, end, number }: Marker, numerals: Numerals): boolean =>
  label.length === 1 &&
  isUpper(label.charCodeAt(0)) &&
  (label === 'I' ? numerals.lastTwo() < end : numerals.last + 1 !== number);

/** The capital Roman numerals of a document: the last one met, and where the last `II. ` of all stands. */
export interface Numerals {
  last: number;
  readonly lastTwo: () => number;
}

export const numeralsOf = (folded: string): Numerals => {
  let lastTwo: number | undefined;
  const find = (): number => {
    lastTwo ??= folded.lastIndexOf('II. ');
    return lastTwo;
  };
  return { last: 0, lastTwo: find };
};

export const isCapitalRoman = ({ style, label }: Marker): boolean =>
  style === 'i.' && isUpper(label.charCodeAt(0));

const circled = (folded: string, start: number): Marker => {
  const number = folded.charCodeAt(start) - 0x245f;
  return { start, end: start + 1, label: String(number), style: '①', number };
};

/** `(v)` after `(iv)` is a Roman five, `(i)` after `(h)` the letter i: the mark before decides. */
export const inSequence = (found: Marker, previous: Marker | undefined): Marker => {
  if (!previous || found.label.length !== 1 || !isLower(found.label.charCodeAt(0))) return found;
  const after = (previous.number ?? 0) + 1;
  if (isRomanStyle(previous.style) && toRoman(after) === found.label)
    return { ...found, style: previous.style, number: after };
  if (found.label === 'i' && previous.label === 'h') return { ...found, style: previous.style, number: 9 };
  return found;
};

const isRomanStyle = (style: Style): boolean => style === '(i)' || style === 'i)' || style === 'i.';

/** Bullets need a blank after them, save those that are nothing else. */
const bulletAt = (folded: string, start: number, end: number): Marker | undefined => {
  if (start + 1 >= end) return undefined;
  const next = folded.charCodeAt(start + 1);
  const spaced = next === SPACE || next === 9;
  const sign = folded[start]!;
  if (!(spaced ? SPACED_BULLETS : BULLETS).includes(sign)) return undefined;
  return { start, end: start + 1, label: sign, style: 'bullet' };
};

const SPACED_BULLETS = '-*+•·‣▪■□●○◆◇・▶►➢✓';
const BULLETS = '•■●◆▪・';
