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

/** A phrase in the pieces that fall into columns of their own. */
export const cut = (phrase: Phrase, columns: readonly Column[], wideGutter?: number): Phrase[] => {
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

export interface Reach {
  readonly column: number;
  readonly span: number;
}

export const reachOf = (phrase: Phrase, columns: readonly Column[], rule?: Rule): Reach => {
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

/** A phrase and the columns that it stands in. */
export type Reached = readonly [Phrase, Reach];
