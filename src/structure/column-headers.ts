import type { Cell } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { Column } from '../model/structure.js';
import { fold } from './blanks.js';
import { CELL } from './cell-kind.js';
import type { Grid } from './grid.js';
import type { LogicalColumns } from './logical-columns.js';
import { type Measure, measureOf, NOTHING } from './measure.js';

interface Path {
  readonly words: string[];
  readonly spans: Span[];
  /** What the words say, the lower ones winning. */
  measure: Measure;
  /** The heading cell above, so that a lower heading does not reach past the one it stands under. */
  parent: Cell | undefined;
}

/** The words over each logical column from top to bottom; a heading reaches over the blanks on its right. */
export const columnsOf = (
  plain: string,
  grid: Grid,
  from: number,
  headerEnd: number,
  logical: LogicalColumns,
): Column[] => {
  const paths: Path[] = Array.from({ length: logical.count }, () => ({
    words: [],
    spans: [],
    measure: NOTHING,
    parent: undefined,
  }));
  const stub = !startsWithFigures(grid, headerEnd);
  for (let r = from; r < headerEnd; r++)
    addHeadings(plain, grid, r, { lowest: r === headerEnd - 1, stub }, logical, paths);
  return paths.map(({ words, spans, measure }) => columnOf(words, spans, measure, siblingsOf(paths, words)));
};

const columnOf = (header: string[], spans: Span[], measure: Measure, siblings: number): Column => {
  const last = header[header.length - 1];
  const total = siblings > 2 && last !== undefined && TOTAL.test(last);
  if (measure === NOTHING && !total) return { header, spans };
  const column: { -readonly [K in keyof Column]: Column[K] } = { header, spans };
  if (measure.unit) column.unit = measure.unit;
  if (measure.currency) column.currency = measure.currency;
  if (measure.scale) column.scale = measure.scale;
  if (measure.percent) column.percent = true;
  if (measure.per) column.per = measure.per;
  if (total) column.total = true;
  return column;
};

/** How many columns stand under the same upper heading: `Total` beside one other column sums nothing. */
const siblingsOf = (paths: readonly Path[], words: readonly string[]): number => {
  const last = words[words.length - 1];
  if (!last || !TOTAL.test(last)) return 0;
  const upper = words.slice(0, -1).join('\n');
  return paths
    .slice(1)
    .filter((path) => path.words.length > 0 && path.words.slice(0, -1).join('\n') === upper).length;
};

const TOTAL = /^(?:grand )?totals?(?:$|[:(]| \()|^sum$|合計$|^計$|総計$/i;

/** The lowest words that say something win: `Amount (yen)` over `Number of shares` is a count. */
const joinMeasures = (upper: Measure, own: Measure): Measure => {
  if (upper === NOTHING || own.unit || own.percent || own.bare) return own;
  return {
    unit: own.currency ? undefined : upper.unit,
    currency: own.currency ?? upper.currency,
    scale: own.scale ?? upper.scale,
    percent: upper.percent,
    per: own.per ?? upper.per,
  };
};

const addHeadings = (
  plain: string,
  grid: Grid,
  at: number,
  { lowest, stub }: { readonly lowest: boolean; readonly stub: boolean },
  logical: LogicalColumns,
  paths: Path[],
): void => {
  const row = grid.rows[at];
  if (
    !row ||
    (!lowest && row.cells.length * 2 <= grid.width && row.cells.every(({ columnSpan }) => !columnSpan))
  )
    return;
  const heads = headingCells(grid, at, logical);
  if (stub && heads.length === 1 && heads[0]?.column === 0) return;
  heads.forEach(({ cell, column, width }, index) => {
    const words = fold(plain, cell.start, cell.end);
    const next = heads[index + 1]?.column ?? paths.length;
    // Where columns are told by blanks alone, a heading over several is as wide as its words.
    const spans = width > 1 && grid.block.layout !== 'fixed-width';
    const reach = spans
      ? column + width
      : (lowest && width === 1) || (stub && column === 0)
        ? column + 1
        : next;
    const above = paths[column]?.parent;
    const measure = measureOf(words);
    for (let g = column; g < Math.min(reach, next, paths.length); g++) {
      const path = paths[g];
      if (!path || path.parent !== above) break;
      path.words.push(words);
      path.spans.push({ start: cell.start, end: cell.end });
      if (measure !== NOTHING) path.measure = joinMeasures(path.measure, measure);
      path.parent = cell;
    }
  });
};

/** A table without row labels: its first column holds figures as the others do. */
const startsWithFigures = (grid: Grid, body: number): boolean => {
  const kind = grid.rows[body]?.kinds[0];
  return kind === CELL.figure || kind === CELL.prefix;
};

interface Head {
  readonly cell: Cell;
  readonly column: number;
  readonly width: number;
}

/** Heading cells in logical columns; one over a hollow column belongs to the figures on its right. */
const headingCells = (grid: Grid, at: number, logical: LogicalColumns): Head[] => {
  const row = grid.rows[at];
  const heads: Head[] = [];
  row?.cells.forEach((cell, index) => {
    if (row.kinds[index] === CELL.empty) return;
    const column = homeOf(cell, row.cells, row.kinds, index, logical);
    const end = logical.groups[cell.column + (cell.columnSpan ?? 1) - 1] ?? column;
    heads.push({ cell, column, width: Math.max(1, end - column + 1) });
  });
  return heads;
};

const homeOf = (
  cell: Cell,
  cells: readonly Cell[],
  kinds: readonly number[],
  index: number,
  logical: LogicalColumns,
): number => {
  const own = logical.groups[cell.column] ?? 0;
  if (!logical.hollow[cell.column]) return own;
  const following = logical.groups[cell.column + 1];
  const free = index + 1 >= cells.length || kinds[index + 1] === CELL.empty;
  return following !== undefined && following > own && free ? following : own;
};
