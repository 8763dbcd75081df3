import type { Span } from '../../model/span.js';
import type { Draft } from './draft.js';
import { BREAK, type Ink } from './ink.js';
import { skipBlanks } from './opening.js';

/**
 * `Amount: 1.50Currency: EURLast day including right: 14 May 2025Ex-date: 15 May 2025`: lines of labels and values
 * that a converter ran together are lines again. A paragraph is split only where all of it is such pairs, three
 * or more, and at least every second value begins with a figure or a currency.
 */
export const splitPairs = (folded: string, drafts: readonly Draft[], ink: Ink): Draft[] =>
  drafts.flatMap((draft) => {
    const pairs = isText(draft) ? pairsIn(folded, draft) : [];
    return pairs.length < 3 ? [draft] : partsOf(folded, draft, pairs, ink);
  });

const isText = ({ type, gap, bulleted, marker }: Draft): boolean =>
  (type === 'paragraph' || type === 'item') && !gap && (bulleted || !marker);

/** A label and where its value starts; the value ends before the next label. */
interface Pair {
  readonly start: number;
  readonly value: number;
}

const LONGEST = 4000;
const LONGEST_VALUE = 100;

/** All pairs of a draft from its first word on; none when other words come in between. */
const pairsIn = (folded: string, draft: Draft): readonly Pair[] => {
  const first = skipBlanks(folded, draft.marker?.end ?? draft.start, draft.end);
  const end = Math.min(draft.end, first + LONGEST);
  const pairs: Pair[] = [];
  let figures = 0;
  // Never looked for beyond the draft: most have no colon, and the text may be long.
  const words = folded.slice(first, end);
  for (let at = words.indexOf(':'); at >= 0; at = words.indexOf(':', at + 1)) {
    const colon = first + at;
    const last = pairs.at(-1);
    const start = labelStart(folded, last?.value ?? first, colon);
    if (start < 0) continue;
    if (last ? !isValue(folded, last.value, start) : start !== first) break;
    if (last && start - last.value > LONGEST_VALUE) break;
    const value = skipBlanks(folded, colon + 1, end);
    if (FIGURE.test(folded.slice(value, value + 12))) figures++;
    pairs.push({ start, value });
  }
  return figures * 2 >= pairs.length ? pairs : [];
};

const FIGURE = /^[A-Z]{0,3}[ $]{0,2}[€£¥]?[+-]?\d|^[A-Z]{3}(?![a-z])/;

/** Something, and no sentence. */
const isValue = (folded: string, from: number, to: number): boolean => {
  const value = folded.slice(from, to);
  return /[^\s-]/.test(value) && !/[.!?] [A-Z"(]/.test(value);
};

/**
 * Where the label before a colon starts, or -1: one to seven words without a figure. Words in title case are one
 * label as far as they reach (`Record Date`); else the last capital begins it (`EURLast day including right`).
 */
const labelStart = (folded: string, from: number, colon: number): number => {
  if (folded.charCodeAt(colon + 1) === 0x2f) return -1;
  const near = Math.max(from, colon - 70);
  const words = LABEL_WORDS.exec(folded.slice(near, colon))?.[0] ?? '';
  const offset = colon - words.length;
  const capitals = [...words.matchAll(CAPITAL)].filter(({ 0: word }) => !CURRENCY.test(word));
  const titled = /(?:^|[ -])[A-Z][a-z]*$/.test(words);
  const label = titled ? capitals[0] : capitals.at(-1);
  return label === undefined ? -1 : offset + label.index;
};

const LABEL_WORDS = /(?:(?:^|[ -]|(?<=\d)|(?<=[\d%)]))[A-Za-z()'/&]{1,30}){1,9}$/;
/** The begin of a word, also of one that ran into a small letter or a currency: `2025Ex`, `sharesRecord`, `EURLast`. */
const CAPITAL = /(?:(?<![A-Za-z])|(?<=[a-z]{2})|(?<=[A-Z]{3}))(?:[A-Z]{3}(?![a-z])|[A-Z])[a-z]{0,30}/g;
const CURRENCY = /^(?:EUR|USD|NOK|SEK|DKK|ISK|GBP|CHF|JPY|CAD|AUD|PLN|CZK|HKD|SGD)$/;

/** One draft a pair; what parts them (a blank, a dash, a stroke) breaks the line. */
const partsOf = (folded: string, draft: Draft, pairs: readonly Pair[], ink: Ink): Draft[] =>
  pairs.map(({ start, value }, at) => {
    const next = pairs[at + 1];
    const end = next ? valueEnd(folded, { start: value, end: next.start }) : draft.end;
    if (next && end < next.start) {
      ink.blank(end, next.start);
      ink.set(next.start - 1, BREAK);
    }
    const part = { ...draft, start: at === 0 ? draft.start : start, end };
    return at === 0 ? { ...part, after: false } : { ...part, ...BARE, after: next ? false : draft.after };
  });

const BARE = {
  type: 'paragraph',
  level: 1,
  bulleted: false,
  bold: false,
  marker: undefined,
  before: false,
} as const;

const valueEnd = (folded: string, { start, end }: Span): number => {
  let at = end;
  while (at > start && ' -;,|•·\x01'.includes(folded[at - 1]!)) at--;
  return at;
};
