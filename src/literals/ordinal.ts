import type { IdentifierLiteral, OrdinalLiteral } from '../model/literal.js';
import { isLetter, matchAt, skipRight, wordEnd } from './window.js';

/**
 * Ordinals: `28th`, `3rd series`, `90   th` (where a mark around the suffix was blanked), `fifth business day`,
 * `第28回`. In words only before something that is counted in order, since "first" and "second" mean much else.
 */
const SUFFIX = / {0,8}(st|nd|rd|th)(?![a-z])/iy;

/** The suffix after digits that end at `end`. */
export const readOrdinal = (
  text: string,
  at: number,
  end: number,
  number: string,
): OrdinalLiteral | IdentifierLiteral | undefined => {
  const code = text.charCodeAt(skipRight(text, end)) | 32;
  if (code !== 115 && code !== 110 && code !== 114 && code !== 116) return undefined;
  const match = matchAt(SUFFIX, text, end);
  if (!match) return undefined;
  const stop = end + match[0].length;
  const address = matchAt(ADDRESS, text, stop);
  if (address) {
    const to = stop + address[0].length;
    return { type: 'identifier', start: at, end: to, of: 'postal', text: text.slice(at, to) };
  }
  return { type: 'ordinal', start: at, end: stop, number, suffix: match[1]!.toLowerCase() };
};

/** `23rd Floor`, `6th Avenue`: part of an address. */
const ADDRESS = / {1,4}(?:floor|avenue|ave|street|st|road|fl)(?![a-z])/iy;

const WORDS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

export const ORDINAL_WORDS: readonly string[] = [...WORDS.keys()];

const COUNTED: ReadonlySet<string> = new Set(
  (
    'business trading banking working calendar anniversary series ordinary extraordinary annual general instalment ' +
    'installment tranche consecutive semi-annual interim regular'
  ).split(' '),
);
const IN_DIGITS = / {0,2}\((\d{1,3})(st|nd|rd|th)?\)/iy;

/** `fifth business day`, `third (3rd) anniversary`, at the word. */
export const readOrdinalWord = (text: string, at: number): OrdinalLiteral | undefined => {
  const end = wordEnd(text, at);
  const number = WORDS.get(text.slice(at, end).toLowerCase());
  if (number === undefined) return undefined;
  const digits = matchAt(IN_DIGITS, text, end);
  const to = digits ? end + digits[0].length : end;
  const next = skipRight(text, to);
  if (!isLetter(text.charCodeAt(next))) return undefined;
  const word = text.slice(next, wordEnd(text, next)).toLowerCase();
  if (!digits && !COUNTED.has(word) && word !== 'day') return undefined;
  return { type: 'ordinal', start: at, end: to, number: String(number) };
};

const JAPANESE = /第 ?([0-9]{1,4}|[一二三四五六七八九十]{1,4}) ?(?=[回期次号])([回期次])/y;

/** 第28回, at 第: the counter belongs to it. */
export const readJapaneseOrdinal = (
  text: string,
  at: number,
  kanji: (text: string, at: number) => { readonly number: string } | undefined,
): OrdinalLiteral | undefined => {
  const match = matchAt(JAPANESE, text, at);
  if (!match) return undefined;
  const number = /^\d/.test(match[1]!) ? String(Number(match[1])) : kanji(match[1]!, 0)?.number;
  return number === undefined ? undefined : { type: 'ordinal', start: at, end: at + match[0].length, number };
};
