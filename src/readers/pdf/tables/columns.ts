import type { Band } from './bands.js';
import type { Phrase } from './phrases.js';

/** A column held by blanks alone: what stands in it, and in which bands something does. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly bands: ReadonlySet<number>;
}

interface Draft {
  left: number;
  right: number;
  bands: Set<number>;
}

/**
 * Phrases that stand under one another are a column. The narrow ones are looked at first: what then reaches over
 * two columns that stand side by side in some band is a heading over both, or cells with a small blank between.
 */
export const columnsOf = (bands: readonly Band[]): Column[] => {
  const places = bands
    .flatMap(({ phrases }, band) => phrases.map((phrase) => ({ phrase, band })))
    .sort((a, b) => widthOf(a.phrase) - widthOf(b.phrase) || a.band - b.band);
  const columns: Draft[] = [];
  const wide: Place[] = [];
  for (const place of places) {
    if (columns.length > MOST_COLUMNS) return [];
    if (!takeIn(columns, place)) wide.push(place);
  }
  dropGutterHeads(columns, bands);
  return upheld(columns, wide);
};

interface Place {
  readonly phrase: Phrase;
  readonly band: number;
}

const widthOf = ({ left, right }: Phrase): number => right - left;
const MOST_COLUMNS = 120;

/** False for a phrase over several columns. */
const takeIn = (columns: Draft[], { phrase, band }: Place): boolean => {
  const from = firstEndingAfter(columns, phrase.left + TOUCH);
  let to = from;
  while (to < columns.length && columns[to]!.left < phrase.right - TOUCH) to++;
  for (let at = from; at + 1 < to; at++) if (shareBand(columns[at]!, columns[at + 1]!)) return false;
  const merged: Draft = { left: phrase.left, right: phrase.right, bands: new Set([band]) };
  for (const column of columns.slice(from, to)) addTo(merged, column);
  columns.splice(from, to - from, merged);
  return true;
};

/** Boxes of letters overlap by so little without the letters doing so. */
const TOUCH = 1;

const firstEndingAfter = (columns: readonly Draft[], left: number): number => {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle]!.right <= left) low = middle + 1;
    else high = middle;
  }
  return low;
};

const addTo = (column: Draft, other: Draft): void => {
  column.left = Math.min(column.left, other.left);
  column.right = Math.max(column.right, other.right);
  const [few, many] =
    column.bands.size < other.bands.size ? [column.bands, other.bands] : [other.bands, column.bands];
  for (const band of few) many.add(band);
  column.bands = many;
};

const shareBand = (one: Draft, other: Draft): boolean => sharedBands(one, other, 1) > 0;

const sharedBands = (one: Draft, other: Draft, enough = Number.POSITIVE_INFINITY): number => {
  const [few, many] = one.bands.size < other.bands.size ? [one.bands, other.bands] : [other.bands, one.bands];
  let shared = 0;
  for (const band of few) if (many.has(band) && ++shared >= enough) break;
  return shared;
};

/** A short heading over two columns stands between them, where nothing stands below it: no column. */
const dropGutterHeads = (columns: Draft[], bands: readonly Band[]): void => {
  const body = bands.findIndex(({ phrases }) => phrases.slice(1).some(({ shape }) => shape === 'figure'));
  for (let at = columns.length - 2; at > 0; at--)
    if (columns[at]!.bands.size <= 2 && Math.max(...columns[at]!.bands) < body) columns.splice(at, 1);
};

/** Columns that more bands hold apart than reach over; others are one. */
const upheld = (columns: readonly Draft[], wide: readonly Place[]): Column[] => {
  const kept: Draft[] = [];
  for (const column of columns) {
    const before = kept.at(-1);
    if (before && !isApart(before, column, wide)) addTo(before, column);
    else kept.push(column);
  }
  return kept;
};

const isApart = (one: Draft, other: Draft, wide: readonly Place[]): boolean => {
  const apart = sharedBands(one, other);
  if (apart === 0) return false;
  let over = 0;
  for (const { phrase } of wide) if (reachesOver(phrase, one, other)) over++;
  return apart >= over;
};

/** A word, or words with no more than a blank between them, stand where the columns should be apart. */
const reachesOver = (phrase: Phrase, one: Draft, other: Draft): boolean => {
  if (phrase.left >= one.right || phrase.right <= other.left) return false;
  return cutBetween(phrase, one, other) < 0;
};

/**
 * Where a phrase falls into two cells: the index of the first word of the second one; -1 where it is one, over
 * both columns.
 */
export const cutBetween = (
  { words }: Phrase,
  one: { readonly right: number },
  other: { readonly left: number },
  wideGutter = WIDE_GUTTER,
): number => {
  const gutter = other.left - one.right;
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1]!;
    const word = words[at]!;
    if (middleOf(word) < other.left - TOUCH) continue;
    const inside = middleOf(before) <= one.right + TOUCH;
    const blank = word.left - before.right;
    const fits = before.right <= other.left + TOUCH && word.left >= one.right - TOUCH;
    const apart =
      blank >= WIDE_BLANK * word.size || (gutter <= wideGutter * word.size && word.item !== before.item);
    return inside && fits && apart ? at : -1;
  }
  return -1;
};

const middleOf = ({ left, right }: { readonly left: number; readonly right: number }): number =>
  (left + right) / 2;
const WIDE_BLANK = 0.45;
const WIDE_GUTTER = 1.2;
