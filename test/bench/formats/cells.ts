import { cellText, type Document, type TableBlock } from '../../../src/model/document.js';

/** A cell that is known to be there: its row in the table, its column, its words. */
export type TrueCell = readonly [row: number, column: number, text: string];

/** A table as it was set; empty cells are left out. */
export interface TrueTable {
  readonly headers: number;
  readonly rows: readonly (readonly TrueCell[])[];
}

export interface CellScore {
  readonly cells: number;
  /** Whole, and in the right row and column. */
  readonly right: number;
  readonly tables: number;
  /** Tables of which every cell is right. */
  readonly whole: number;
}

type ReadRow = ReadonlyMap<number, string>;

/**
 * How many cells of known tables a reading has found. Rows are laid beside one another in order so that most cells
 * agree: a row more or less (a header that is printed again on the next page) costs its own cells only.
 */
export const scoreOf = (truth: readonly TrueTable[], document: Document): CellScore => {
  const rows = truth.flatMap((table, of) => table.rows.map((cells) => ({ of, cells })));
  const read = document.blocks.filter((block): block is TableBlock => block.type === 'table');
  const found = aligned(
    rows.map(({ cells }) => cells),
    read.flatMap((table) => table.rows.map((row) => rowOf(document, row))),
  );
  const wrong = new Set(rows.filter(({ cells }, at) => found[at]! < cells.length).map(({ of }) => of));
  return {
    cells: rows.reduce((sum, { cells }) => sum + cells.length, 0),
    right: found.reduce((sum, count) => sum + count, 0),
    tables: truth.length,
    whole: truth.length - wrong.size,
  };
};

export const NOTHING: CellScore = { cells: 0, right: 0, tables: 0, whole: 0 };

export const sumOf = (one: CellScore, other: CellScore): CellScore => ({
  cells: one.cells + other.cells,
  right: one.right + other.right,
  tables: one.tables + other.tables,
  whole: one.whole + other.whole,
});

const squeezed = (text: string): string =>
  text.replace(/\s+/g, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

const rowOf = (document: Document, cells: TableBlock['rows'][number]): ReadRow =>
  new Map(cells.map((cell) => [cell.column, squeezed(cellText(document, cell))]));

const agreement = (row: readonly TrueCell[], read: ReadRow): number =>
  row.filter(([, column, text]) => read.get(column) === folded(text)).length;

/** As `plain` has it: dashes and full-width forms as their ASCII kin. */
const folded = (text: string): string => squeezed(text.normalize('NFKC').replace(/[–—－−]/g, '-'));

/** For each row of the truth how many of its cells agree, in the order-keeping pairing that agrees most. */
const aligned = (rows: readonly (readonly TrueCell[])[], read: readonly ReadRow[]): number[] => {
  const best = rows.map(() => new Uint16Array(read.length + 1));
  best.push(new Uint16Array(read.length + 1));
  for (let at = rows.length - 1; at >= 0; at--)
    for (let to = read.length - 1; to >= 0; to--) {
      const paired = agreement(rows[at]!, read[to]!) + best[at + 1]![to + 1]!;
      best[at]![to] = Math.max(paired, best[at + 1]![to]!, best[at]![to + 1]!);
    }
  const found = rows.map(() => 0);
  for (let at = 0, to = 0; at < rows.length && to < read.length; ) {
    if (best[at]![to] === best[at]![to + 1]) to++;
    else if (best[at]![to] === best[at + 1]![to]) at++;
    else found[at] = agreement(rows[at++]!, read[to++]!);
  }
  return found;
};
