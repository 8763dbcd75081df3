import type { Span } from '../../model/span.js';
import { editDistance } from '../edits.js';

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

const collect = (
  head: string,
  owners: readonly (readonly string[])[],
  defined: ReadonlySet<string>,
  plain: string,
  found: Variant[],
): void => {
  for (let at = plain.indexOf(head); at >= 0; at = plain.indexOf(head, at + head.length)) {
    if (!/[ \n\t,.;:)'"]/.test(plain.charAt(at + head.length) || ' ')) continue;
    const words = capitalsBefore(plain, at);
    for (const owner of owners) {
      const used = words.slice(-(owner.length - 1));
      const [first] = used;
      if (!first || used.length < owner.length - 1) continue;
      const phrase = [...used.map(({ word }) => word), head].join(' ');
      if (defined.has(fold(phrase)) || !isVariant(owner, phrase.split(' '))) continue;
      found.push({ phrase, term: owner.join(' '), start: first.start, end: at + head.length });
      break;
    }
  }
};

interface Word {
  readonly word: string;
  readonly start: number;
}

/** The capitalised words that stand directly before an offset, at most three. */
const capitalsBefore = (plain: string, at: number): readonly Word[] => {
  const words: Word[] = [];
  let end = at;
  while (words.length < MOST_WORDS - 1) {
    const match = LAST_WORD.exec(plain.slice(Math.max(0, end - REACH), end));
    const word = match?.[1];
    if (!match || !word) break;
    const start = end - match[0].length + (match[0].length - match[0].trimStart().length);
    words.unshift({ word, start: start + (/^["(]/.test(match[0].trimStart()) ? 1 : 0) });
    end = words[0]?.start ?? 0;
  }
  return words;
};

const REACH = 48;
const LAST_WORD = /(?:^|[ ("])([A-Z][a-z]{2,30}) {1,12}$/;

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
  if (a.length >= 6 && editDistance(a, b, 2) === 1) return true;
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
