import type { Span } from '../model/span.js';

/** Spans and strings of the plain text without the blanks around and inside them. */

/** The first offset from `start` on that is not blank, at most `end`. */
export const skipBlanks = (plain: string, start: number, end: number): number => {
  let at = start;
  while (at < end && plain.charCodeAt(at) <= 32) at++;
  return at;
};

/** The offset after the last character before `end` that is not blank, at least `start`. */
export const dropBlanks = (plain: string, start: number, end: number): number => {
  let at = end;
  while (at > start && plain.charCodeAt(at - 1) <= 32) at--;
  return at;
};

export const trim = (plain: string, span: Span): Span => {
  const start = skipBlanks(plain, span.start, span.end);
  return { start, end: dropBlanks(plain, start, span.end) };
};

/** The words of a range as one line: blanks folded, ends trimmed. */
export const fold = (plain: string, start: number, end: number): string => {
  const words = plain.slice(start, end).trim();
  return UNEVEN.test(words) ? words.replace(BLANKS, ' ') : words;
};

const UNEVEN = / {2}|[\t\n\r]/;
const BLANKS = /[ \t\n\r]+/g;
