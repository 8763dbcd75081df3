import type { Cell, TableBlock } from '../../model/document.js';
import type { Ink } from './ink.js';
import { isEmpty, type Line } from './line.js';
import { markerAt } from './marker.js';
import { trimmed } from './pipe-table.js';

/**
 * Cells parted by tabs, a row a line. Leading and trailing tabs are empty cells. One label and its value on
 * a line of their own are no table, nor are list marks followed by a tab. `next` is where the run of lines ends,
 * table or not.
 */
export const tabTable = (
  folded: string,
  lines: readonly Line[],
  at: number,
  ink: Ink,
): { block?: TableBlock; next: number } => {
  const next = tabRunEnd(folded, lines, at);
  if (next === at) return { next };
  const rows = lines
    .slice(at, next)
    .filter((line) => !isEmpty(line))
    .map((line) => cellsOf(folded, line));
  if (!isTable(folded, rows)) return { next };
  for (let row = at; row < next; row++) blankOuterTabs(lines[row]!, ink);
  const start = lines[at]!.from;
  return { block: { type: 'table', layout: 'tab', start, end: lines[next - 1]!.to, rows }, next };
};

const tabRunEnd = (folded: string, lines: readonly Line[], at: number): number => {
  let next = at;
  while (next < lines.length && (hasTab(folded, lines[next]!) || isSpaced(folded, lines, next))) next++;
  return next;
};

/** An empty line between two rows of as many cells: the table is only set widely. */
const isSpaced = (folded: string, lines: readonly Line[], at: number): boolean => {
  const [before, line, after] = [lines[at - 1], lines[at]!, lines[at + 1]];
  if (!before || !after || !isEmpty(line) || line.end - line.start > 0) return false;
  const tabs = tabsIn(folded, before);
  return tabs > 1 && tabs === tabsIn(folded, after);
};

const tabsIn = (folded: string, { start, end, furniture }: Line): number => {
  let tabs = 0;
  for (
    let at = folded.indexOf('\t', start);
    !furniture && at >= 0 && at < end;
    at = folded.indexOf('\t', at + 1)
  )
    tabs++;
  return tabs;
};

const hasTab = (folded: string, line: Line): boolean => {
  if (line.tab) return true;
  if (isEmpty(line) || line.furniture) return false;
  return folded.slice(line.start, line.from).includes('\t') || folded.slice(line.to, line.end).includes('\t');
};

const cellsOf = (folded: string, line: Line): Cell[] => {
  const cells: Cell[] = [];
  for (let at = line.start; ; ) {
    const tab = folded.indexOf('\t', at);
    const end = tab < 0 || tab > line.end ? line.end : tab;
    cells.push(clamped(trimmed(folded, at, end, cells.length), line));
    if (end === line.end) return cells;
    at = end + 1;
  }
};

/** Empty cells before the first and after the last ink lie at its edge, so that they are inside the block. */
const clamped = (cell: Cell, line: Line): Cell => {
  if (cell.start < cell.end) return cell;
  const place = Math.min(Math.max(cell.start, line.from), line.to);
  return { start: place, end: place, column: cell.column };
};

const inked = (cells: readonly Cell[]): number => cells.filter((cell) => cell.end > cell.start).length;

const isTable = (folded: string, rows: readonly (readonly Cell[])[]): boolean => {
  const widest = rows.reduce((most, row) => Math.max(most, inked(row)), 0);
  if (widest < 2) return false;
  if (widest > 2) return true;
  if (rows.length === 1) return false;
  return !rows.every((row) => inked(row) < 2 || isLabelled(folded, row));
};

/** `(1) → text`, `• → text` and `Tel: → 123` are lines, not rows. */
const isLabelled = (folded: string, row: readonly Cell[]): boolean => {
  const first = row.find((cell) => cell.end > cell.start)!;
  if (folded.charCodeAt(first.end - 1) === 0x3a) return true;
  return markerAt(folded, first.start, first.end + 1)?.end === first.end;
};

/** Tabs before the first and after the last ink part nothing from nothing. */
export const blankOuterTabs = (line: Line, ink: Ink): void => {
  ink.blank(line.start, line.from);
  ink.blank(line.to, line.end);
};
