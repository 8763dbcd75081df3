import type { Box, Page, Word } from '../page.js';
import { type GridCell, gridCellsOf, middleOf } from './grid-cells.js';
import { type Lattice, latticesOf } from './lattice.js';
import { linesOf } from './lines.js';
import { repeatedRows } from './repeated.js';
import { rulingsOf } from './rulings.js';
import type { CellLine, PageCell, PageTable, TablePart } from './table.js';

/** Tables in grids of drawn lines; a grid at the end of a page and one at the top of the next may be one table. */
export const ruledTables = (pages: readonly Page[]): PageTable[] => {
  const tables: PageTable[] = [];
  let chain: Grid[] = [];
  const close = (): void => {
    const table = chain.length > 0 ? tableOf(chain) : undefined;
    if (table) tables.push(table);
    chain = [];
  };
  let last: Page | undefined;
  for (const page of pages)
    for (const grid of gridsOn(page)) {
      const before = chain.at(-1);
      if (!before || !last || !continues(before, last, grid, page)) close();
      chain.push(grid);
      last = page;
    }
  close();
  return tables;
};

/** A grid with its words, rows and columns still as drawn. */
interface Grid {
  readonly page: number;
  readonly box: Box;
  readonly xs: readonly number[];
  readonly cells: readonly GridCell[];
}

/** The smallest grids first: one drawn around others is no table. */
const gridsOn = (page: Page): Grid[] => {
  const grids: Grid[] = [];
  const lattices = latticesOf(rulingsOf(page.rules)).map((lattice) => ({ lattice, box: boxOf(lattice) }));
  for (const { lattice, box } of lattices.sort((a, b) => areaOf(a.box) - areaOf(b.box))) {
    if (grids.some((other) => overlap(other.box, box))) continue;
    const words = page.words.filter((word) => holds(box, word));
    if (words.length > 0)
      grids.push({ page: page.number, box, xs: lattice.xs, cells: gridCellsOf(lattice, words) });
  }
  return grids.sort((a, b) => a.box.top - b.box.top);
};

const boxOf = ({ xs, ys }: Lattice): Box => ({
  left: xs[0]!,
  top: ys[0]!,
  right: xs.at(-1)!,
  bottom: ys.at(-1)!,
});

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right - 1 &&
  other.left < one.right - 1 &&
  one.top < other.bottom - 1 &&
  other.top < one.bottom - 1;

/** A word stands where its middle does. */
export const holds = (box: Box, word: Word): boolean => {
  const across = (word.left + word.right) / 2;
  const down = middleOf(word);
  return box.left <= across && across <= box.right && box.top <= down && down <= box.bottom;
};

/** The same columns, and nothing else printed below the one or above the other. */
const continues = (above: Grid, page: Page, below: Grid, next: Page): boolean =>
  below.page === above.page + 1 &&
  above.xs.length === below.xs.length &&
  above.xs.every((x, index) => Math.abs(x - below.xs[index]!) <= SHIFTED) &&
  isBlank(page, next, (word) => middleOf(word) > above.box.bottom) &&
  isBlank(next, page, (word) => middleOf(word) < below.box.top);

const SHIFTED = 3;

/** No words there, but such as the other page has at the same height: furniture that was not taken out. */
const isBlank = (page: Page, other: Page, isThere: (word: Word) => boolean): boolean => {
  const words = page.words.filter(isThere);
  if (words.length > LONGEST_FURNITURE) return false;
  return words.every(
    ({ text, baseline }) =>
      baseline < page.height * EDGE ||
      baseline > page.height * (1 - EDGE) ||
      other.words.some((word) => word.text === text && Math.abs(word.baseline - baseline) < 1.5),
  );
};

const EDGE = 0.05;
const LONGEST_FURNITURE = 50;

const tableOf = (grids: readonly Grid[]): PageTable | undefined => {
  const columns = kept(
    grids[0]!.xs.length - 1,
    grids.flatMap(({ cells }) => cells.filter(isFilled).map(({ column }) => column)),
  );
  if (columns.at(-1)! < 2) return undefined;
  const rows: PageCell[][] = [];
  const aside: CellLine[] = [];
  for (const { cells, page } of grids) {
    const part = rowsOf(cells, columns, page);
    const repeated = rows.length > 0 ? repeatedRows(rows, part) : 0;
    aside.push(...part.slice(0, repeated).flatMap((row) => row.flatMap(({ lines }) => lines)));
    const [first, ...rest] = part.slice(repeated);
    if (first && rows.length > 0 && isRest(first, rows.at(-1)!)) {
      rows.push(joined(rows.pop()!, first));
      rows.push(...rest);
    } else if (first) rows.push(first, ...rest);
  }
  if (rows.filter((row) => row.some(({ lines }) => lines.length > 0)).length < 2) return undefined;
  const parts: TablePart[] = grids.map(({ page, box }) => ({ page, ...box }));
  return { layout: 'ruled', parts, rows, aside };
};

const isFilled = ({ words }: GridCell): boolean => words.length > 0;

/** Rows and columns in which no cell begins that holds words are spaces between others. */
const rowsOf = (cells: readonly GridCell[], columns: readonly number[], page: number): PageCell[][] => {
  const height = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const rows = kept(
    height,
    cells.filter(isFilled).map(({ row }) => row),
  );
  const set: PageCell[][] = [];
  for (const cell of cells) {
    const row = rows[cell.row]!;
    const column = columns[cell.column]!;
    const rowSpan = rows[cell.row + cell.rowSpan]! - row;
    const columnSpan = columns[cell.column + cell.columnSpan]! - column;
    if (rowSpan === 0 || columnSpan === 0) continue;
    set[row] ??= [];
    set[row].push({
      lines: linesOf(cell.words).map(({ words }) => ({ page, words })),
      column,
      ...(columnSpan > 1 && { columnSpan }),
      ...(rowSpan > 1 && { rowSpan }),
    });
  }
  return set.map((row) => row.sort((a, b) => a.column - b.column));
};

/** For each of the places, and the end, how many before it are used. */
const kept = (count: number, used: readonly number[]): number[] => {
  const places = new Set(used);
  const before = [0];
  for (let place = 0; place < count; place++) before.push(before[place]! + (places.has(place) ? 1 : 0));
  return before;
};

/** The rest of a row that the end of the page split: no name of its own, words that go on. */
const isRest = (row: readonly PageCell[], above: readonly PageCell[]): boolean => {
  const filled = row.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0 || filled.some(({ column }) => column === 0)) return false;
  return filled.every((cell) => {
    const over = above.find(({ column }) => column === cell.column);
    return over !== undefined && over.lines.length > 0 && /^[a-z(,]/.test(cell.lines[0]!.words[0]!.text);
  });
};

const joined = (above: readonly PageCell[], rest: readonly PageCell[]): PageCell[] =>
  above.map((cell) => {
    const more = rest.find(({ column }) => column === cell.column);
    return more ? { ...cell, lines: [...cell.lines, ...more.lines] } : cell;
  });
