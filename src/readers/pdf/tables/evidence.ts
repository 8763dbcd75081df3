import type { Piece } from './pieces.js';
import { isFigure } from './pitch.js';
import { isMark } from './regions.js';
import type { BandRow } from './rows.js';

/**
 * Running text in two columns, lists, contents and addresses have gaps under gaps, too. A table has two rows at
 * least of two cells, and columns of figures, or words that stand under one another in several rows.
 */
export const isTable = (rows: readonly BandRow[], width: number): boolean => {
  const cells = rows.map(cellsIn);
  const wide = cells.filter((row) => row.length > 1);
  if (width < 2 || wide.length < 2 || wide.length * 3 < rows.length) return false;
  if (isList(wide, width) || (width === 2 && (isContents(rows, wide) || isLabels(wide)))) return false;
  if (isRunningText(cells, rows.length)) return false;
  if (hasFigures(wide, width)) return true;
  if (wide.length * 5 < rows.length * 3 || isForm(wide)) return false;
  return (wide.length > 2 || width > 2) && isAligned(wide);
};

/** The pieces of one cell are several where its words wrap. */
interface Cell {
  readonly column: number;
  readonly pieces: Piece[];
  readonly words: number;
}

const cellsIn = (row: BandRow): Cell[] => {
  const cells = new Map<number, { column: number; pieces: Piece[]; words: number }>();
  for (const piece of row.flatMap((band) => band.pieces)) {
    const cell = cells.get(piece.column) ?? { column: piece.column, pieces: [], words: 0 };
    cell.pieces.push(piece);
    cell.words += piece.words.length;
    cells.set(piece.column, cell);
  }
  return [...cells.values()].sort((a, b) => a.column - b.column);
};

const most = (count: number, of: number, share = 0.6): boolean => count >= of * share && of > 0;

/**
 * `(1) Label   Value`: marked items read as items, their label a gap apart from what it names. Only where the
 * words of a label wrap beside those of its value, or where numbers stand in a column of their own, are they a
 * table.
 */
const isList = (rows: readonly (readonly Cell[])[], width: number): boolean => {
  const marks = rows.filter(
    ([first]) => first!.column === 0 && isMark({ words: first!.pieces[0]!.words.slice(0, 1) }),
  );
  if (width > 3 || !most(marks.length, rows.length)) return false;
  const alone = marks.filter(([first]) => first!.words === 1);
  if (!most(alone.length, marks.length)) return width === 2 && !wraps(rows, 0);
  return (
    width === 2 ||
    rows.length < 3 ||
    !alone.some(([first]) => /[\p{L}\p{N}]/u.test(first!.pieces[0]!.words[0]!.text))
  );
};

/** Words go on under the words of a label, not under its mark. */
const wraps = (rows: readonly (readonly Cell[])[], column: number): boolean =>
  rows.some((row) =>
    row.some(
      ({ column: own, pieces: [first, ...more] }) =>
        own === column && more.some(({ left, words }) => left > first!.left + words[0]!.size / 2),
    ),
  );

/** Lines that end in the number of a page, none smaller than the one above. */
const isContents = (rows: readonly BandRow[], wide: readonly (readonly Cell[])[]): boolean => {
  let before = 0;
  for (const row of wide) {
    const text = row.at(-1)!.pieces.at(-1)!.words[0]!.text;
    const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= before)) return false;
    before = number;
  }
  return (
    wide.length > 2 &&
    most(rows.filter((row) => row.some(({ leaders }) => leaders.length > 0)).length, wide.length)
  );
};

/** `Tel:   123`: labels that end in a colon read as lines. */
const isLabels = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.every(([label]) => label!.pieces.length === 1 && label!.pieces[0]!.words.at(-1)!.text.endsWith(':'));

/** `By:`, `Name:`, `Title:`: lines to be signed, or an address, in one column or in two. */
const isForm = (rows: readonly (readonly Cell[])[]): boolean =>
  most(
    rows.filter((row) => row.some(({ pieces }) => pieces.some(({ words }) => words[0]!.text.endsWith(':'))))
      .length,
    rows.length,
  );

/** Long words in more than one column, many lines a cell. */
const isRunningText = (cells: readonly (readonly Cell[])[], rows: number): boolean => {
  const long = new Map<number, number>();
  for (const cell of cells.flat())
    if (cell.pieces.length > 3 && cell.words > LONG) long.set(cell.column, (long.get(cell.column) ?? 0) + 1);
  const columns = [...long.values()].filter((count) => most(count, rows, 0.5)).length;
  return columns > 1;
};

const LONG = 24;

const hasFigures = (rows: readonly (readonly Cell[])[], width: number): boolean => {
  for (let column = 1; column < width; column++) {
    const cells = rows.flatMap((row) => row.filter((cell) => cell.column === column));
    const figures = cells.filter(({ pieces }) => pieces.some(isFigure)).length;
    if (figures > 1 && figures * 2 >= cells.length) return true;
  }
  return false;
};

/** After the first column, the cells of most columns begin, end or are centred at one place. */
const isAligned = (rows: readonly (readonly Cell[])[]): boolean => {
  const byColumn = new Map<number, Piece[]>();
  for (const { column, pieces } of rows.flat()) {
    const own = byColumn.get(column) ?? [];
    if (column > 0) byColumn.set(column, own);
    own.push(pieces[0]!);
  }
  const columns = [...byColumn.values()].filter((pieces) => pieces.length > 1);
  const aligned = columns.filter(
    (pieces) =>
      agree(pieces.map(({ left }) => left)) ||
      agree(pieces.map(({ right }) => right)) ||
      agree(pieces.map(({ left, right }) => (left + right) / 2)),
  );
  return most(aligned.length, columns.length);
};

const agree = (places: readonly number[]): boolean => {
  const sorted = [...places].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1]!;
  return most(sorted.filter((place) => Math.abs(place - middle) <= 3).length, sorted.length, 0.65);
};
