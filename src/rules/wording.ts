import type { Words } from '../extraction/statement.js';
import type { Wording } from './schema.js';

/**
 * How a rule says which words it looks for: plain words, found whatever their case, blanks and punctuation, so
 * that `total amount` also stands in `Total / Amount (JPY)`; or patterns, which run on an engine of linear time.
 */
export type Compile = (pattern: string) => Words;

/** Whether the words stand anywhere in a text. */
export const anywhere = (wording: Wording, compile: Compile): Words =>
  anyOf(listOf(wording).map((one) => (typeof one === 'string' ? within(one) : compile(one.pattern))));

/**
 * Whether a text that runs up to a figure names it: "the consideration is", "consideration of about". Patterns
 * are for labels; what a pattern should find before a figure is said apart.
 */
export const namesFigure = (wording: Wording): Words | undefined => {
  const plain = listOf(wording).filter((one) => typeof one === 'string');
  return plain.length > 0 ? anyOf(plain.map(endsWith)) : undefined;
};

/** The patterns of a wording, each with its place in the list. */
export const patternsOf = (
  wording: Wording | undefined,
): readonly { readonly pattern: string; readonly index: number }[] =>
  wording === undefined
    ? []
    : listOf(wording).flatMap((one, index) =>
        typeof one === 'string' ? [] : [{ pattern: one.pattern, index }],
      );

/** In words, for people: `“price per share” or /a pattern/`. */
export const wordingWords = (wording: Wording): string =>
  listOf(wording)
    .map((one) => (typeof one === 'string' ? `“${one}”` : `/${one.pattern}/`))
    .join(' or ');

type One = string | { readonly pattern: string };

const listOf = (wording: Wording): readonly One[] => [wording].flat();

const anyOf = (all: readonly Words[]): Words => ({ test: (text) => all.some((one) => one.test(text)) });

const within = (words: string): Words => {
  const wanted = plain(words);
  return { test: (text) => wanted !== '' && stands(wanted, plain(text)) };
};

const endsWith = (words: string): Words => {
  const wanted = withoutLinks(plain(words));
  return {
    test: (text) => {
      const named = withoutLinks(plain(text));
      return wanted !== '' && named.endsWith(wanted) && isApart(named, named.length - wanted.length);
    },
  };
};

/** Small letters and digits with one blank between words. Each statement asks about the same few texts anew. */
const plain = (text: string): string => {
  let made = known.get(text);
  if (made === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    made = text.normalize('NFKC').toLowerCase().replace(MARKS, ' ').trim();
    known.set(text, made);
  }
  return made;
};

const known = new Map<string, string>();
const MOST_KNOWN = 100;
const MARKS = /[^\p{L}\p{M}\p{N}]{1,1000}/gu;

const stands = (wanted: string, text: string): boolean => {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (isApart(text, at) && isApart(text, at + wanted.length)) return true;
  return false;
};

/** No word runs over this place; scripts without blanks have no words to cut. */
const isApart = (text: string, at: number): boolean =>
  !(SPACED.test(text[at - 1] ?? ' ') && SPACED.test(text[at] ?? ' '));

const SPACED = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]/u;

/** Words that lead from a name to its figure. */
const LINKS = new Set(
  'of is are was were be been being shall will would to at the a an total totals totalled totaled totalling totaling amount amounts amounted amounting equal equals approximately about around up set has have had in expected estimated planned comes came'.split(
    ' ',
  ),
);

const MOST_LINKS = 6;

const withoutLinks = (text: string): string => {
  let named = text;
  for (let count = 0; count < MOST_LINKS; count += 1) {
    const blank = named.lastIndexOf(' ');
    if (blank < 0 || !LINKS.has(named.slice(blank + 1))) return named;
    named = named.slice(0, blank);
  }
  return named;
};
