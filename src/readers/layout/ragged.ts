import type { PiecedLine } from './fixed-table.js';
import { hasFigure } from './piece.js';
import type { Row } from './wrapped-label.js';

/**
 * A table whose columns are not set under one another: `Directors   7 persons   105 rights` over `Officers  12 persons
 * 57 rights`. Where every line has as many pieces, three or more, the order of the pieces tells the columns.
 */
export const raggedRows = (folded: string, rows: readonly PiecedLine[]): readonly Row[] | undefined => {
  const columns = rows[0]?.pieces.length ?? 0;
  if (columns < 3 || rows.length < 3 || rows.some(({ pieces }) => pieces.length !== columns))
    return undefined;
  if (rows.some((row, at) => at > 0 && row.number !== rows[at - 1]!.number + 1)) return undefined;
  if (isSetUnder(rows, columns)) return undefined;
  const placed = rows.map(({ number, pieces }) => ({
    line: number,
    cells: pieces.map(({ start, end }, column) => ({ start, end, column })),
    figures: hasFigure(folded, pieces.slice(1)),
  }));
  return placed.filter(({ figures }) => figures).length * 2 > rows.length ? placed : undefined;
};

/** Every column ends before the next one begins, in all lines alike. */
const isSetUnder = (rows: readonly PiecedLine[], columns: number): boolean => {
  for (let column = 1; column < columns; column++) {
    const ends = rows.map(({ line, pieces }) => pieces[column - 1]!.end - line.start);
    const starts = rows.map(({ line, pieces }) => pieces[column]!.start - line.start);
    if (largest(ends) >= smallest(starts)) return false;
  }
  return true;
};

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);
const smallest = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
