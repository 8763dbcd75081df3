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
  const byHead = new Map<string, string[]>();
  for (const term of terms) {
    const words = term.split(' ');
    const head = words.at(-1);
    if (words.length === 2 && head && head.length > 3) byHead.set(head, [...(byHead.get(head) ?? []), term]);
  }
  const found: Variant[] = [];
  for (const [head, owners] of byHead) collect(head, owners, defined, plain, found);
  return found.sort((a, b) => a.start - b.start);
};

const collect = (
  head: string,
  owners: readonly string[],
  defined: ReadonlySet<string>,
  plain: string,
  found: Variant[],
): void => {
  for (let at = plain.indexOf(head); at >= 0; at = plain.indexOf(head, at + head.length)) {
    const [, modifier, blank = ''] = MODIFIER.exec(plain.slice(Math.max(0, at - 48), at)) ?? [];
    if (!modifier || !/[ \n\t,.;:)'"]/.test(plain.charAt(at + head.length) || ' ')) continue;
    const phrase = `${modifier} ${head}`;
    if (defined.has(fold(phrase))) continue;
    const term = owners.find((owner) => isVariant(owner.split(' ')[0] ?? '', modifier));
    if (term) found.push({ phrase, term, start: at - blank.length - modifier.length, end: at + head.length });
  }
};

const MODIFIER = /(?:^|[ ("])([A-Z][a-z]{3,30})( {1,12})$/;

/** Singular and plural are one. */
const fold = (term: string): string => term.toLowerCase().replace(/\(s\)|s\b/g, '');

const isVariant = (word: string, other: string): boolean => {
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
