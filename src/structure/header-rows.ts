import { fold } from './blanks.js';
import { CELL, type CellKind } from './cell-kind.js';
import { filled, type Grid, type GridRow } from './grid.js';

/**
 * Heading rows hold words and dates over columns of figures. A list of labels with one value each
 * ("Ex-date | 17.02.2025") has none, whatever the format calls its first row.
 */
export const countHeaderRows = (grid: Grid, from: number, to: number): number => {
  const at = skipTitleRows(grid, from, to);
  const first = grid.rows[at];
  if (!first || at >= to) return 0;
  if (!opensHeader(grid, at, to)) return at - from;
  let next = at + 1;
  while (next < to && next - at < 7 && continuesHeader(grid, at, next, to)) next++;
  return next - from;
};

/** Leading rows that are blank or hold one text: titles of the table, captions, units. */
const skipTitleRows = (grid: Grid, from: number, to: number): number => {
  let at = from;
  while (at < to && at - from < 6 && isTitleRow(grid, at)) at++;
  return at === to ? from : at;
};

const isTitleRow = (grid: Grid, at: number): boolean => {
  const row = grid.rows[at];
  if (!row) return false;
  if (filled(row) === 0) return true;
  return filled(row) === 1 && row.texts === 1 && row.stub && grid.width > 1;
};

const opensHeader = (grid: Grid, at: number, to: number): boolean => {
  const row = grid.rows[at];
  if (!row || row.figures > 0 || row.dashes > 0) return false;
  if (!row.stub) return row.texts + row.dates > 0;
  if (row.dates > 0 && row.texts <= 1) return datesHeadFigures(grid, at, to);
  return row.texts > 1 && (isKindsOnly(grid, at, to) || wordsHeadColumns(grid, at, to));
};

/** `Item | Particulars`: words for what a label or its value is, and no label themselves. */
const isKindsOnly = ({ plain, rows }: Grid, at: number, to: number): boolean => {
  const cells = rows[at]?.cells ?? [];
  return (
    at + 1 < to &&
    cells.every(
      ({ start, end }) => end - start <= 40 && (start === end || KINDS.test(fold(plain, start, end))),
    )
  );
};

const KINDS =
  /^(?:items?|category|categories|class(?:ification)?|subject|matters?|heading|particulars?|details?|descriptions?|contents?|information|summary|value|項目|区分|内容|摘要|詳細)(?: ?(?:of (?:the )?)?(?:items?|matters?|contents?|details?|name))?$/i;

/** "Period | 2024 | 2023" over figures is a heading; "Record date | March 31 | March 31" over dates is a row. */
const datesHeadFigures = (grid: Grid, at: number, to: number): boolean => {
  const row = grid.rows[at];
  if (!row) return false;
  const heads = row.texts === 0 ? row.dates : row.dates - 1 + row.texts;
  let over = 0;
  let seen = 0;
  for (let r = at + 1; r < to && seen < 4; r++) {
    const below = grid.rows[r];
    if (!below || filled(below) < 2) continue;
    seen++;
    if (below.figures > 0 && below.dates <= 1) over++;
  }
  return heads >= (row.texts === 0 ? 1 : 2) && over * 2 > seen;
};

/**
 * Words head columns when what stands below them differs from them, column by column: figures or dates under
 * words. In a label list the second column mixes kinds, words among them; a table of words alone has a heading
 * when it has three columns or more.
 */
const wordsHeadColumns = (grid: Grid, at: number, to: number): boolean => {
  const firstKinds = kindsBelow(grid, at, to, 0);
  const columns = grid.rows[at]?.cells ?? [];
  if (firstKinds.figures + firstKinds.dates > firstKinds.texts) return true;
  let headed = 0;
  let mixed = 0;
  for (const cell of columns) {
    if (cell.column === 0) continue;
    const below = kindsBelow(grid, at, to, cell.column);
    const solid = below.figures + below.dates;
    if (solid > below.texts && (below.figures === 0 || below.dates === 0)) headed++;
    else if (solid > 0) mixed++;
  }
  if (headed === 0 && mixed === 0) return grid.width > 2;
  return headed > 0 && (headed >= mixed || grid.width > 3);
};

