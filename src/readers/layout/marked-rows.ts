import type { Cell, TableBlock } from '../../model/document.js';
import type { Ink } from './ink.js';
import { TAB } from './ink.js';

/**
 * `(3) Allottee | The lead underwriter`: a list of labels and values set as a table. Its marks are given a column of
 * their own, as they have where they are set apart.
 */
export const partMarks = (folded: string, table: TableBlock, ink: Ink): TableBlock => {
  const marks = marksOf(folded, table);
  if (!marks) return table;
  const rows = table.rows.map((row, at) => {
    const [first, ...rest] = row;
    if (!first) return row;
    const end = marks[at];
    const moved = rest.map((cell) => ({ ...cell, column: cell.column + 1 }));
    return end === undefined ? [widened(first), ...moved] : [...parted(folded, first, end, ink), ...moved];
  });
  return { ...table, rows };
};

const MARK = /\((\d{1,2})\) {0,3}(?=[^ )])|(\d{1,2})[.)] {1,3}(?=[^ \d])/y;

/** Where the mark of each row ends, unless some row has none or the marks do not count on; a heading may have none. */
const marksOf = (folded: string, { rows }: TableBlock): (number | undefined)[] | undefined => {
  if (rows.length < 2) return undefined;
  let last = 0;
  const ends: (number | undefined)[] = [];
  for (const row of rows) {
    if (row.length > 2 || row.some((cell) => cell.column > 1 || (cell.columnSpan ?? 1) > 1)) return undefined;
    const mark = row[0] && markIn(folded, row[0]);
    if (!mark && ends.length > 0) return undefined;
    if (mark && last > 0 && mark.number !== last + 1) return undefined;
    last = mark?.number ?? 0;
    ends.push(mark?.end);
  }
  return ends;
};

const markIn = (folded: string, cell: Cell): { number: number; end: number } | undefined => {
  if (cell.parts) return undefined;
  MARK.lastIndex = cell.start;
  const match = MARK.exec(folded);
  if (!match || MARK.lastIndex >= cell.end) return undefined;
  return { number: Number(match[1] ?? match[2]), end: MARK.lastIndex };
};

const parted = (folded: string, cell: Cell, start: number, ink: Ink): Cell[] => {
  const end = cell.start + folded.slice(cell.start, start).trimEnd().length;
  if (end < start) ink.set(end, TAB);
  const { rowSpan } = cell;
  const down = rowSpan === undefined ? {} : { rowSpan };
  return [
    { start: cell.start, end, column: 0, ...down },
    { start, end: cell.end, column: 1, ...down },
  ];
};

const widened = (cell: Cell): Cell => ({ ...cell, columnSpan: (cell.columnSpan ?? 1) + 1 });
