import { matchAt, skipRight } from './window.js';

/** Percentages: `11.8%`, `ten percent`, `12 per cent`, `50 basis points`. */
const WORDS =
  /(?:(percent(?:age)?(?: points?)?|per cent|pct|pp|p\.p\.|ppt?s?)|(basis points?|bps?))(?![a-z])/iy;

export const readPercent = (
  text: string,
  at: number,
): { readonly unit: '%' | 'bp'; readonly end: number } | undefined => {
  const from = skipRight(text, text.charCodeAt(at) === 45 ? at + 1 : at);
  const code = text.charCodeAt(from);
  if (code === 37) return { unit: '%', end: from + 1 };
  if (code === 41)
    return text.charCodeAt(skipRight(text, from + 1)) === 37 ? { unit: '%', end: at } : undefined;
  if (code === 9) return percentInCellAfter(text, from) ? { unit: '%', end: at } : undefined;
  const letter = code | 32;
  if (letter !== 112 && letter !== 98) return undefined;
  const match = matchAt(WORDS, text, from);
  if (!match) return undefined;
  return { unit: match[2] === undefined ? '%' : 'bp', end: from + match[0].length };
};

/** A percent sign behind the bracket (`(5.3)%`), or alone in the next cell (`13.69 ⇥ %`), says what the number is, outside its span. */
const SIGN_CELL = /\t {0,12}\)? {0,2}%\)? {0,12}(?:[\t\n]|$)/y;

const percentInCellAfter = (text: string, at: number): boolean => matchAt(SIGN_CELL, text, at) !== null;
