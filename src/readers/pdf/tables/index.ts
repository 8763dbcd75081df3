import type { Page } from '../page.js';
import { borderlessTables } from './borderless.js';
import { middleOf } from './grid-cells.js';
import { ruledTables } from './ruled.js';
import type { PageTable } from './table.js';

export type { CellLine, PageCell, PageTable, TablePart } from './table.js';

/**
 * The tables of a file, page by page from top to bottom. Pages are given without the words of their furniture
 * (running headers, footers, page numbers), so that a table is seen to go on where the next page begins: then
 * both parts are one table.
 */
export const tablesOf = (pages: readonly Page[]): PageTable[] => pages.flatMap(tablesOn);

const tablesOn = (page: Page): PageTable[] => {
  const ruled = ruledTables(page);
  const free =
    ruled.length === 0
      ? page.words
      : page.words.filter((word) => !ruled.some(({ parts: [part] }) => part && holds(part, word)));
  return [...ruled, ...borderlessTables(free, page)].sort((a, b) => a.parts[0]!.top - b.parts[0]!.top);
};

const holds = (
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  word: Page['words'][number],
): boolean => {
  const across = (word.left + word.right) / 2;
  const down = middleOf(word);
  return box.left <= across && across <= box.right && box.top <= down && down <= box.bottom;
};
