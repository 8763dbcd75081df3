import type { Column } from './columns.js';
import type { Piece, PlacedBand } from './pieces.js';

/** How far bands of a table stand from one another, in ems. */
export interface Pitch {
  /** Up to here two bands are lines of one row; 0 where the distances do not tell. */
  readonly within: number;
  /** Several bands are so near: what is further apart is another row, whatever it says. */
  readonly sure: boolean;
  /** Between rows, mostly. */
  readonly usual: number;
}

/** From the last line of one band to the first of the next, in ems; not a number over the end of a page. */
export const distance = (above: PlacedBand, below: PlacedBand): number =>
  above.page === below.page ? (below.first - above.last) / Math.max(above.size, below.size) : Number.NaN;

/**
 * Rows set apart are further from one another than the lines inside them. So the smallest distance is one of
 * lines in a row if larger ones follow, and if lines so near do go on with one another.
 */
export const pitchOf = (bands: readonly PlacedBand[], columns: readonly Column[]): Pitch => {
  const distances = bands.slice(1).map((band, index) => distance(bands[index]!, band));
  const sorted = distances.filter((d) => d > TOUCHING).sort((a, b) => a - b);
  const usual = sorted[sorted.length >> 1] ?? 0;
  const near = nearEnd(sorted);
  if (near === 0 || near > LOOSEST) return { within: 0, sure: false, usual };
  let pairs = 0;
  let goOn = 0;
  distances.forEach((d, index) => {
    if (!(d <= near)) return;
    pairs++;
    if (mayGoOn(bands[index]!, bands[index + 1]!, columns)) goOn++;
  });
  const tells = goOn >= pairs * SURE;
  return { within: tells ? near * 1.02 : 0, sure: tells && pairs > 1, usual };
};

/** Letters of two sizes that all but touch. */
const TOUCHING = 0.85;
const LOOSEST = 1.75;
const SURE = 0.75;

/** The largest of the smallest distances, which jitter a little; 0 where no larger ones follow. */
const nearEnd = (sorted: readonly number[]): number => {
  for (let at = 1; at < sorted.length; at++) {
    const before = sorted[at - 1]!;
    if (sorted[at]! >= before * JUMP && sorted[at]! - before > 0.08) return before;
    if (sorted[at]! > Math.max(sorted[0]! * JITTER, 0.5)) return 0;
  }
  return 0;
};

const JUMP = 1.1;
const JITTER = 1.12;

/** No figure under a figure; where words stand under words, the line above is full. */
const mayGoOn = (above: PlacedBand, below: PlacedBand, columns: readonly Column[]): boolean =>
  below.pieces.every((piece) => {
    const over = above.pieces.find((other) => overlaps(other, piece));
    if (!over) return true;
    if (isFigure(over) && isFigure(piece)) return false;
    return isFull(over, piece, columns) || isFigure(over) || isFigure(piece) || readsOn(over, piece);
  });

/** A small letter, or a dash, goes on with a phrase; so does whatever follows `of`. */
const readsOn = (above: Piece, below: Piece): boolean => isSmall(below) || endsOpen(above);

export const isSmall = ({ words }: Piece): boolean =>
  /^(?:[a-z]|\((?![0-9a-z]{1,3}\))[a-z]|[-–—]$)/.test(words[0]!.text);

/** Words after which a label cannot end. */
export const endsOpen = ({ words }: Piece): boolean => HANGING.test(words.at(-1)!.text);

const HANGING = /^(?:and|or|of|the|a|an|for|to|in|on|by|with|from|at|per|than|as|other|net|&)$|[,–—-]$/i;

export const isFigure = ({ shape }: Piece): boolean => shape === 'figure';

export const overlaps = (one: Piece, other: Piece): boolean =>
  one.column < other.column + other.span && other.column < one.column + one.span;

/** The first word below would not have fitted behind the words above. */
export const isFull = (above: Piece, below: Piece, columns: readonly Column[]): boolean => {
  const first = below.words[0]!;
  const column = columns[above.column + above.span - 1]!;
  const room = column.right - column.left - (above.right - Math.min(above.left, column.left));
  const indent = Math.max(0, above.left - column.left);
  return (
    first.right - first.left + BLANK * first.size > Math.min(room, column.right - above.right + indent / 2)
  );
};

const BLANK = 0.2;
