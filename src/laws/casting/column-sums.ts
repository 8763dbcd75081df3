import { add, type Rational, subtract, ZERO } from '../../quantity/rational.js';
import { type Addend, type CastLine, NO_SLACK, type Slack, widen, withinSlack } from './cast-line.js';
import type { CastRow, CastTable, FigureEntry } from './cast-table.js';
import {
  isBareTotal,
  isDeduction,
  isPartLabel,
  isResultLabel,
  isTotalLabel,
  isUnadded,
} from './cast-words.js';

/**
 * Which rows of a table a total row adds up. A statement has totals of totals, so rows wait on a stack: a
 * total takes the rows on top that make it in most columns, and stands for them from then on.
 */
export interface ColumnSum {
  readonly total: CastRow;
  /** Absent when no choice of rows makes the total in any column. */
  readonly addends?: readonly Item[];
  readonly lines: readonly ColumnLine[];
  /** The addends reach back to a heading, another total or the head of the table: no row is left out. */
  readonly natural: boolean;
  /** A total by its label, the last row of a table without other totals or headings: it takes in every row. */
  readonly whole: boolean;
  readonly labelled: boolean;
}

export interface ColumnLine extends CastLine {
  readonly column: number;
  readonly holds: boolean;
  /** At least two figures that are not zero are added: one figure repeated proves nothing. */
  readonly telling: boolean;
  /** Rows that are added although their cell in this column is empty. */
  readonly blanks: number;
  /** A column of prices, rates or averages: that it adds up would be an accident, that it does not is right. */
  readonly unadded: boolean;
}

interface Item {
  readonly row: CastRow;
  readonly sign: 1 | -1;
  /** Nothing before this item belongs to a sum that starts with it. */
  readonly opens: boolean;
}

export const columnSums = (cast: CastTable): readonly ColumnSum[] => {
  const rows = cast.rows.filter(({ row }) => row.role !== 'note');
  const totals = rows.filter((row) => row.figures > 0 && isTotal(row));
  // Reading labels costs more than adding: a table without anything like a total is done.
  if (totals.length === 0 && !rows.some(mayBeResult)) return [];
  const unadded = cast.table.columns.map(
    (column) => column.percent === true || isUnadded(column.header.join(' ')),
  );
  const sums: ColumnSum[] = [];
  let stack: Item[] = [];
  let spare = LONG_WALKS * rows.length;
  let opens = true;
  let deducted = false;
  for (const row of rows) {
    const { label } = row.row;
    if (row.figures === 0) {
      if (label !== '') [opens, deducted] = [true, isDeduction(label)];
      continue;
    }
    if (isPartLabel(label) || (label !== '' && isUnadded(label) && !isTotal(row))) continue;
    const labelled = isTotal(row);
    if (labelled || label === '' || isResultLabel(label)) {
      const reach = Math.min(stack.length, DEEPEST + spare);
      spare -= Math.max(0, reach - DEEPEST);
      const found = bestSum(stack, row, unadded, reach);
      const whole = labelled && totals.length === 1 && row === rows.findLast(({ figures }) => figures > 0);
      const sum = found ?? (labelled ? unsolved(stack, row, unadded, reach) : undefined);
      if (sum) sums.push({ ...sum, labelled, whole: whole && isWhole(rows, row) });
      if (found) stack = stack.slice(0, stack.length - (found.addends?.length ?? 0));
      stack.push({ row, sign: 1, opens: opens || labelled });
      [opens, deducted] = [labelled, false];
      continue;
    }
    stack.push({ row, sign: deducted || isDeduction(label) ? -1 : 1, opens });
    opens = false;
  }
  return sums;
};

const mayBeResult = ({ row, figures }: CastRow): boolean =>
  figures > 0 && (row.label === '' || isResultLabel(row.label));

const isTotal = ({ row }: CastRow): boolean =>
  row.role === 'total' || row.role === 'subtotal' || isTotalLabel(row.label);

/** One plain block of rows with its total at the foot. */
const isWhole = (rows: readonly CastRow[], total: CastRow): boolean =>
  isBareTotal(total.row.label) &&
  rows.every((row) => row === total || row.figures > 0) &&
  rows.every(({ row }) => row.role === 'body' || row === total.row);

