import type { Page, Word } from '../page.js';
import { type GridCell, gridCellsOf, middleOf } from './grid-cells.js';
import { type Lattice, latticesOf } from './lattice.js';
import { linesOf } from './lines.js';
import { rulingsOf } from './rulings.js';
import type { PageCell, PageTable } from './table.js';

/** Tables in grids of drawn lines, the smallest grid first: one drawn around others is no table. */
export const ruledTables = (page: Page): PageTable[] => {
  const tables: PageTable[] = [];
  const lattices = latticesOf(rulingsOf(page.rules)).sort((a, b) => areaOf(a) - areaOf(b));
  for (const lattice of lattices) {
    if (tables.some(({ parts: [part] }) => part && shares(lattice, part))) continue;
    const table = tableIn(lattice, page);
    if (table) tables.push(table);
  }
  return tables;
};

const ends = (places: readonly number[]): readonly [number, number] => [places[0]!, places.at(-1)!];

const areaOf = ({ xs, ys }: Lattice): number => {
  const [left, right] = ends(xs);
  const [top, bottom] = ends(ys);
  return (right - left) * (bottom - top);
};

const shares = (
  { xs, ys }: Lattice,
  part: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): boolean => {
  const [left, right] = ends(xs);
  const [top, bottom] = ends(ys);
  return left < part.right - 1 && part.left < right - 1 && top < part.bottom - 1 && part.top < bottom - 1;
};

const tableIn = (lattice: Lattice, { words, number }: Page): PageTable | undefined => {
  const [left, right] = ends(lattice.xs);
  const [top, bottom] = ends(lattice.ys);
  const inside = words.filter((word) => isInside(word, left, right, top, bottom));
  const cells = gridCellsOf(lattice, inside);
  const filled = cells.filter((cell) => cell.words.length > 0);
  const rows = new Set(filled.map(({ row }) => row));
  const columns = new Set(filled.map(({ column }) => column));
  if (rows.size < 2 || columns.size < 2) return undefined;
  return {
    layout: 'ruled',
    parts: [{ page: number, left, top, right, bottom }],
    rows: rowsOf(cells, lattice, number),
    aside: [],
  };
};

const isInside = (word: Word, left: number, right: number, top: number, bottom: number): boolean => {
  const across = (word.left + word.right) / 2;
  const down = middleOf(word);
  return left <= across && across <= right && top <= down && down <= bottom;
};

/** Rows and columns in which no cell begins that holds words are spaces between others. */
const rowsOf = (cells: readonly GridCell[], { xs, ys }: Lattice, page: number): PageCell[][] => {
  const rows = kept(
    ys.length - 1,
    new Set(cells.filter(({ words }) => words.length > 0).map(({ row }) => row)),
  );
  const columns = kept(
    xs.length - 1,
    new Set(cells.filter(({ words }) => words.length > 0).map(({ column }) => column)),
  );
  const set: PageCell[][] = [];
  for (const cell of cells) {
    const rowSpan = rows[cell.row + cell.rowSpan]! - rows[cell.row]!;
    const columnSpan = columns[cell.column + cell.columnSpan]! - columns[cell.column]!;
    if (rowSpan === 0 || columnSpan === 0) continue;
    const row = rows[cell.row]!;
    set[row] ??= [];
    set[row].push({
      lines: linesOf(cell.words).map(({ words }) => ({ page, words })),
      column: columns[cell.column]!,
      ...(columnSpan > 1 && { columnSpan }),
      ...(rowSpan > 1 && { rowSpan }),
    });
  }
  return set.map((row) => row.sort((a, b) => a.column - b.column));
};

/** For each of the places, and the end, how many before it are kept. */
const kept = (count: number, used: ReadonlySet<number>): number[] => {
  const before = [0];
  for (let place = 0; place < count; place++) before.push(before[place]! + (used.has(place) ? 1 : 0));
  return before;
};
