import type { Page, Rule, Word } from '../page.js';
import { type Band, bandsOf } from './bands.js';
import { cellsOf } from './cells.js';
import { type Column, columnsOf } from './columns.js';
import { isTable } from './evidence.js';
import { boxAround, linesOf } from './lines.js';
import { placedBands } from './placed.js';
import { type Region, regionsOf } from './regions.js';
import { type BandRow, rowsOf } from './rows.js';
import type { PageTable } from './table.js';

/** Tables whose columns are held by blanks, among words that stand in no grid of lines. */
export const borderlessTables = (words: readonly Word[], page: Page): PageTable[] => {
  const bands = bandsOf(linesOf(words));
  const rules = page.rules.filter(({ horizontal }) => horizontal).sort((a, b) => a.top - b.top);
  return regionsOf(bands)
    .map((region) => tableIn(bands, region, rules, page.number))
    .filter((table) => table !== undefined);
};

const tableIn = (
  bands: readonly Band[],
  region: Region,
  rules: readonly Rule[],
  page: number,
): PageTable | undefined => {
  const columns = columnsOf(bands.slice(region.from, region.to));
  if (columns.length < 2) return undefined;
  const { from, to } = widened(bands, region, columns);
  const placed = placedBands(bands.slice(from, to), columns, rules);
  const rows = trimmed(rowsOf(placed, columns, rules), region.from - from, region.to - from, placed);
  if (!isTable(rows, columns.length)) return undefined;
  const words = rows.flatMap((row) => row.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.words)));
  const leaders = rows.flatMap((row) => row.flatMap((band) => band.leaders));
  return {
    layout: 'borderless',
    parts: [{ page, ...boxAround([...words, ...leaders]) }],
    rows: rows.map((row) => cellsOf(row, columns.length, page)),
    aside: leaders.length > 0 ? [{ page, words: leaders }] : [],
  };
};

/** Headings above the first line with gaps, and the rest of a wrapped cell below the last, may belong to it. */
const widened = (bands: readonly Band[], { from, to }: Region, columns: readonly Column[]): Region => {
  let first = from;
  while (first > 0 && from - first < MOST_ABOVE && standsOver(bands[first - 1]!, bands[first]!, columns))
    first--;
  let end = to;
  while (end < bands.length && end - to < MOST_BELOW && goesOn(bands[end - 1]!, bands[end]!, columns)) end++;
  return { from: first, to: end };
};

const MOST_ABOVE = 4;
const MOST_BELOW = 3;
const NEXT = 1.7;
const OVER = 2.4;

const isNext = (above: Band, below: Band, most: number): boolean =>
  below.first - above.last <= most * Math.max(above.size, below.size);

/** A heading over columns stands to the right of what the rows are called. */
const standsOver = (band: Band, below: Band, [stub, first]: readonly Column[]): boolean =>
  isNext(band, below, OVER) && band.left >= stub!.right && band.right > first!.left;

/** In one column, and not as far as the next one. */
const goesOn = (above: Band, band: Band, columns: readonly Column[]): boolean => {
  if (!isNext(above, band, NEXT) || band.phrases.length !== 1) return false;
  const column = columns.findLastIndex(({ left }) => left <= band.left + 1);
  const next = columns[column + 1];
  return column >= 0 && (next ? band.right < next.left : band.right <= columns[column]!.right + band.size);
};

/** Lines taken in on trial that became rows of their own, with one cell, are given back. */
const trimmed = (
  rows: readonly BandRow[],
  from: number,
  to: number,
  placed: readonly unknown[],
): BandRow[] => {
  const tried = new Set([...placed.slice(to)]);
  const kept = [...rows];
  while (kept.length > 0 && kept.at(-1)!.every((band) => tried.has(band))) kept.pop();
  return from > 0 && kept.length === 0 ? [] : kept;
};
