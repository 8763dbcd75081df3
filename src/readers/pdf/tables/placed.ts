import type { Rule, Word } from '../page.js';
import type { Band } from './bands.js';
import { type Column, cutBetween } from './columns.js';
import type { Shape } from './figures.js';
import { type Phrase, phraseOf } from './phrases.js';

/** A piece of a band in the column, or columns, that it belongs to. */
export interface Piece {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly shape: Shape;
  readonly column: number;
  readonly span: number;
}

/** A band whose phrases have columns; those of one column are one piece. */
export interface PlacedBand extends Omit<Band, 'phrases'> {
  readonly pieces: readonly Piece[];
}

/** `rules` are the horizontal ones, from top to bottom: a line under a heading says how far it reaches. */
export const placedBands = (
  bands: readonly Band[],
  columns: readonly Column[],
  rules: readonly Rule[],
): PlacedBand[] => {
  const body = bands.findIndex(({ phrases }) => phrases.slice(1).some(({ shape }) => shape === 'figure'));
  const placed: PlacedBand[] = [];
  bands.forEach((band, index) => {
    const heads = index < body || (body < 0 && index < FEW_HEADS);
    const pieces: Piece[] = [];
    for (const [phrase, reach] of heads
      ? headings(band, columns, rules, placed.at(-1), bands[index + 1])
      : cells(band, columns))
      add(pieces, phrase, reach);
    placed.push({ ...band, pieces });
  });
  return placed;
};

const FEW_HEADS = 2;

type Reached = readonly [Phrase, Reach];

/** A line alone, from the first column on, is what rows are called, however long. */
const cells = (band: Band, columns: readonly Column[]): Reached[] => {
  const [lone, second] = band.phrases;
  if (lone && !second && lone.left < columns[0]!.right && lone.right < columns.at(-1)!.left)
    return [[lone, { column: 0, span: 1 }]];
  return band.phrases
    .flatMap((phrase) => cut(phrase, columns))
    .map((phrase) => [phrase, reachOf(phrase, columns)]);
};

/** A heading reaches as far as the line under it, or to both sides as far as it stands in the middle. */
const headings = (
  band: Band,
  columns: readonly Column[],
  rules: readonly Rule[],
  above: PlacedBand | undefined,
  below: Band | undefined,
): Reached[] => {
  const isRow = !below || below.first - band.last > LEADING * band.size;
  const phrases = band.phrases.flatMap((phrase) => {
    const parts = isCentred(phrase, columns) ? [phrase] : cut(phrase, columns, NARROW_GUTTER);
    return parts.every((part) => standsIn(part, columns)) ? parts : [phrase];
  });
  const reaches = phrases.map((phrase): Reach => reachOf(phrase, columns, ruleUnder(phrase, band, rules)));
  return phrases.map((phrase, at) => {
    const over =
      above && band.first - above.last < NEXT_LINE * band.size ? lineAbove(phrase, above) : undefined;
    if (over && !reaches.some((other, index) => index !== at && meets(other, over))) return [phrase, over];
    if (phrases.length === 1 && isScale(phrase) && reaches[0]!.column > 0)
      return [phrase, { column: 1, span: columns.length - 1 }];
    const before = reaches[at - 1];
    const from = before ? before.column + before.span : 1;
    const to = reaches[at + 1]?.column ?? columns.length;
    return [phrase, isRow ? centredReach(phrase, reaches[at]!, columns, from, to) : reaches[at]!];
  });
};

const NEXT_LINE = 1.7;
/** Lines nearer than this, in ems, may be lines of one heading. */
const LEADING = 1.45;
/** Words of one heading have as much between them as those of two where columns all but touch, in ems. */
const NARROW_GUTTER = 0.6;

const meets = (one: Reach, other: Reach): boolean =>
  one.column < other.column + other.span && other.column < one.column + one.span;

