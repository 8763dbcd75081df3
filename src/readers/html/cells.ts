import type { Flow, Line, RawCell } from './flow.js';

/** A cell in its place: which columns and rows it covers, and what is printed in it. */
export interface Slot {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly flow: Flow;
  readonly lines: readonly Line[];
  readonly ink: number;
  /** A table with something in it lies in this cell. */
  readonly nested: boolean;
}

export interface Grid {
  readonly rows: readonly (readonly Slot[])[];
  readonly width: number;
  /** Spans that asked for more cells than allowed were cut. */
  readonly cut: boolean;
}

/** Wider spans are cut by every browser too. */
const WIDEST = 1000;

/** Gives every cell its column, spans of rows above counted, as the HTML standard forms a table (4.9.12). */
export const gridOf = (rows: readonly (readonly RawCell[])[], maxCells: number): Grid => {
  /** The row from which a column is free again. */
  const free: number[] = [];
  let taken = 0;
  let cut = false;
  const placed = rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column++;
      let columnSpan = Math.min(cell.columnSpan, WIDEST);
      let rowSpan = Math.min(cell.rowSpan, rows.length - row);
      taken += columnSpan * rowSpan;
      if (cell.columnSpan * cell.rowSpan >= maxCells || taken > maxCells) {
        cut = true;
        if (taken > maxCells) columnSpan = rowSpan = 1;
      }
      const slot = slotOf(cell.flow, column, columnSpan, rowSpan);
      for (const end = column + columnSpan; column < end; column++) free[column] = row + rowSpan;
      return slot;
    });
  });
  return { rows: placed, width: free.length, cut };
};

const slotOf = (flow: Flow, column: number, columnSpan: number, rowSpan: number): Slot => {
  const lines: Line[] = [];
  const nested = collect(flow, lines);
  let ink = 0;
  for (const line of lines) ink += line.ink;
  return { column, columnSpan, rowSpan, flow, lines, ink, nested };
};

/** All lines of a flow, those of tables in it too; true when there is such a table with something in it. */
export const collect = (flow: Flow, lines: Line[]): boolean => {
  let nested = false;
  for (const node of flow.nodes) {
    if (node.kind === 'line') lines.push(node);
    else if (node.kind === 'flow') nested = collect(node, lines) || nested;
    else if (node.kind === 'table') {
      const before = lines.length;
      collect(node.caption, lines);
      for (const row of node.rows) for (const cell of row) collect(cell.flow, lines);
      nested = nested || lines.length > before;
    }
  }
  return nested;
};
