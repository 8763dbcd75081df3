import type { Cell } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Row } from '../model/structure.js';

/** The literals that lie inside a span, in text order; found by bisection. */
export const literalsWithin = (literals: readonly Literal[], span: Span): readonly Literal[] => {
  const first = firstFrom(literals, span.start);
  let last = first;
  while (last < literals.length && literals[last]!.end <= span.end) last++;
  return literals.slice(first, last);
};

/** The index of the first literal that starts at or after an offset. */
const firstFrom = (literals: readonly Literal[], offset: number): number => {
  let low = 0;
  let high = literals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (literals[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The literals of a table row, all its cells together. */
export const literalsOfRow = (literals: readonly Literal[], row: Row): readonly Literal[] =>
  row.cells.flatMap((cell) => literalsOfCell(literals, cell));

/** The literals of one cell, in all its pieces. */
export const literalsOfCell = (literals: readonly Literal[], cell: Cell): readonly Literal[] =>
  cell.parts ? cell.parts.flatMap((part) => literalsWithin(literals, part)) : literalsWithin(literals, cell);