/** `(In millions, except percentages)` alone on its line holds for all figures. */
const isScale = ({ words }: Phrase): boolean =>
  /^\((?:in|amounts?|figures|dollars|yen|euros?|thousands?|millions?|units?|¥|US|NT|\$)/i.test(
    words[0]!.text,
  );

/** Words of one column begin, end or are centred as others in it do. */
const standsIn = ({ left, right, words }: Phrase, columns: readonly Column[]): boolean => {
  const slack = words[0]!.size * 0.3;
  return columns.some(
    (column) =>
      column.left < right &&
      column.right > left &&
      (Math.abs(column.left - left) < slack ||
        Math.abs(column.right - right) < slack ||
        Math.abs(column.left + column.right - left - right) < slack * 4),
  );
};

/** The heading that a line goes on with: it stands in the middle of it, or begins where it does. */
const lineAbove = ({ left, right, words }: Phrase, { pieces }: PlacedBand): Piece | undefined =>
  pieces.find(
    (piece) =>
      piece.column > 0 &&
      (Math.abs(piece.left + piece.right - left - right) < words[0]!.size ||
        Math.abs(piece.left - left) < 1) &&
      piece.right > left &&
      piece.left < right,
  );

/** The widest run of columns `[from, to)`, around those that a heading touches, in whose middle it stands. */
const centredReach = (
  phrase: Phrase,
  reach: Reach,
  columns: readonly Column[],
  from: number,
  to: number,
): Reach => {
  if (reach.column === 0) return reach;
  let widest = reach;
  for (let first = from; first <= reach.column; first++)
    for (let end = Math.min(to, first + WIDEST); end >= reach.column + reach.span; end--) {
      if (end - first <= widest.span) break;
      if (isMiddle(phrase, columns[first]!, columns[end - 1]!)) widest = { column: first, span: end - first };
    }
  return widest;
};

const WIDEST = 16;

const isMiddle = ({ left, right, words }: Phrase, first: Column, last: Column): boolean => {
  const off = Math.abs(first.left + last.right - left - right) / 2;
  return off <= Math.max(words[0]!.size * 0.6, (last.right - first.left) * 0.05);
};

/** A heading over several columns stands in the middle of them. */
const isCentred = (phrase: Phrase, columns: readonly Column[]): boolean => {
  const touched = columns.filter(({ left, right }) => left < phrase.right && right > phrase.left);
  if (touched.length < 2) return false;
  return isMiddle(phrase, touched[0]!, touched.at(-1)!);
};

/** A phrase in the pieces that fall into columns of their own. */
const cut = (phrase: Phrase, columns: readonly Column[], wideGutter?: number): Phrase[] => {
  const parts: Phrase[] = [];
  let rest = phrase;
  for (let at = 0; at + 1 < columns.length; at++) {
    const one = columns[at]!;
    const other = columns[at + 1]!;
    if (rest.left >= one.right || rest.right <= other.left) continue;
    const place = cutBetween(rest, one, other, wideGutter);
    if (place < 0) continue;
    parts.push(phraseOf(rest.words.slice(0, place)));
    rest = phraseOf(rest.words.slice(place));
  }
  return [...parts, rest];
};

interface Reach {
  readonly column: number;
  readonly span: number;
}

const reachOf = (phrase: Phrase, columns: readonly Column[], rule?: Rule): Reach => {
  const left = rule ? Math.min(rule.left, phrase.left) : phrase.left;
  const right = rule ? Math.max(rule.right, phrase.right) : phrase.right;
  const touched: number[] = [];
  columns.forEach((column, index) => {
    const shared = Math.min(right, column.right) - Math.max(left, column.left);
    if (shared > Math.min(2, (column.right - column.left) / 2)) touched.push(index);
  });
  if (touched.length === 0) return besides(phrase, columns);
  const column = touched[0]!;
  return { column, span: touched.at(-1)! - column + 1 };
};

/** What stands in a gutter belongs to the column next to it. */
const besides = ({ left, right }: Phrase, columns: readonly Column[]): Reach => {
  let nearest = 0;
  let distance = Number.POSITIVE_INFINITY;
  columns.forEach((column, index) => {
    const away = Math.max(column.left - right, left - column.right);
    if (away < distance) {
      distance = away;
      nearest = index;
    }
  });
  return { column: nearest, span: 1 };
};

/** The line drawn right under a heading, wider than its words, and under no other. */
const ruleUnder = (
  { left, right }: Phrase,
  { last, size, phrases }: Band,
  rules: readonly Rule[],
): Rule | undefined => {
  const isAlone = (rule: Rule): boolean =>
    phrases.filter((other) => other.left < rule.right && other.right > rule.left).length === 1;
  for (let at = firstBelow(rules, last); at < rules.length; at++) {
    const rule = rules[at]!;
    if (rule.top > last + size) return undefined;
    if (rule.left <= left + 2 && rule.right >= right - 2) return isAlone(rule) ? rule : undefined;
  }
  return undefined;
};

/** The first of the rules (from top to bottom) that is not above a height. */
export const firstBelow = (rules: readonly Rule[], height: number): number => {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rules[middle]!.top < height) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Pieces of a band stand in the order of their columns; two of one column are one. */
const add = (pieces: Piece[], phrase: Phrase, { column, span }: Reach): void => {
  const last = pieces.at(-1);
  const end = column + span;
  if (last && last.column + last.span > column) {
    const words = [...last.words, ...phrase.words];
    pieces[pieces.length - 1] = {
      ...phraseOf(words),
      column: last.column,
      span: Math.max(end, last.column + last.span) - last.column,
    };
  } else pieces.push({ ...phrase, column, span });
};
