import { pageColumns, readingOrder } from './columns.js';
import { partFurniture } from './furniture.js';
import { type Line, linesOf, type PrintedLine } from './line.js';
import type { Box, DrawnPage, Page, Word } from './page.js';
import type { PrintedWords } from './print.js';
import { type PageTable, tablesOf } from './tables/index.js';
import { reachesOver, textColumns } from './two-columns.js';

/** What pages hold, in the order in which it is read. */
export type Part =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'table'; readonly table: PageTable }
  | { readonly kind: 'furniture'; readonly line: PrintedWords };

/** Pages to their parts: what they repeat is set aside first, then tables are found, the rest is running text. */
export const partsOf = (pages: readonly DrawnPage[]): Part[] => {
  const parted = partFurniture(pages);
  const bodies = pages.map((page, at): Page => ({ ...page, words: parted[at]!.body }));
  const tables = withoutColumns(tablesOf(bodies), bodies);
  const tabled = wordsIn(tables);
  const free = parted.map(({ body }) => (tabled.size > 0 ? body.filter((word) => !tabled.has(word)) : body));
  const rows = free.map(linesOf);
  const columns = pageColumns(pages, rows);
  return pages.flatMap(({ number, turned, dots }, at) => {
    const { head, foot } = parted[at]!;
    const own = tables.filter(({ parts }) => parts[0]!.page === number);
    return [
      ...asFurniture(number, head),
      ...inOrder(own, rows[at]!, (some) => readingOrder(number, some, { ...columns[at]!, dots })),
      ...asFurniture(number, linesOf(turned)),
      ...asFurniture(number, foot),
    ];
  });
};

/** Columns of text that were taken for a table are none. */
const withoutColumns = (tables: readonly PageTable[], pages: readonly Page[]): readonly PageTable[] => {
  const strips = new Map<number, readonly Box[]>();
  const stripsOf = (number: number): readonly Box[] => {
    const known = strips.get(number) ?? textColumns(pages.find((page) => page.number === number)!.words);
    strips.set(number, known);
    return known;
  };
  return tables.filter(
    ({ layout, parts }) =>
      layout === 'ruled' || !parts.some((part) => reachesOver(part, stripsOf(part.page))),
  );
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
  rows: readonly PrintedLine[],
  lines: (rows: readonly PrintedLine[]) => readonly Line[],
): Part[] => {
  const parts: Part[] = [];
  let from = 0;
  const addUntil = (to: number) => {
    for (const line of lines(rows.slice(from, to))) parts.push({ kind: 'line', line });
    from = to;
  };
  for (const table of tables) {
    const { top } = table.parts[0]!;
    let to = from;
    while (to < rows.length && rows[to]!.baseline <= top) to++;
    addUntil(to);
    parts.push({ kind: 'table', table });
    for (const line of table.aside) parts.push({ kind: 'furniture', line });
  }
  addUntil(rows.length);
  return parts;
};
