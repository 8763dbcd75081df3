import type { Word } from '../page.js';
import type { Band } from './bands.js';
import { cellsOf } from './cells.js';
import { type Column, columnsOf } from './columns.js';
import { isTable } from './evidence.js';
import { middleOf } from './grid-cells.js';
import { boxAround } from './lines.js';
import { placedBands } from './placed.js';
import { type Region, regionsOf, seamsOf } from './regions.js';
import { repeatedRows } from './repeated.js';
import { type BandRow, rowsOf } from './rows.js';
import { type FreePage, type Scroll, scrollOf } from './scroll.js';
import type { CellLine, PageCell, PageTable, TablePart } from './table.js';

/** Tables whose columns are held by blanks, among words that stand in no grid of lines. */
export const borderlessTables = (pages: readonly FreePage[]): PageTable[] => {
  const scroll = scrollOf(pages);
  const tables: PageTable[] = [];
  const waiting = regionsOf(scroll.bands)
    .map((region) => ({ region, depth: 0 }))
    .reverse();
  for (let end = 0, next = waiting.pop(); next; next = waiting.pop()) {
    const found = tableIn(scroll, next.region, end);
    if (found) {
      tables.push(found.table);
      end = found.end;
    } else if (next.depth < DEEPEST)
      for (const region of halves(scroll.bands, next.region).reverse())
        waiting.push({ region, depth: next.depth + 1 });
  }
  return tables;
};

const DEEPEST = 6;

/** What is no table as a whole may hold one above, or below, the place where it is most likely parted. */
const halves = (bands: readonly Band[], { from, to }: Region): Region[] => {
  const [seam] = seamsOf(bands.slice(from, to));
  if (!seam) return [];
  return [
    { from, to: from + seam.above },
    { from: from + seam.at, to },
  ];
};

/** The table of a region and the band after it; `floor` is the first band that no table has yet. */
const tableIn = (
  { bands, rules }: Scroll,
  region: Region,
  floor: number,
): { table: PageTable; end: number } | undefined => {
  const columns = columnsOf(bands.slice(Math.max(region.from, floor), region.to));
  if (columns.length < 2) return undefined;
  const { from, to } = widened(bands, { ...region, from: Math.max(region.from, floor) }, columns, floor);
  const placed = placedBands(bands.slice(from, to), columns, rules);
  const rows = trimmed(rowsOf(placed, columns, rules), new Set(placed.slice(region.to - from)));
  if (!isTable(rows, columns.length)) return undefined;
  const end = from + rows.flat().length;
  const table = tableOf(rows, columns.length);
  const parts = table.parts.map((part) =>
    cleared(part, bands.slice(Math.max(0, from - 2), from), bands.slice(end, end + 2)),
  );
  return { table: { ...table, parts }, end };
};

const tableOf = (bandRows: readonly BandRow[], width: number): PageTable => {
  const rows: PageCell[][] = [];
  const aside: CellLine[] = [];
  for (const [page, part] of byPage(bandRows)) {
    const cells = part.map((row) => cellsOf(row, width));
    const repeated = rows.length > 0 ? repeatedRows(rows, cells) : 0;
    aside.push(...cells.slice(0, repeated).flatMap((row) => row.flatMap(({ lines }) => lines)));
    rows.push(...cells.slice(repeated));
    const leaders = part.flatMap((row) => row.flatMap((band) => band.leaders));
    if (leaders.length > 0) aside.push({ page, words: leaders });
  }
  return { layout: 'borderless', parts: partsOf(bandRows), rows, aside };
};

/** Rows by the page on which they begin. */
const byPage = (rows: readonly BandRow[]): Map<number, BandRow[]> => {
  const pages = new Map<number, BandRow[]>();
  for (const row of rows) {
    const { page } = row[0]!;
    const rowsOfPage = pages.get(page) ?? [];
    rowsOfPage.push(row);
    pages.set(page, rowsOfPage);
  }
  return pages;
};

const partsOf = (rows: readonly BandRow[]): TablePart[] => {
  const words = new Map<number, Word[]>();
  for (const { page, pieces, leaders } of rows.flat()) {
    const own = words.get(page) ?? [];
    for (const piece of pieces) own.push(...piece.words);
    own.push(...leaders);
    words.set(page, own);
  }
  return [...words].map(([page, own]) => ({ page, ...boxAround(own) }));
};

/** Lines above and below that all but touch the table stay out of its box. */
const cleared = (part: TablePart, above: readonly Band[], below: readonly Band[]): TablePart => ({
  ...part,
  top: Math.max(part.top, ...middlesOf(above, part.page).map((middle) => middle + HAIR)),
  bottom: Math.min(part.bottom, ...middlesOf(below, part.page).map((middle) => middle - HAIR)),
});

const HAIR = 0.01;

const middlesOf = (bands: readonly Band[], page: number): number[] =>
  bands
    .filter((band) => band.page === page)
    .flatMap(({ phrases, leaders }) => [...phrases.flatMap(({ words }) => words), ...leaders].map(middleOf));

/** Headings above the first line with gaps, and the rest of a wrapped cell below the last, may belong to it. */
const widened = (
  bands: readonly Band[],
  { from, to }: Region,
  columns: readonly Column[],
  floor: number,
): Region => {
  let first = from;
  while (first > floor && from - first < MOST_ABOVE && standsOver(bands[first - 1]!, bands[first]!, columns))
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
  !below.opens &&
  above.page === below.page &&
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

/** Lines taken in on trial that became rows of their own are given back. */
const trimmed = (rows: readonly BandRow[], tried: ReadonlySet<unknown>): BandRow[] => {
  const kept = [...rows];
  while (kept.length > 0 && kept.at(-1)!.every((band) => tried.has(band))) kept.pop();
  return kept;
};