interface Below {
  figures: number;
  dates: number;
  texts: number;
}

/** What the rows below a heading of one row or more hold in a column. */
const kindsBelow = (grid: Grid, at: number, to: number, column: number): Below => {
  const below = { figures: 0, dates: 0, texts: 0 };
  let from = at + 1;
  while (from < at + 4 && isHeading(grid.rows[from])) from++;
  for (let r = from; r < to && r < from + 8; r++) {
    const kind = kindAt(grid.rows[r], column);
    if (kind === CELL.figure || kind === CELL.dash || kind === CELL.prefix) below.figures++;
    else if (kind === CELL.date) below.dates++;
    else if (kind === CELL.text) below.texts++;
  }
  return below;
};

const kindAt = (row: GridRow | undefined, column: number): CellKind | undefined => {
  if (!row) return undefined;
  if (row.cells[column]?.column === column) return row.kinds[column];
  const index = row.cells.findIndex((cell) => cell.column === column);
  return index < 0 ? undefined : row.kinds[index];
};

/** A further heading row: nothing in front, or the words over the row labels below a row that had none. */
const continuesHeader = (grid: Grid, first: number, at: number, to: number): boolean => {
  const row = grid.rows[at];
  const above = grid.rows[at - 1];
  if (!row || !above || row.figures > 0 || row.dashes > 0) return false;
  if (filled(row) === 0) return hasFigures(grid, at + 1, to) && at + 1 < to && isHeading(grid.rows[at + 1]);
  if (!row.stub) return row.texts + row.dates > 0;
  if (row.texts === 0 && row.dates > 1 && datesHeadFigures(grid, at, to)) return true;
  const dated = row.dates - (row.kinds[0] === CELL.date ? 1 : 0);
  const completes = !grid.rows[first]?.stub || filled(row) > filled(above);
  if (completes && row.texts > 1 && dated * 2 <= row.texts && headsFigures(grid, at, to)) return true;
  // Where the row above has named every column already, dates under it are a row: "Record date | March 31".
  if (grid.rows[first]?.stub || above.stub || filled(above) >= row.dates) return false;
  return row.texts > 0 && row.dates > 1 && datesHeadFigures(grid, at, to);
};

const isHeading = (row: GridRow | undefined): boolean =>
  row !== undefined && !row.stub && row.figures === 0 && row.dashes === 0 && row.texts + row.dates > 0;

const hasFigures = (grid: Grid, from: number, to: number): boolean => {
  for (let r = from; r < to && r < from + 4; r++) if ((grid.rows[r]?.figures ?? 0) > 0) return true;
  return false;
};

/** The rows right below hold figures in as many columns as this row has words. */
const headsFigures = (grid: Grid, at: number, to: number): boolean => {
  const words = (grid.rows[at]?.texts ?? 0) - 1;
  for (let r = at + 1; r < to && r < at + 4; r++) {
    const below = grid.rows[r];
    if (below && below.figures > 0 && (below.figures + below.dates + below.dashes) * 2 >= words) return true;
  }
  return false;
};

/**
 * Where a second heading starts inside a block: two statements set one under the other. Rows with nothing in
 * front, words or dates over figures, after rows with figures. Returns the first row of each part.
 */
export const partStarts = (grid: Grid): number[] => {
  const starts = [0];
  let body = false;
  for (let r = 0; r < grid.rows.length; r++) {
    const row = grid.rows[r];
    if (!row) continue;
    if (row.figures > 0) {
      body = true;
      continue;
    }
    if (!body || !isHeading(row) || !headsPart(grid, r)) continue;
    starts.push(titleStart(grid, r));
    body = false;
  }
  return starts;
};

const headsPart = (grid: Grid, at: number): boolean => {
  const row = grid.rows[at];
  const words = row ? row.texts + row.dates : 0;
  const next = grid.rows[at + 1];
  if (words >= 2) return hasFigures(grid, at + 1, grid.rows.length);
  return isHeading(next) && next !== undefined && next.texts + next.dates >= 2;
};

const titleStart = (grid: Grid, at: number): number => {
  let start = at;
  while (start > 0 && at - start < 6 && isTitleRow(grid, start - 1)) start--;
  return start;
};
