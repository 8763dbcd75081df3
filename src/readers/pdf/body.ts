import { pageColumns, readingOrder } from './columns.js';
import { partFurniture } from './furniture.js';
import { type Line, linesOf } from './line.js';
import type { DrawnPage, Page, Word } from './page.js';
import type { PrintedWords } from './print.js';
import { type PageTable, tablesOf } from './tables/index.js';

/** What pages hold, in the order in which it is read. */
export type Part =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'table'; readonly table: PageTable }
  | { readonly kind: 'furniture'; readonly line: PrintedWords };

/** Pages to their parts: what they repeat is set aside first, then tables are found, the rest is running text. */
export const partsOf = (pages: readonly DrawnPage[]): Part[] => {
  const parted = partFurniture(pages);
  const tables = tablesOf(pages.map((page, at): Page => ({ ...page, words: parted[at]!.body })));
  const tabled = wordsIn(tables);
  const free = parted.map(({ body }) => (tabled.size > 0 ? body.filter((word) => !tabled.has(word)) : body));
  const columns = pageColumns(pages.map((page, at) => ({ ...page, words: free[at]! })));
  return pages.flatMap(({ number, turned, dots }, at) => {
    const { head, foot } = parted[at]!;
    const own = tables.filter(({ parts }) => parts[0]!.page === number);
    return [
      ...asFurniture(number, head),
      ...inOrder(own, free[at]!, (words) => readingOrder(number, words, { ...columns[at]!, dots })),
      ...asFurniture(number, linesOf(turned)),
      ...asFurniture(number, foot),
    ];
  });
};

const wordsIn = (tables: readonly PageTable[]): ReadonlySet<Word> =>
  new Set(
    tables.flatMap(({ rows, aside }) =>
      [...rows.flat().flatMap(({ lines }) => lines), ...aside].flatMap(({ words }) => words),
    ),
  );

const asFurniture = (page: number, lines: readonly { readonly words: readonly Word[] }[]): Part[] =>
  lines.map(({ words }) => ({ kind: 'furniture', line: { page, words } }));

/** Tables stand where their first line does: what is above it is read before them. */
const inOrder = (
  tables: readonly PageTable[],
  words: readonly Word[],
  lines: (words: readonly Word[]) => readonly Line[],
): Part[] => {
  const parts: Part[] = [];
  let rest = words;
  const add = (some: readonly Word[]) => {
    if (some.length > 0) for (const line of lines(some)) parts.push({ kind: 'line', line });
  };
  for (const table of tables) {
    const { top } = table.parts[0]!;
    add(rest.filter(({ baseline }) => baseline <= top));
    rest = rest.filter(({ baseline }) => baseline > top);
    parts.push({ kind: 'table', table });
    for (const line of table.aside) parts.push({ kind: 'furniture', line });
  }
  add(rest);
  return parts;
};
