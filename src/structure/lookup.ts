import type { Block, Cell, Document } from '../model/document.js';
import type { Row, Section, Table } from '../model/structure.js';
import { firstEndingAfter, lastStartingAt } from './cursor.js';

/** Binary searches from an offset to the part of the outline that holds it. */

export const blockAt = ({ blocks, text }: Document, offset: number): Block =>
  blocks[firstEndingAfter(blocks, offset)] ??
  blocks[blocks.length - 1] ?? { type: 'paragraph', level: 1, start: 0, end: text.length };

/** The innermost section around an offset. */
export const sectionAt = (sections: readonly Section[], offset: number): Section | undefined => {
  let section = sections[lastStartingAt(sections, offset)];
  while (section && offset >= section.end) section = section.parent;
  return section;
};

export const tableAt = (tables: readonly Table[], offset: number): Table | undefined => {
  const table = tables[firstEndingAfter(tables, offset)];
  return table && table.start <= offset ? table : undefined;
};

/** The row of an offset; none for one that stands in the headings. */
export const rowAt = (table: Table, offset: number): Row | undefined => {
  const { rows } = table;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.cells[0]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const row = rows[low - 1];
  return row && cellAt(row, offset) ? row : undefined;
};

/** The cell around an offset; of a cell in pieces, the piece must hold it. */
export const cellAt = ({ cells }: Row, offset: number): Cell | undefined => {
  const near = cells[lastStartingAt(cells, offset)];
  if (near && holds(near, offset)) return near;
  return cells.length <= MOST_IN_PIECES ? cells.find((cell) => holds(cell, offset)) : undefined;
};

/** Wrapped cells reach over their neighbours; they come from text of a few columns. */
const MOST_IN_PIECES = 64;

const holds = (cell: Cell, offset: number): boolean =>
  cell.parts
    ? cell.parts.some((part) => part.start <= offset && offset < part.end)
    : cell.start <= offset && offset < cell.end;