type Found = Omit<ColumnSum, 'labelled' | 'whole'>;

/** Walks down the stack, adding row by row, and keeps the choice that makes most columns. */
const bestSum = (
  stack: readonly Item[],
  total: CastRow,
  unadded: readonly boolean[],
  reach: number,
): Found | undefined => {
  const columns = startColumns(total, unadded);
  if (columns.length === 0) return undefined;
  let best: { depth: number; score: number } | undefined;
  for (let depth = 1; depth <= reach; depth++) {
    const item = stack[stack.length - depth] as Item;
    for (const column of columns) push(column, item);
    if (depth < 2) continue;
    const score = scoreOf(columns, item.opens);
    if (score > 0 && score >= (best?.score ?? 1)) best = { depth, score };
  }
  return best && foundOf(stack, total, best.depth, unadded);
};

/** Without a fit there is still the natural choice: back to where the block opens. */
const unsolved = (
  stack: readonly Item[],
  total: CastRow,
  unadded: readonly boolean[],
  reach: number,
): Found | undefined => {
  const start = stack.findLastIndex(({ opens }) => opens);
  const depth = stack.length - Math.max(0, start);
  if (depth < 2 || depth > reach) return { total, lines: [], natural: false };
  return foundOf(stack, total, depth, unadded);
};

/** Every total is sought so far down; a few in a table also further, all the way down a list of holders. */
const DEEPEST = 400;
const LONG_WALKS = 4;

interface Running {
  readonly column: number;
  readonly total: FigureEntry;
  readonly unadded: boolean;
  sum: Rational;
  slack: Slack;
  nonzero: number;
  blanks: number;
  broken: boolean;
}

const startColumns = (total: CastRow, unadded: readonly boolean[]): Running[] =>
  total.entries.flatMap((entry, column): Running[] => {
    if (entry?.type !== 'figure') return [];
    const slack = widen(NO_SLACK, entry);
    const rate = (unadded[column] ?? false) || entry.unit === '%' || entry.unit.includes('/');
    return [{ column, total: entry, unadded: rate, sum: ZERO, slack, nonzero: 0, blanks: 0, broken: false }];
  });

const push = (running: Running, { row, sign }: Item): void => {
  const entry = row.entries[running.column];
  if (entry === undefined) running.blanks++;
  else if (entry.type === 'words' || (entry.type === 'figure' && entry.unit !== running.total.unit))
    running.broken = true;
  else if (entry.type === 'figure') {
    running.sum = (sign > 0 ? add : subtract)(running.sum, entry.value);
    running.slack = widen(running.slack, entry);
    if (entry.value.n !== 0n) running.nonzero++;
  }
};

/** Columns that come out, twice over; a choice that ends where a block opens wins a tie. */
const scoreOf = (columns: readonly Running[], opens: boolean): number => {
  let fits = 0;
  for (const column of columns) {
    if (column.broken || column.nonzero < 2) continue;
    if (withinSlack(subtract(column.total.value, column.sum), column.slack)) fits++;
  }
  return fits === 0 ? 0 : 2 * fits + (opens ? 1 : 0);
};

const foundOf = (
  stack: readonly Item[],
  total: CastRow,
  depth: number,
  unadded: readonly boolean[],
): Found => {
  const addends = stack.slice(stack.length - depth);
  const columns = startColumns(total, unadded);
  for (const item of addends) for (const column of columns) push(column, item);
  const lines = columns
    .filter((column) => !column.broken && column.nonzero > 0)
    .map((column) => lineOf(column, addends));
  return { total, addends, lines, natural: addends[0]?.opens ?? false };
};

const lineOf = (running: Running, items: readonly Item[]): ColumnLine => {
  const { column, total, unadded, blanks, nonzero } = running;
  const addends = items.flatMap(({ row, sign }): Addend[] => {
    const entry = row.entries[column];
    return entry?.type === 'figure' ? [{ entry, sign }] : [];
  });
  const holds = withinSlack(subtract(total.value, running.sum), running.slack);
  return { column, total, unadded, blanks, addends, holds, telling: nonzero >= 2 };
};
