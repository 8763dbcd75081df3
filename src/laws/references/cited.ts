import type { Literal, ReferenceLiteral } from '../../model/literal.js';

/** A number that names a place of this release: where it is cited and what it cites. */
export type Reference = Pick<ReferenceLiteral, 'start' | 'end' | 'target'>;

/** References as scanned, and bare numbers with a word that says they are of this release: "5. below". */
export const citedIn = (literals: readonly Literal[], plain: string): readonly Reference[] => {
  const scanned = literals.filter(isSectionReference);
  const starts = new Set(scanned.map(({ start }) => start));
  const bare = POINTERS.flatMap((word) => [...pointedAt(word, plain)]);
  return [...scanned, ...bare.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
};

function* pointedAt(word: string, plain: string): Iterable<Reference> {
  for (let found = plain.indexOf(word); found >= 0; found = plain.indexOf(word, found + word.length)) {
    const at = found - (word === 'bove' ? 2 : 1);
    const before = plain.charCodeAt(at - 1);
    if (before !== STOP && before !== BRACKET) continue;
    const match = BEFORE_POINTER.exec(plain.slice(Math.max(0, at - 24), at));
    const target = match?.[1];
    if (match && target) yield { start: at - target.length, end: at, target };
  }
}

// Searched by their rarer letters: a blank or an `a` stands everywhere.
const POINTERS = ['bove', 'below'];
const STOP = 0x2e;
const BRACKET = 0x29;
const BEFORE_POINTER = /\b(?:in|to|under|with|of|see|and|or|item|paragraph|section) {1,3}(\(?\d{1,2}[.)])$/i;

const isSectionReference = (literal: Literal): literal is ReferenceLiteral =>
  literal.type === 'reference' && literal.to === 'section';
