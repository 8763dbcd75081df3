import type { Word } from '../page.js';
import { intervalAt, type Lattice } from './lattice.js';

/** A cell of a drawn grid, over as many rows and columns as no line parts. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly words: readonly Word[];
}

/** Cells in reading order, each with the words whose middle stands in it. */
export const gridCellsOf = (lattice: Lattice, words: readonly Word[]): GridCell[] => {
  const width = lattice.xs.length - 1;
  const height = lattice.ys.length - 1;
  const rootOf = merged(lattice, width, height);
  const held = new Map<number, Word[]>();
  for (const word of words) {
    const column = intervalAt(lattice.xs, (word.left + word.right) / 2);
    const row = intervalAt(lattice.ys, middleOf(word));
    const root = rootOf(row * width + column);
    const cell = held.get(root) ?? [];
    cell.push(word);
    held.set(root, cell);
  }
  const cells = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number }>();
  for (let place = 0; place < width * height; place++) {
    const root = rootOf(place);
    const row = Math.floor(place / width);
    const column = place % width;
    const cell = cells.get(root) ?? { row, column, lastRow: row, lastColumn: column };
    cell.lastRow = Math.max(cell.lastRow, row);
    cell.lastColumn = Math.max(cell.lastColumn, column);
    cell.column = Math.min(cell.column, column);
    cells.set(root, cell);
  }
  return [...cells].map(([root, { row, column, lastRow, lastColumn }]) => ({
    row,
    column,
    rowSpan: lastRow - row + 1,
    columnSpan: lastColumn - column + 1,
    words: held.get(root) ?? [],
  }));
};

/** Descenders and accents aside, letters stand between the baseline and two thirds of their size above it. */
export const middleOf = ({ baseline, size }: Word): number => baseline - size * 0.33;

/** Neighbours without a line between are one cell. */
const merged = (lattice: Lattice, width: number, height: number): ((place: number) => number) => {
  const parents = Int32Array.from({ length: width * height }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parents[root]! !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  const join = (one: number, other: number): void => {
    const a = rootOf(one);
    const b = rootOf(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  };
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const place = row * width + column;
      if (column + 1 < width && !lattice.beside(row, column)) join(place, place + 1);
      if (row + 1 < height && !lattice.under(row, column)) join(place, place + width);
    }
  return rootOf;
};
