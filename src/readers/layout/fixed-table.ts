import type { Cell, TableBlock } from '../../model/document.js';
import { spreadCentred } from './centred.js';
import { columnOf, type Gutter, guttersOf } from './gutter.js';
import { type Ink, TAB } from './ink.js';
import { indent, isEmpty, type Line, width } from './line.js';
import { markerAt } from './marker.js';
import { hasFigure, type Piece, piecesOf, WIDEST_ROW } from './piece.js';
import { raggedRows } from './ragged.js';
import { isRule } from './rule.js';
import { joinWrappedLabels, type Row } from './wrapped-label.js';

/**
 * Columns held by blanks alone: a gutter runs down all rows of figures, and what lies between two gutters is a
 * cell. A label too long for its column goes on in the next line, which is then no row of its own.
 */
export const fixedTable = (
  folded: string,
  lines: readonly Line[],
  at: number,
  ink: Ink,
): { block?: TableBlock; next: number } => {
  const run = runFrom(folded, lines, at);
  const rows = run.rows;
  const ragged = raggedRows(folded, rows);
  if (ragged) return raggedTable(lines, at, ragged, ink);
  const gutters = isTabular(folded, rows) ? guttersOf(folded, rows) : [];
  if (gutters.length === 0) return { next: run.next };
  const placed = spreadCentred(
    rows.map((row) => placedRow(folded, row, gutters)),
    lines,
  );
  const joined = joinWrappedLabels(folded, placed, gutters);
  const last = joined.at(-1)!;
  const next = last.line + 1;
  blankBetween(lines, at, next, placed, ink);
  const cells = joined.map((row) => filled(row.cells, gutters.length + 1));
  const block: TableBlock = {
    type: 'table',
    layout: 'fixed-width',
    start: placed[0]!.cells[0]!.start,
    end: lines[next - 1]!.to,
    rows: cells,
  };
  return { block, next };
};

const raggedTable = (lines: readonly Line[], at: number, rows: readonly Row[], ink: Ink) => {
  const next = rows.at(-1)!.line + 1;
  blankBetween(lines, at, next, rows, ink);
  const cells = rows.map((row) => row.cells);
  const block: TableBlock = {
    type: 'table',
    layout: 'fixed-width',
    start: cells[0]![0]!.start,
    end: lines[next - 1]!.to,
    rows: cells,
  };
  return { block, next };
};

/** A line of a run with the pieces its wide gaps leave. */
export interface PiecedLine {
  readonly line: Line;
  readonly number: number;
  readonly pieces: readonly Piece[];
}

const runFrom = (
  folded: string,
  lines: readonly Line[],
  at: number,
): { rows: PiecedLine[]; next: number } => {
  const rows: PiecedLine[] = [];
  let next = at;
  for (let lone = 0; next < lines.length; next++) {
    const line = lines[next]!;
    if (isEmpty(line)) {
      if (!isRow(lines[next + 1])) break;
      continue;
    }
    if (isRule(folded, line) || isColumnTag(folded, line)) continue;
    if (line.furniture || line.tab || width(line) > WIDEST_ROW || folded.charCodeAt(line.from) === 0x7c)
      break;
    lone = line.gap >= 0 ? 0 : lone + 1;
    if (lone > LONGEST_LABEL_LINES) break;
    rows.push({ line, number: next, pieces: piecesOf(folded, line) });
  }
  return { rows: withoutTail(rows), next: Math.max(next, at + 1) };
};

/** `<S>   <C>   <C>` stands between the headings and the rows of an old SEC filing's table. */
const isColumnTag = (folded: string, line: Line): boolean =>
  folded.startsWith('<S>', line.from) || folded.startsWith('<C>', line.from);

const LONGEST_LABEL_LINES = 3;

const isRow = (line: Line | undefined): boolean =>
  line !== undefined && !isEmpty(line) && line.gap >= 0 && !line.tab && !line.furniture;

/** After the last row with a gap only the rest of its label can follow. */
const withoutTail = (rows: PiecedLine[]): PiecedLine[] => {
  const last = rows.findLastIndex((row) => row.pieces.length > 1);
  return rows.slice(0, last + 1 + LONGEST_LABEL_LINES);
};

