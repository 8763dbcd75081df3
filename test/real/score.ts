import type { Release } from '../../src/model/release.js';
import { compact } from '../compact.js';
import { type Entry, type Truth, truthOf } from './truth.js';

/** What a record got right of one release, and what not. */
export interface Score {
  readonly file: string;
  readonly kindRight: boolean;
  /** Main facts that the record has, and those it has not. */
  readonly found: readonly Truth[];
  readonly missed: readonly Truth[];
  /** How many facts the record has. */
  readonly claims: number;
  /** Facts of the record that no reader found. */
  readonly wrong: readonly string[];
  readonly kinds: readonly string[];
}

/** Holds the facts of a record against what a reader found, by field, subject and value. */
export const scoreOf = (entry: Entry, { facts, kinds }: Pick<Release, 'facts' | 'kinds'>): Score => {
  const truths = entry.facts.map(truthOf);
  const claims = facts
    .filter(({ status, field }) => status !== 'derived' && !UNREAD.has(field))
    .map((fact) => truthOf(compact(fact)));
  const main = truths.filter(({ weight }) => weight === 'main');
  const found = main.filter((truth) => claims.some((claim) => agree(truth, claim)));
  return {
    file: entry.file,
    kinds,
    kindRight: same(kinds, entry.kinds),
    found,
    missed: main.filter((truth) => !found.includes(truth)),
    claims: claims.length,
    wrong: claims
      .filter((claim) => !truths.some((truth) => agree(truth, claim) || isOpen(truth, claim)))
      .map(words),
  };
};

/** What the readers did not write down of every release. */
const UNREAD = new Set(['legal_reference', 'isin', 'lei']);

export const words = ({ field, subject, value }: Truth): string =>
  `${field}${subject && `[${subject}]`} = ${value}`;

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((kind) => b.includes(kind));

/** Where the reader was in doubt, any value may stand. */
const isOpen = (truth: Truth, claim: Truth): boolean =>
  truth.weight === 'doubtful' && truth.field === claim.field && truth.subject === claim.subject;

const agree = (a: Truth, b: Truth): boolean =>
  a.field === b.field && a.subject === b.subject && sameValue(a, b);

const sameValue = (a: Truth, b: Truth): boolean => {
  const [one, other] = [plain(a.value), plain(b.value)];
  if (one === other || other === 'found') return true;
  // Words: how much of a sentence belongs to them is a matter of taste.
  return !FIGURE.test(a.value) && one !== '' && other !== '' && (one.includes(other) || other.includes(one));
};

const FIGURE = /^-?\d/;

/** `13.50 JPY/share` is `13.5 JPY/share`; of words and numbers of telephones only letters and digits count. */
const plain = (value: string): string => {
  const [, number, unit] = /^(-?\d+(?:\.\d+)?)( .*|)$/.exec(value) ?? [];
  if (number !== undefined) return `${number.includes('.') ? number.replace(/\.?0+$/, '') : number}${unit}`;
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
};
