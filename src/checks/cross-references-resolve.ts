import type { Check, Verdict } from '../laws/check.js';
import { type Mark, marksOf } from '../laws/marks.js';
import { type Document, plainText } from '../model/document.js';
import type { Evidence } from '../model/evidence.js';
import type { Literal, ReferenceLiteral } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Section } from '../model/structure.js';

/** A number cited as a place of this release, "(13) below", "See 1. of 'For Reference'", stands there as a mark. */
export const crossReferencesResolve: Check = {
  id: 'cross-references-resolve',
  summary: 'A numbered part that the release refers to is there.',
  severity: 'warning',
  law: 'cited number ∈ printed numbers',
  why: 'A reference to a part that is not there points to a term the reader cannot find: the part was dropped or renumbered after the reference was written.',
  needs: [],
  examples: {
    holds:
      '(1) Number of rights\n\n162 rights\n\n(2) Amount to be paid in\n\nThe number in (1) above is multiplied by JPY360,000.',
    fails:
      '(1) Number of rights\n\n162 rights\n\n(2) Amount to be paid in\n\nThe number in (4) above is multiplied by JPY360,000.',
  },
  run,
};

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  const cited = citedIn(outline.literals, document.plain);
  if (cited.length === 0) return;
  const marks = marksOf(document);
  const missing = new Map<string, Verdict>();
  for (const reference of cited) {
    const verdict = resolve(reference, document, marks, outline.sections);
    if (verdict?.outcome !== 'inconsistent') {
      if (verdict) yield verdict;
      continue;
    }
    const same = missing.get(verdict.message);
    missing.set(
      verdict.message,
      same ? { ...same, operands: [...same.operands, ...verdict.operands] } : verdict,
    );
  }
  yield* missing.values();
}

/** References as scanned, and bare numbers with a word that says they are of this release: "5. below". */
const citedIn = (literals: readonly Literal[], plain: string): readonly Reference[] => {
  const scanned = literals.filter(isSectionReference);
  const starts = new Set(scanned.map(({ start }) => start));
  const bare = POINTERS.flatMap((word) => [...pointedAt(word, plain)]);
  return [...scanned, ...bare.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
};

type Reference = Pick<ReferenceLiteral, 'start' | 'end' | 'target'>;

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

const resolve = (
  reference: Reference,
  document: Document,
  marks: readonly Mark[],
  sections: readonly Section[],
): Verdict | undefined => {
  const label = LABEL.exec(reference.target)?.[1]?.toLowerCase();
  if (!label) return undefined;
  const after = document.plain.slice(reference.end, reference.end + WINDOW);
  const owner = ownerOf(after, document, sections);
  if (owner) {
    const place = extentOf(owner, sections, document.plain.length);
    return judge(reference, document, sameStyle(label, marks, place), plainText(document, owner.title));
  }
  const found = marks.find((mark) => mark.label.toLowerCase() === label);
  if (!POINTS_HERE.test(after))
    return found && isBracketed(reference, document) ? judge(reference, document, found) : undefined;
  return !found && hasBareItems(document, Number(label))
    ? open(reference)
    : judge(reference, document, found);
};

/** "The caps in (2)": with nothing that says where (2) is, such a mark of this release is what is meant. */
const isBracketed = ({ start, end }: Reference, { plain }: Document): boolean =>
  plain.charAt(start) === '(' &&
  plain.charAt(end - 1) === ')' &&
  /\b(?:in|under|of|to|and|with|see) {1,3}$/i.test(plain.slice(Math.max(0, start - 8), start));

/** A list as long as that without numbers: conversion may have made bullets of them. */
const hasBareItems = ({ blocks }: Document, count: number): boolean => {
  let run = 0;
  for (const { type, ...block } of blocks) {
    run = type === 'item' && 'marker' in block && block.marker?.style === 'bullet' ? run + 1 : 0;
    if (run >= count) return true;
  }
  return false;
};

const open = ({ start, end, target }: Reference): Verdict => ({
  outcome: 'undetermined',
  message: `the release refers to ${target}, but its list has no numbers`,
  operands: [{ name: 'reference', start, end }],
  reason: 'the numbers of a list may have been lost in conversion',
});

/** `3`, `b`, `iv`; a path such as `2(3)` or `4.1` is not followed. */
const LABEL = /^[("']{0,2}(\d{1,2}|[a-z]{1,4})[)."']{0,2}$/i;
const WINDOW = 90;
const POINTS_HERE =
  /^[)."']{0,3} {0,3}(?:(?:or|and|to|through) {1,3}\(?[\da-z]{1,3}[).]{0,2} {1,3})?(?:above|below|hereof|herein)\b/i;

/** "of 'For Reference'": the section with that title, under which the number must stand. */
const ownerOf = (after: string, document: Document, sections: readonly Section[]): Section | undefined => {
  const name = OF_SECTION.exec(after)?.[1]?.trim().toLowerCase();
  if (!name) return undefined;
  return sections.find(({ title }) => {
    if (title.end - title.start > name.length + 8) return false;
    return plainText(document, title).toLowerCase().includes(name);
  });
};

const OF_SECTION = /^[)."']{0,3} {1,3}(?:of|in|under) {1,3}(?:the )?["'<]{1,2}([^"'<>\n\t]{3,60})["'>]/i;

/** A titled part reaches to the next heading that has no number of its own and is not deeper. */
const extentOf = (owner: Section, sections: readonly Section[], end: number): Span => {
  const next = sections.find(
    (other) => other.start > owner.start && !other.marker && other.level <= owner.level,
  );
  return { start: owner.title.end, end: next ? next.start : end };
};

/** Inside a named part the style counts too: its `(1)` is a deeper item than the `1.` that is cited. */
const sameStyle = (label: string, marks: readonly Mark[], place: Span): Mark | undefined => {
  const inside = marks.filter((mark) => place.start <= mark.start && mark.end <= place.end);
  const style = inside[0]?.style;
  return inside.find((mark) => mark.label.toLowerCase() === label && mark.style === style);
};

const judge = (reference: Reference, document: Document, mark: Mark | undefined, owner?: string): Verdict => {
  const printed = plainText(document, reference);
  const operand = { name: 'reference', start: reference.start, end: reference.end };
  if (mark) {
    const target = { name: 'number', start: mark.start, end: mark.end };
    return { outcome: 'exact', message: `"${printed}" is there`, operands: [operand, target] };
  }
  const where = owner ? `under "${owner}"` : 'in this release';
  return {
    outcome: 'inconsistent',
    message: `the release refers to "${printed}", but there is no number ${reference.target} ${where}`,
    stated: reference.target,
    operands: [operand],
  };
};