/** Half of the lines in columns, two at least, and not every one a label (`Tel:   123`) or a marked item. */
const isTabular = (folded: string, rows: readonly PiecedLine[]): boolean => {
  const first = rows[0];
  if (!first || (first.pieces.length < 2 && indent(first.line) < DEEP)) return false;
  const wide = rows.filter((row) => row.pieces.length > 1);
  if (wide.length < 2 || wide.length * 2 < rows.length) return false;
  if (wide.every(({ line }) => markerAt(folded, line.from, line.to))) return false;
  if (wide.every(({ pieces }) => pieces.length === 2 && folded.charCodeAt(pieces[0]!.end - 1) === 0x3a))
    return false;
  return isAligned(wide);
};

/** Columns are set under one another: in half of the rows a piece begins, or ends, where another row's does. */
const isAligned = (rows: readonly PiecedLine[]): boolean => {
  const edges = new Map<number, number>();
  for (const row of rows) for (const edge of edgesOf(row)) edges.set(edge, (edges.get(edge) ?? 0) + 1);
  const aligned = rows.filter((row) => edgesOf(row).some((edge) => edges.get(edge)! > 1));
  return aligned.length * 2 >= rows.length;
};

/** Where the pieces after the first begin, and (as negative numbers) end. */
const edgesOf = ({ line, pieces }: PiecedLine): number[] =>
  pieces.slice(1).flatMap(({ start, end }) => [start - line.start, line.start - end]);

/** A heading over several columns is set in at least this far. */
const DEEP = 16;

const placedRow = (folded: string, row: PiecedLine, gutters: readonly Gutter[]): Row => {
  const { line, number, pieces } = row;
  const cells: Cell[] = [];
  for (const piece of pieces)
    for (const part of cutAt(folded, piece, line, gutters, cells.at(-1)?.column)) place(cells, part);
  const figures = hasFigure(
    folded,
    cells.filter((cell) => cell.column > 0),
  );
  return { line: number, cells, figures };
};

/** A piece may run over a gutter that is only one blank wide in its line. */
const cutAt = (
  folded: string,
  piece: Piece,
  line: Line,
  gutters: readonly Gutter[],
  taken: number | undefined,
): Cell[] => {
  const cells: Cell[] = [];
  let start = piece.start;
  for (const gutter of gutters) {
    const blank = line.start + gutter.end - 1;
    if (blank <= start || blank >= piece.end - 1 || folded.charCodeAt(blank) !== 0x20) continue;
    if (gutter.end - gutter.start > 1 && pieceSpans(folded, piece, line, gutter)) continue;
    cells.push({ start, end: blank, ...columnOf(start - line.start, blank - line.start, gutters) });
    start = blank + 1;
  }
  cells.push({
    start,
    end: piece.end,
    ...columnOf(start - line.start, piece.end - line.start, gutters, cells.at(-1)?.column ?? taken),
  });
  return cells;
};

/** Words across a wide gutter: a heading over several columns. */
const pieceSpans = (folded: string, piece: Piece, line: Line, gutter: Gutter): boolean => {
  const from = Math.max(piece.start, line.start + gutter.start);
  return folded.slice(from, line.start + gutter.end).trim() !== '';
};

/** Two pieces of one column are one cell: `$` and its figure. */
const place = (cells: Cell[], cell: Cell): void => {
  const before = cells.at(-1);
  if (before && before.column >= cell.column) cells[cells.length - 1] = { ...before, end: cell.end };
  else cells.push(cell);
};

/** Empty cells where a column has nothing in a row. */
const filled = (cells: readonly Cell[], columns: number): Cell[] => {
  const full: Cell[] = [];
  for (const cell of cells) {
    while (full.length < cell.column) full.push(emptyCell(full.at(-1)?.end ?? cell.start, full.length));
    full.push(cell);
  }
  while (full.length < columns) full.push(emptyCell(full.at(-1)!.end, full.length));
  return full;
};

const emptyCell = (place: number, column: number): Cell => ({ start: place, end: place, column });

/** Gaps between cells become one tab; leaders and rules are blanks. */
const blankBetween = (
  lines: readonly Line[],
  at: number,
  next: number,
  rows: readonly Row[],
  ink: Ink,
): void => {
  const byLine = new Map(rows.map((row) => [row.line, row.cells]));
  for (let number = at; number < next; number++) {
    const line = lines[number]!;
    let end = line.start;
    for (const cell of byLine.get(number) ?? []) {
      ink.blank(end, cell.start);
      if (end > line.start) ink.set(end, TAB);
      end = cell.end;
    }
    ink.blank(end, line.end);
  }
};
