import type { Document } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Outline } from '../../model/structure.js';
import { isOneEdit } from '../edits.js';
import { matchesOf } from './matches.js';
import type { Misreading } from './misreading.js';

/**
 * `Deliver Date` for `Delivery Date`: a label one letter off one that releases use, and that this release
 * itself prints elsewhere.
 */
export function* nearLabels(document: Document, outline: Outline): Iterable<Misreading> {
  const printed = new Map<string, boolean>();
  for (const span of labelsOf(document, outline)) {
    const text = document.plain.slice(span.start, Math.min(span.end, span.start + 60));
    for (const { first, head, start, end } of pairsIn(text)) {
      const known = knownNear(first.toLowerCase(), head.toLowerCase());
      if (!known) continue;
      if (!printed.has(known)) printed.set(known, isPrinted(known, document.plain));
      if (!printed.get(known)) continue;
      const probable = inCaseOf(first, known);
      const explanation = `the release elsewhere says "${known}"`;
      yield { start: span.start + start, end: span.start + end, probable, explanation };
    }
  }
}

/** Titles of sections, list items up to their first words, and row labels. */
function* labelsOf(document: Document, { sections, tables }: Outline): Iterable<Span> {
  const seen = new Set<number>();
  for (const { title } of sections) if (!seen.has(title.start) && seen.add(title.start)) yield title;
  for (const block of document.blocks) {
    if (block.type !== 'item') continue;
    const start = block.marker?.end ?? block.start;
    if (!overlapsSeen(start, seen)) yield { start, end: block.end };
  }
  for (const { rows } of tables) for (const { labelSpan } of rows) yield labelSpan;
}

const overlapsSeen = (start: number, seen: ReadonlySet<number>): boolean => {
  for (let at = start; at <= start + 3; at++) if (seen.has(at)) return true;
  return false;
};

interface Pair extends Span {
  readonly first: string;
  readonly head: string;
}

/** A word and the head behind it. Heads are looked for first: few words are one, and each has a blank in front. */
function* pairsIn(text: string): Iterable<Pair> {
  let from = 0;
  for (const { 1: head = '', index, 0: found } of matchesOf(HEAD, text)) {
    const first = WORD.exec(text.slice(Math.max(0, index - WORD_REACH), index))?.[1];
    const start = index - (first?.length ?? 0);
    if (first === undefined || start < from) continue;
    from = index + found.length;
    yield { first, head, start, end: from };
  }
}

const HEAD =
  / {1,3}([Dd]ates?|[Pp]eriods?|[Pp]rices?|[Rr]ights?|[Ss]hares|[Aa]mounts?|[Uu]nits?|[Oo]ffering|[Mm]eeting)\b/g;
const WORD = /(?:^|\W)([A-Za-z]{4,14})$/;
const WORD_REACH = 15;

const FIRST_WORDS = (
  'delivery payment pricing record effective allotment subscription exercise settlement release closing issue offer ' +
  'selling purchase conversion reference offering secondary public general annual ordinary common treasury preferred ' +
  'investment total acquisition repurchase expiry vesting grant resolution announcement completion'
).split(' ');
const KNOWN = new Set(FIRST_WORDS);

/** Words one edit apart share their first three letters or their last three. */
const BY_END = new Map<string, string[]>();
for (const word of FIRST_WORDS) {
  for (const key of [word.slice(0, 3), `.${word.slice(-3)}`])
    BY_END.set(key, [...(BY_END.get(key) ?? []), word]);
}

const knownNear = (word: string, head: string): string | undefined => {
  if (KNOWN.has(word)) return undefined;
  const isNear = (known: string): boolean => isOneEdit(word, known);
  const first = BY_END.get(word.slice(0, 3))?.find(isNear) ?? BY_END.get(`.${word.slice(-3)}`)?.find(isNear);
  // "Offers" and "offered", "grants" are forms of one word, not misprints of one.
  return first && `${first}s` !== word && `${first}d` !== word ? `${first} ${head}` : undefined;
};

/** In capitals or without: a search for a rare capital costs least, so it comes first. */
const isPrinted = (known: string, plain: string): boolean =>
  plain.includes(inCaseOf('A', known)) ||
  plain.includes(known.charAt(0).toUpperCase() + known.slice(1)) ||
  plain.includes(known);

const inCaseOf = (printed: string, known: string): string =>
  /^[A-Z]/.test(printed) ? known.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : known;
