import type { Cell } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Line } from './line.js';
import type { Row } from './wrapped-label.js';

/**
 * A heading alone in its line, set over the middle of columns that it is shorter than, heads all of them:
 * `Dividend per share (yen)` over `Interim   Year-end   Annual`.
 */
export const spreadCentred = (rows: readonly Row[], lines: readonly Line[]): readonly Row[] => {
  const first = rows.findIndex(({ figures }) => figures);
  if (first < 1 || !rows.slice(0, first).some(isAlone)) return rows;
  const extents = extentsOf(
    rows.filter((row) => !isAlone(row)),
    lines,
  );
  return rows.map((row, at) =>
    at < first && isAlone(row) ? { ...row, cells: [spread(row, lines, extents)] } : row,
  );
};

const isAlone = ({ cells }: Row): boolean => cells.length === 1 && cells[0]!.column > 0;

/** The print columns that each column's cells take up, spanning cells aside. */
const extentsOf = (rows: readonly Row[], lines: readonly Line[]): (Span | undefined)[] => {
  const extents: (Span | undefined)[] = [];
  for (const { line, cells } of rows)
    for (const cell of cells) {
      if (cell.columnSpan) continue;
      const { start, end } = within(cell, lines[line]!);
      const known = extents[cell.column];
      extents[cell.column] = {
        start: Math.min(start, known?.start ?? start),
        end: Math.max(end, known?.end ?? end),
      };
    }
  return extents;
};

const within = ({ start, end }: Cell, line: Line): Span => ({
  start: start - line.start,
  end: end - line.start,
});

/** Off the middle by no more than a blank either way. */
const CENTRED = 1;

const spread = (row: Row, lines: readonly Line[], extents: readonly (Span | undefined)[]): Cell => {
  const cell = row.cells[0]!;
  const last = cell.column + (cell.columnSpan ?? 1) - 1;
  const { start, end } = within(cell, lines[row.line]!);
  let best = { from: cell.column, to: last, off: offset(extents, cell.column, last, start + end) };
  if (best.off <= CENTRED) return cell;
  for (let from = 1; from <= cell.column; from++)
    for (let to = last; to < extents.length; to++) {
      const off = offset(extents, from, to, start + end);
      if (to > from && off <= CENTRED && off < best.off) best = { from, to, off };
    }
  return best.to === best.from ? cell : { ...cell, column: best.from, columnSpan: best.to - best.from + 1 };
};

/** How far the middle of columns lies from the middle of words; `ends` is start and end of these added up. */
const offset = (extents: readonly (Span | undefined)[], from: number, to: number, ends: number): number => {
  const [left, right] = [extents[from], extents[to]];
  return left && right ? Math.abs(left.start + right.end - ends) / 2 : Number.POSITIVE_INFINITY;
};
