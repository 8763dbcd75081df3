import type { Span } from '../../model/span.js';
import type { PiecedLine } from './fixed-table.js';
import { hasFigure, WIDEST_ROW } from './piece.js';

/** Print columns (from the left margin) that stay blank down a table and part two of its columns. */
export type Gutter = Span;

/**
 * Blank in every row of figures. Words that happen to end in the same column leave a thin blank too, so each
 * wide gap of a row votes for the widest blank inside it, and only what has a vote parts columns.
 */
export const guttersOf = (folded: string, lines: readonly PiecedLine[]): Gutter[] => {
  const rows = rowsOfFigures(folded, lines);
  const blanks = blanksOf(folded, rows);
  const chosen = new Set<Gutter>();
  for (const { line, pieces } of rows)
    for (let at = 1; at < pieces.length; at++) {
      const gap = { start: pieces[at - 1]!.end - line.start, end: pieces[at]!.start - line.start };
      const widest = widestIn(blanks, gap);
      if (widest) chosen.add(widest);
    }
  return blanks.filter((blank) => chosen.has(blank));
};

/** Runs of print columns without ink, a stray row in twenty aside. */
const blanksOf = (folded: string, rows: readonly PiecedLine[]): Gutter[] => {
  const inked = new Uint16Array(WIDEST_ROW + 2);
  for (const row of rows) markInk(folded, row, inked);
  const tolerated = Math.floor(rows.length / 20);
  const blanks: Gutter[] = [];
  for (let start = 0; start < WIDEST_ROW; ) {
    let end = start;
    while (end < WIDEST_ROW && inked[end]! <= tolerated) end++;
    if (end > start) blanks.push({ start, end });
    start = end + 1;
  }
  return blanks;
};

/** The widest blank that shares a column with the gap; of equals the last, where the next cell begins. */
const widestIn = (blanks: readonly Gutter[], gap: Span): Gutter | undefined => {
  let widest: Gutter | undefined;
  for (const blank of blanks) {
    if (blank.end <= gap.start || blank.start >= gap.end) continue;
    if (!widest || blank.end - blank.start >= widest.end - widest.start) widest = blank;
  }
  return widest;
};

const rowsOfFigures = (folded: string, lines: readonly PiecedLine[]): readonly PiecedLine[] => {
  const wide = lines.filter((line) => line.pieces.length > 1);
  const figures = wide.filter((line) => hasFigure(folded, line.pieces.slice(1)));
  return figures.length > 1 ? figures : wide;
};

const markInk = (folded: string, { line, pieces }: PiecedLine, inked: Uint16Array): void => {
  for (const piece of pieces)
    for (let at = piece.start; at < piece.end; at++)
      if (folded.charCodeAt(at) !== 0x20) inked[at - line.start] = inked[at - line.start]! + 1;
};

/**
 * The column that print columns [start, end) lie in, and how many they cover. Words that hang in a gutter head
 * the column on their right when that is nearer, or when the one on their left is `taken`.
 */
export const columnOf = (
  start: number,
  end: number,
  gutters: readonly Gutter[],
  taken = -1,
): { column: number; columnSpan?: number } => {
  const inside = gutters.findIndex((gutter) => gutter.start < start && end <= gutter.end);
  if (inside >= 0) return { column: inside + hangsRight(gutters[inside]!, start, end, taken >= inside) };
  const first = gutters.filter((gutter) => gutter.end <= start || isAcross(gutter, start, end)).length;
  const span = gutters.filter((gutter) => gutter.start >= start && gutter.end <= end).length;
  return span > 0 ? { column: first, columnSpan: span + 1 } : { column: first };
};

const hangsRight = (gutter: Gutter, start: number, end: number, taken: boolean): 0 | 1 =>
  taken || gutter.end - end < start - gutter.start ? 1 : 0;

/** Begins in the gutter's blanks and ends beyond: a figure wider than its column's others. */
const isAcross = (gutter: Gutter, start: number, end: number): boolean =>
  gutter.start < start && gutter.end > start && end > gutter.end;
