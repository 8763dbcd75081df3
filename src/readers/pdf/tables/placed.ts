import type { Rule } from '../page.js';
import type { Band } from './bands.js';
import type { Column } from './columns.js';
import { headings } from './headings.js';
import { type Phrase, phraseOf } from './phrases.js';
import { cut, type Piece, type PlacedBand, type Reach, type Reached, reachOf } from './pieces.js';

/** Bands whose phrases have columns. `rules` are the horizontal ones, from top to bottom: a line under a heading says how far it reaches. */
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

/** A line alone, from the first column on, is what rows are called, however long. */
const cells = (band: Band, columns: readonly Column[]): Reached[] => {
  const [lone, second] = band.phrases;
  if (lone && !second && lone.left < columns[0]!.right && lone.right < columns.at(-1)!.left)
    return [[lone, { column: 0, span: 1 }]];
  return band.phrases
    .flatMap((phrase) => cut(phrase, columns))
    .map((phrase) => [phrase, reachOf(phrase, columns)]);
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
