import type { PageCell } from './table.js';

/**
 * How many rows at the top of a further part say again what the table begins with, or its last row, where a
 * producer cuts its pages through a line.
 */
export const repeatedRows = (
  table: readonly (readonly PageCell[])[],
  part: readonly (readonly PageCell[])[],
): number => {
  if (part[0] && textOf(part[0]) === textOf(table.at(-1)!)) return 1;
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
