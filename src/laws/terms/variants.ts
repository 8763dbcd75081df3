import type { Span } from '../../model/span.js';
import { isOneEdit } from '../edits.js';

/**
 * A defined term and a phrase that looks like it with one word changed: "Restructured Company" is defined,
 * "Reorganized Company" is used. Only a misspelling or a word of the same meaning counts as such a change;
 * "Outside Directors" beside "Eligible Directors" is another thing.
 */
export interface Variant extends Span {
  readonly phrase: string;
  readonly term: string;
}

/** Capitalised phrases that end like a defined term of several words but are not defined themselves. */
export const variantsOf = (terms: readonly string[], plain: string): readonly Variant[] => {
  const defined = new Set(terms.map(fold));
  const byHead = new Map<string, string[][]>();
  for (const term of terms) {
    const words = term.split(' ');
    const head = words.at(-1) ?? '';
    if (words.length < 2 || words.length > MOST_WORDS || head.length < 4) continue;
    byHead.set(head, [...(byHead.get(head) ?? []), words]);
  }
  const found: Variant[] = [];
  for (const [head, owners] of byHead) collect(head, owners, defined, plain, found);
  return found.sort((a, b) => a.start - b.start);
};

const MOST_WORDS = 4;
/** No term varied: a term is never empty. */
const NONE = '';

const collect = (
  head: string,
  owners: readonly (readonly string[])[],
  defined: ReadonlySet<string>,
  plain: string,
  found: Variant[],
): void => {
  const judged = new Map<string, string>();
  const most = Math.max(...owners.map(({ length }) => length)) - 1;
  for (let at = plain.indexOf(head); at >= 0; at = plain.indexOf(head, at + head.length)) {
    const end = at + head.length;
    if (plain.charCodeAt(at - 1) !== BLANK || isLetter(plain.charCodeAt(end))) continue;
    const start = capitalsBefore(plain, at, most);
    if (start === at) continue;
    const words = plain.slice(start, end);
    let term = judged.get(words);
    if (term === undefined) {
      term = ownerOf(words.split(/ {1,12}/), owners, defined) ?? NONE;
      judged.set(words, term);
    }
    if (term === NONE) continue;
    const phrase = lastWords(words, term.split(' ').length);
    found.push({ phrase: phrase.replace(/ {2,}/g, ' '), term, start: end - phrase.length, end });
  }
};

/** The defined term that the last of these words vary, if there is one and they are not defined themselves. */
const ownerOf = (
  words: readonly string[],
  owners: readonly (readonly string[])[],
  defined: ReadonlySet<string>,
): string | undefined =>
  owners
    .find((owner) => {
      const phrase = words.slice(-owner.length);
      return (
        phrase.length === owner.length && !defined.has(fold(phrase.join(' '))) && isVariant(owner, phrase)
      );
    })
    ?.join(' ');

const lastWords = (words: string, count: number): string => {
  let at = words.length;
  for (let left = count; left > 0; left--) {
    while (at > 0 && words.charCodeAt(at - 1) === BLANK) at--;
    while (at > 0 && words.charCodeAt(at - 1) !== BLANK) at--;
  }
  return words.slice(at);
};

/** Where the capitalised words start that stand directly before an offset, at most so many. */
const capitalsBefore = (plain: string, at: number, most: number): number => {
  let start = at;
  for (let count = 0; count < most; count++) {
    let end = start;
    while (end > 0 && start - end < LONGEST_GAP && plain.charCodeAt(end - 1) === BLANK) end--;
    let first = end;
    while (first > 0 && end - first < LONGEST_WORD && isLetter(plain.charCodeAt(first - 1))) first--;
    const initial = plain.charCodeAt(first);
    if (end === start || end - first < 3 || initial < UPPER_A || initial > UPPER_Z) break;
    start = first;
  }
  return start;
};

const isLetter = (code: number): boolean =>
  (code >= UPPER_A && code <= UPPER_Z) || (code >= 0x61 && code <= 0x7a);

const LONGEST_GAP = 12;
const LONGEST_WORD = 30;
const BLANK = 0x20;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/** The same words in another form or order, or one of them exchanged for a misspelling or a synonym. */
const isVariant = (term: readonly string[], phrase: readonly string[]): boolean => {
  const stems = (words: readonly string[]): string => words.map(stem).sort().join(' ');
  if (term.length > 2 && stems(term) === stems(phrase)) return true;
  const other = term.flatMap((word, at) => (word === phrase[at] ? [] : [at]));
  const [only] = other;
  return other.length === 1 && only !== undefined && isExchange(term[only] ?? '', phrase[only] ?? '');
};

const stem = (word: string): string => word.toLowerCase().replace(/(?:ions?|ed|ing|s)$/, '');

/** Singular and plural are one. */
const fold = (term: string): string => term.toLowerCase().replace(/\(s\)|s\b/g, '');

const isExchange = (word: string, other: string): boolean => {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  if (fold(a) === fold(b)) return false;
  if (a.length >= 6 && isOneEdit(a, b)) return true;
  return SYNONYMS.some((group) => group.test(a) && group.test(b));
};

/** Words that translators and drafters exchange without meaning another thing. */
const SYNONYMS: readonly RegExp[] = [
  /^re-?(?:structur|organi[sz])(?:ed|ing|ation|e)?$/,
  /^(?:allot|alloc)(?:ment|ation|ted|ated)$/,
  /^(?:shares?|stocks?)$/,
  /^(?:qualified|eligible)$/,
  /^(?:surviving|succeeding|successor)$/,
  /^(?:remaining|residual)$/,
  /^(?:issuance|issue)$/,
  /^(?:offering|offer)$/,
  /^(?:transfer|assignment)$/,
];
