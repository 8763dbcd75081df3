import type { Cell } from '../model/document.js';
import type { Span } from '../model/span.js';
import { CELL } from './cell-kind.js';
import type { Grid, GridRow } from './grid.js';

/**
 * Filings print `$ | (15 | )` in three columns with spacers between. One logical column holds one figure a row;
 * `groups[c]` is the logical column of printed column c.
 */
export interface LogicalColumns {
  readonly groups: readonly number[];
  readonly count: number;
  /** True when every printed column is a logical one, so that cells can be kept as they are. */
  readonly plain: boolean;
  /** Printed columns with nothing but signs or blanks in the body. */
  readonly hollow: readonly boolean[];
}

export const logicalColumns = (grid: Grid, from: number, to: number): LogicalColumns => {
  const roles = columnRoles(grid, from, to);
  if (roles.every((role) => role === VALUE)) {
    const groups = roles.map((_, column) => column);
    return { groups, count: groups.length, plain: true, hollow: roles.map(() => false) };
  }
  const groups: number[] = [];
  let group = -1;
  let waiting = false;
  for (const role of roles) {
    const opens = role === PREFIX || (role === VALUE && !waiting);
    if (opens || group < 0) group++;
    if (role === PREFIX) waiting = true;
    else if (role === VALUE) waiting = false;
    groups.push(group);
  }
  return { groups, count: group + 1, plain: false, hollow: roles.map((role) => role !== VALUE) };
};

const VALUE = 1;
const PREFIX = 2;
const SUFFIX = 3;
const SPACER = 0;

/** Each printed column's role, by its body cells: values, signs before, signs after, or nothing. */
const columnRoles = (grid: Grid, from: number, to: number): number[] => {
  const roles = new Array<number>(grid.width).fill(SPACER);
  for (let r = from; r < to; r++) {
    const row = grid.rows[r];
    if (row) for (let c = 0; c < row.cells.length; c++) addRole(roles, row, c);
  }
  if (roles.length > 0 && roles[0] === SPACER && !roles.includes(PREFIX) && !roles.includes(SUFFIX))
    roles[0] = VALUE;
  return roles;
};

const addRole = (roles: number[], row: GridRow, index: number): void => {
  const column = row.cells[index]?.column ?? 0;
  const kind = row.kinds[index];
  const spans = (row.cells[index]?.columnSpan ?? 1) > 1;
  if (kind === CELL.empty || roles[column] === VALUE) return;
  if (kind === CELL.prefix) roles[column] = PREFIX;
  else if (kind === CELL.suffix) roles[column] = SUFFIX;
  else if (!spans || column === 0) roles[column] = VALUE;
};

/** A row's cells in logical columns; the pieces of a figure become the parts of one cell. */
export const mergeCells = (row: GridRow, columns: LogicalColumns): readonly Cell[] => {
  if (columns.plain) return row.cells;
  const merged: Cell[] = [];
  let pieces: Cell[] = [];
  let group = -1;
  row.cells.forEach((cell, index) => {
    const next = columns.groups[cell.column] ?? 0;
    if (next !== group && group >= 0) {
      merged.push(joinPieces(pieces, group));
      pieces = [];
    }
    group = next;
    if (row.kinds[index] !== CELL.empty || pieces.length === 0) pieces.push(cell);
  });
  if (pieces.length > 0) merged.push(joinPieces(pieces, group));
  return merged;
};

const joinPieces = (pieces: readonly Cell[], column: number): Cell => {
  const solid = pieces.filter((piece) => piece.end > piece.start);
  const [first] = solid.length > 0 ? solid : pieces;
  const last = solid[solid.length - 1] ?? first;
  const start = first?.start ?? 0;
  const end = Math.max(last?.end ?? start, start);
  if (solid.length < 2) return { start, end, column, ...(first?.parts && { parts: first.parts }) };
  return {
    start,
    end,
    column,
    parts: solid.flatMap((piece): readonly Span[] => piece.parts ?? [spanOf(piece)]),
  };
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });
