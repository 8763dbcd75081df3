import type { Cell, TableBlock } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import { CELL, type CellKind, readCell } from './cell-kind.js';
import type { Cursor } from './cursor.js';

/** A table's cells with what each is made of, row by row, in the columns as printed. */
export interface Grid {
  readonly plain: string;
  readonly block: TableBlock;
  readonly width: number;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly cells: readonly Cell[];
  readonly kinds: readonly CellKind[];
  /** Index of the literal each cell is about, -1 where none. */
  readonly literals: readonly number[];
  readonly figures: number;
  readonly dates: number;
  readonly texts: number;
  readonly dashes: number;
  /** Whether column 0 holds something. */
  readonly stub: boolean;
}

/** Cells that hold something. */
export const filled = (row: GridRow): number => row.figures + row.dates + row.texts + row.dashes;

export const gridOf = (
  plain: string,
  block: TableBlock,
  literals: readonly Literal[],
  cursor: Cursor,
): Grid => {
  let width = 0;
  const rows = block.rows.map((cells) => {
    const row = readRow(plain, cells, literals, cursor);
    const last = cells[cells.length - 1];
    if (last) width = Math.max(width, last.column + (last.columnSpan ?? 1));
    return row;
  });
  return { plain, block, width, rows };
};

const readRow = (
  plain: string,
  cells: readonly Cell[],
  literals: readonly Literal[],
  cursor: Cursor,
): GridRow => {
  const kinds: CellKind[] = [];
  const about: number[] = [];
  const counts = [0, 0, 0, 0, 0, 0, 0];
  let stub = false;
  for (const cell of cells) {
    const { kind, literal } = readCell(plain, cell, literals, cursor(cell.parts?.[0]?.start ?? cell.start));
    kinds.push(kind);
    about.push(literal);
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (cell.column === 0 && kind !== CELL.empty) stub = true;
  }
  return {
    cells,
    kinds,
    literals: about,
    figures: counts[CELL.figure] ?? 0,
    dates: counts[CELL.date] ?? 0,
    texts: counts[CELL.text] ?? 0,
    dashes: counts[CELL.dash] ?? 0,
    stub,
  };
};
