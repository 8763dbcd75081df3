import type { IdentifierLiteral } from '../model/literal.js';
import { currencyAfter } from './currency.js';
import { scaleFollows } from './scale.js';
import { isBorder, isLetter, isUpper, matchAt, skipRight } from './window.js';

/**
 * Marks of lists and headings at the start of a line or cell: `(1)`, `2.`, `1)`, `1.1`. They count the text, not
 * what it tells, and must not be read as figures; `2.5 million` at a line's start is one.
 */
const BRACKETED = /\(\d{1,3}\)/y;
const CLOSED = /\d{1,3}\)/y;
const STOPPED = /\d{1,2}(?:\.\d{1,2}){0,3}\.(?=[ A-Za-z\t\n]|$)/y;
/** `1【公開買付けの内容】` */
const TITLED = /\d{1,2}(?= {0,2}【)/y;
const NESTED = /\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?= {1,12}[A-Z])/y;

/** The mark whose first digit is at `at`. */
export const readMark = (text: string, at: number): IdentifierLiteral | undefined => {
  const open = text.charCodeAt(at - 1) === 40;
  const start = open ? at - 1 : at;
  if (!startsLine(text, start)) return undefined;
  if (open) return mark(text, start, matchAt(BRACKETED, text, start));
  const match =
    matchAt(CLOSED, text, start) ??
    matchAt(STOPPED, text, start) ??
    matchAt(TITLED, text, start) ??
    nested(text, start);
  return mark(text, start, match);
};

const nested = (text: string, at: number): RegExpExecArray | null => {
  const match = matchAt(NESTED, text, at);
  const end = match ? at + match[0].length : at;
  return match && !scaleFollows(text, end) && !currencyAfter(text, end) ? match : null;
};

const mark = (text: string, start: number, match: RegExpExecArray | null): IdentifierLiteral | undefined => {
  if (!match) return undefined;
  const end = start + match[0].length;
  // `(1)` alone in a cell behind another cell is a negative figure or a footnote; at the line's start a mark.
  return { type: 'identifier', start, end, of: 'mark', text: text.slice(start, end) };
};

/** Only blanks, bullets and quotes may lie between the border and the mark. */
const startsLine = (text: string, at: number): boolean => {
  let from = at;
  while (at - from < 40) {
    const code = text.charCodeAt(from - 1);
    if (isBorder(code)) return code !== 9 || !cellEnds(text, at);
    if (code !== 32 && code !== 45 && code !== 42 && code !== 0x2022 && code !== 34 && code !== 124)
      return false;
    from -= 1;
  }
  return false;
};

const CELL = /\(?\d{1,3}\)? {0,8}(?:[\t\n]|$)/y;
const cellEnds = (text: string, at: number): boolean => matchAt(CELL, text, at) !== null;

/** `EBITDA(1)`, `$1,234(2)`: a bracketed number glued to what stands before is a footnote's mark. */
export const readFootnote = (text: string, at: number, end: number): IdentifierLiteral | undefined => {
  const before = text.charCodeAt(at - 2);
  if (!isLetter(before) && !(before >= 48 && before <= 57) && before !== 37 && before !== 34 && before !== 41)
    return undefined;
  if (isUpper(before) && !isLetter(text.charCodeAt(at - 3))) return undefined;
  return { type: 'identifier', start: at - 1, end: end + 1, of: 'mark', text: text.slice(at - 1, end + 1) };
};

const PAGE = /(?:\d{1,4})(?: {1,4}(?:of|\/) {1,4}\d{1,4})?/y;

/** `Page 3 of 7`, after the word. */
export const readPage = (text: string, at: number, wordAt: number): IdentifierLiteral | undefined => {
  const match = matchAt(PAGE, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  return { type: 'identifier', start: wordAt, end, of: 'mark', text: text.slice(wordAt, end) };
};

/** `①` … `⑳`. */
export const circled = (text: string, at: number): IdentifierLiteral => ({
  type: 'identifier',
  start: at,
  end: at + 1,
  of: 'mark',
  text: text.charAt(at),
});

/** `1) transfer, … and 2) acquisition`: an enumeration inside a sentence. */
export const inlineMark = (text: string, start: number, end: number): IdentifierLiteral | undefined => {
  const next = skipRight(text, end);
  if (!isLetter(text.charCodeAt(next)) && text.charCodeAt(next) !== 34) return undefined;
  return { type: 'identifier', start, end, of: 'mark', text: text.slice(start, end) };
};
