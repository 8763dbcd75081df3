import type { Cell, Document, Marker, TableBlock } from '../model/document.js';
import type { Span } from '../model/span.js';

/**
 * The numbers in front of a release's parts, `1.`, `(2)`, `b)`, in the order of the text: marks of blocks, and
 * those that stand alone in the first cell of a table row, for a list may be laid out as a table half way.
 */
export interface Mark extends Span {
  /** Without brackets and stops: `2`, `b`, `iv`. */
  readonly label: string;
  readonly style: Marker['style'];
  readonly number: number;
}

const known = new WeakMap<Document, readonly Mark[]>();

/** All numbered marks of a document; bullets are none. Read once for all checks that look at them. */
export const marksOf = (document: Document): readonly Mark[] => {
  const found = known.get(document) ?? readMarks(document);
  known.set(document, found);
  return found;
};

const readMarks = (document: Document): readonly Mark[] => {
  const marks: Mark[] = [];
  for (const block of document.blocks) {
    if (block.type === 'table') tableMarks(block, document.plain, marks);
    else if (block.marker?.number !== undefined && block.marker.style !== 'bullet') {
      const { start, end, label, style, number } = block.marker;
      marks.push({ start, end, label, style, number });
    }
  }
  return marks;
};

const tableMarks = (table: TableBlock, plain: string, marks: Mark[]): void => {
  for (const row of table.rows) {
    const mark = row[0] && cellMark(row[0], plain);
    if (mark) marks.push(mark);
  }
};

const cellMark = (cell: Cell, plain: string): Mark | undefined => {
  if (cell.end - cell.start > LONGEST || cell.end === cell.start) return undefined;
  const match = CELL_MARK.exec(plain.slice(cell.start, cell.end));
  const label = match?.[2];
  if (!label) return undefined;
  const style = match[1] ? '(1)' : match[3] === ')' ? '1)' : '1.';
  return { start: cell.start, end: cell.end, label, style, number: Number(label) };
};

const LONGEST = 12;
const CELL_MARK = /^ {0,6}(\()?(\d{1,2})([.)]) {0,6}$/;
