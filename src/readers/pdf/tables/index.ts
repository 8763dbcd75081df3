import type { Page } from '../page.js';
import { borderlessTables } from './borderless.js';
import { holds, ruledTables } from './ruled.js';
import type { PageTable, TablePart } from './table.js';

export type { CellLine, PageCell, PageTable, TablePart } from './table.js';

/**
 * The tables of a file from top to bottom, page by page. Pages are given without the words of their furniture
 * (running headers, footers, page numbers), so that a table is seen to go on where the next page begins: then
 * both parts are one table.
 */
export const tablesOf = (pages: readonly Page[]): PageTable[] => {
  const ruled = ruledTables(pages);
  const parts = partsByPage(ruled);
  const free = pages.map((page) => {
    const grids = parts.get(page.number) ?? [];
    const words =
      grids.length === 0 ? page.words : page.words.filter((word) => !grids.some((grid) => holds(grid, word)));
    return { page, words, grids };
  });
  return [...ruled, ...borderlessTables(free)].sort(inOrder);
};

const partsByPage = (tables: readonly PageTable[]): Map<number, TablePart[]> => {
  const pages = new Map<number, TablePart[]>();
  for (const part of tables.flatMap((table) => table.parts)) {
    const parts = pages.get(part.page) ?? [];
    parts.push(part);
    pages.set(part.page, parts);
  }
  return pages;
};

const inOrder = ({ parts: [one] }: PageTable, { parts: [other] }: PageTable): number =>
  one!.page - other!.page || one!.top - other!.top;
