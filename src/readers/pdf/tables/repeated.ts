import type { PageCell } from './table.js';

/** How many rows at the top of a further part say again what the table begins with. */
export const repeatedRows = (
  table: readonly (readonly PageCell[])[],
  part: readonly (readonly PageCell[])[],
): number => {
  let same = 0;
  while (
    same < MOST &&
    same < part.length &&
    same < table.length &&
    textOf(part[same]!) === textOf(table[same]!)
  )
    same++;
  return same;
};

const MOST = 8;

const textOf = (row: readonly PageCell[]): string =>
  row.flatMap(({ lines }) => lines.flatMap(({ words }) => words.map(({ text }) => text))).join(' ');
