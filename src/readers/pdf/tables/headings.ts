import type { Rule } from '../page.js';
import type { Band } from './bands.js';
import type { Column } from './columns.js';
import type { Phrase } from './phrases.js';
import { cut, type Piece, type PlacedBand, type Reach, type Reached, reachOf } from './pieces.js';
import { firstBelow } from './rules-below.js';

/** A heading reaches as far as the line under it, or to both sides as far as it stands in the middle. */
export const headings = (
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
