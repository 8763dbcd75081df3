import type { Cell } from '../../model/document.js';
import type { Gutter } from './gutter.js';
import { startsSmall } from './wrap.js';

/** A row as printed, one line; `figures` when a cell after the first holds one. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly figures: boolean;
}

/**
 * `Directors (excluding Part-time and Outside   7 Directors` / `Directors) of IIJ`: the second line is the rest
 * of the label. It is one when the label before had no room for its first word, left a parenthesis open, or
 * when it begins small; a line that ends with a colon heads rows of its own.
 */
export const joinWrappedLabels = (
  folded: string,
  rows: readonly Row[],
  gutters: readonly Gutter[],
): Row[] => {
  const joined: Row[] = [];
  const room = gutters[0]!.start;
  let tail = rows.length;
  while (tail > 0 && !rows[tail - 1]!.figures && rows[tail - 1]!.cells.length < 2) tail--;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const before = joined.at(-1);
    if (before && isRest(folded, before, row, room)) joined[joined.length - 1] = withRest(before, row);
    else if (at >= tail) break;
    else if (before && isBegin(folded, before, row)) joined[joined.length - 1] = withBegin(before, row);
    else joined.push(row);
  }
  return joined;
};

const isLabelOnly = (row: Row): boolean => row.cells.length === 1 && row.cells[0]!.column === 0;

const labelEnd = (row: Row): Cell => {
  const label = row.cells[0]!;
  const last = label.parts?.at(-1);
  return last ? { ...label, ...last } : label;
};

const isRest = (folded: string, before: Row, row: Row, room: number): boolean => {
  if (!isLabelOnly(row) || before.cells[0]!.column !== 0 || before.cells.length < 2) return false;
  const label = labelEnd(before);
  const words = folded.slice(label.start, label.end);
  if (words.endsWith(':') || folded[row.cells[0]!.end - 1] === ':') return false;
  if (words.lastIndexOf('(') > words.lastIndexOf(')')) return true;
  return startsSmall(folded, row.cells[0]!.start) || isCrowded(folded, label, row.cells[0]!, room);
};

/** The first word of the rest would have run into the next column. */
const isCrowded = (folded: string, label: Cell, rest: Cell, room: number): boolean => {
  const lineStart = folded.lastIndexOf('\n', label.start) + 1;
  const words = folded.slice(rest.start, rest.end);
  const word = words.indexOf(' ') < 0 ? words.length : words.indexOf(' ');
  return label.end - lineStart + 1 + word > room && label.end - label.start > 20;
};

/** A label begun in the line above, its figures in the line where it ends. */
const isBegin = (folded: string, before: Row, row: Row): boolean => {
  if (!isLabelOnly(before) || !row.figures || row.cells[0]!.column !== 0) return false;
  const label = folded.slice(before.cells[0]!.start, before.cells[0]!.end);
  return !label.endsWith(':') && label.length > 20 && startsSmall(folded, row.cells[0]!.start);
};

const withRest = (before: Row, row: Row): Row => {
  const [label, ...figures] = before.cells;
  const parts = [...(label!.parts ?? [spanOf(label!)]), spanOf(row.cells[0]!)];
  return { line: row.line, cells: [{ ...label!, parts }, ...figures], figures: before.figures };
};

const withBegin = (before: Row, row: Row): Row => {
  const [label, ...figures] = row.cells;
  const begun = before.cells[0]!;
  const parts = [...(begun.parts ?? [spanOf(begun)]), spanOf(label!)];
  return { line: row.line, cells: [{ ...label!, parts }, ...figures], figures: true };
};

const spanOf = ({ start, end }: Cell) => ({ start, end });
