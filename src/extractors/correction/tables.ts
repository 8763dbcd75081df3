import { type Cell, cellText, type Document, type TableBlock } from '../../model/document.js';
import { AFTER, BEFORE } from './marks.js';
import type { Pair } from './pair.js';

/** Corrections set side by side: `Item | Before correction | After correction`, and a row for each of them. */
export function* pairsInTable(document: Document, { rows }: TableBlock): Iterable<Pair> {
  let columns: Columns | undefined;
  for (const row of rows) {
    const own: Columns | undefined = columnsOf(document, row);
    columns = own ?? columns;
    if (own || !columns) continue;
    const { left, right } = columns;
    const before = row.find(({ column }) => column === left);
    const after = row.find(({ column }) => column === right);
    if (before && after && isPair(document, before, after)) yield { before, after };
  }
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The columns that a row of headings marks; nothing where it is no such row. */
const columnsOf = (document: Document, row: readonly Cell[]): Columns | undefined => {
  const at = (sign: RegExp) => row.find((cell) => sign.test(cellText(document, cell)))?.column;
  const [left, right] = [at(BEFORE), at(AFTER)];
  return left === undefined || right === undefined || left === right ? undefined : { left, right };
};

/** Rows that are set for completeness read alike in both columns. */
const isPair = (document: Document, before: Cell, after: Cell): boolean => {
  const [was, is] = [cellText(document, before), cellText(document, after)];
  return was !== '' && is !== '' && was !== is;
};
