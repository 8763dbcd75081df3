import {
  absolute,
  add,
  divide,
  equals,
  floor,
  greatest,
  ONE,
  type Rational,
  subtract,
  ZERO,
} from '../../quantity/rational.js';
import { type Addend, type CastLine, isWithin, lastPlace, significantDigits, widen } from './cast-line.js';
import type { CastRow, FigureEntry } from './cast-table.js';

/**
 * The way down from a total over the rows above it: row by row is added, and in every column it is looked
 * whether the total is reached, and in which way the rows count.
 */
export interface Item {
  readonly row: CastRow;
  readonly sign: 1 | -1;
  /** Nothing before this item belongs to a sum that starts with it. */
  readonly opens: boolean;
  /** What stands over the block that it opens. */
  readonly heading?: string;
  /** A cost, a use, a loss: taken off although it is printed without a sign, if anything is. */
  readonly cost: boolean;
}

/**
 * How rows count: with the signs they are printed with; costs taken off, as in a statement of income; or all
 * taken off the first of them.
 */
export type Signs = 'printed' | 'costs off' | 'rest off';

export interface Choice {
  readonly depth: number;
  readonly signs: Signs;
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
  /** How many digits of the total the sum had to meet: what says that it is no accident. */
  readonly digits: number;
}

/** Which columns of a total row can be added, and which of those hold rates or prices. */
export interface Total {
  readonly row: CastRow;
  readonly unadded: (column: number, entry: FigureEntry) => boolean;
}

/** Walks down the stack and keeps the choice that makes most columns; the deeper of two that are as good. */
export const bestChoice = (
  stack: readonly Item[],
  total: Total,
  reach: number,
  ways: readonly Signs[],
): Choice | undefined => {
  const columns = startColumns(total);
  if (columns.length === 0) return undefined;
  let best: (Choice & { readonly score: number }) | undefined;
  let costs = false;
  for (let depth = 1; depth <= reach; depth++) {
    const item = stack[stack.length - depth] as Item;
    costs ||= item.cost;
    for (const column of columns) push(column, item);
    if (depth < 2) continue;
    for (const signs of ways) {
      if (signs === 'costs off' && !costs) continue;
      const score = scoreOf(columns, item.opens, signs);
      const least = best ? best.score + (signs === 'printed' ? 0 : 1) : 2;
      if (score >= least) best = { depth, signs, score };
    }
  }
  return best;
};

/** Every column of a choice, whether it comes out or not. */
export const linesOf = (
  stack: readonly Item[],
  total: Total,
  { depth, signs }: Choice,
): readonly ColumnLine[] => {
  const items = stack.slice(stack.length - depth);
  const columns = startColumns(total);
  for (const item of [...items].reverse()) for (const column of columns) push(column, item);
  return columns
    .filter((column) => !column.broken && column.nonzero > 0)
    .map((column) => lineOf(column, items, signs));
};

/** How an item counts in a sum; `at` is its place from the top of the sum down. */
const signIn = ({ sign, cost }: Item, entry: FigureEntry, at: number, signs: Signs): 1 | -1 => {
  const own = signOf(sign, entry);
  if (signs === 'costs off') return cost ? -1 : own;
  return signs === 'rest off' && at > 0 ? (own > 0 ? -1 : 1) : own;
};

interface Running {
  readonly column: number;
  readonly total: FigureEntry;
  readonly unadded: boolean;
  /** With printed signs; without the item on which the walk stands; with costs taken off. */
  sum: Rational;
  rest: Rational;
  net: Rational;
  /** How far the sum may be off by rounding. */
  room: Rational;
  nonzero: number;
  blanks: number;
  broken: boolean;
}

const startColumns = ({ row, unadded }: Total): Running[] => {
  const columns: Running[] = [];
  for (const [column, entry] of row.entries.entries())
    if (entry?.type === 'figure')
      columns.push({
        column,
        total: entry,
        unadded: unadded(column, entry),
        sum: ZERO,
        rest: ZERO,
        net: ZERO,
        room: widen(ZERO, entry),
        nonzero: 0,
        blanks: 0,
        broken: false,
      });
  return columns;
};

/** "Less: returns (109)" is taken off by its own sign. */
const signOf = (sign: 1 | -1, { value }: FigureEntry): 1 | -1 => (value.n < 0n ? 1 : sign);

const push = (running: Running, { row, sign, cost }: Item): void => {
  const entry = row.entries[running.column];
  running.rest = running.sum;
  if (entry === undefined) running.blanks++;
  else if (entry.type === 'words' || (entry.type === 'figure' && entry.unit !== running.total.unit))
    running.broken = true;
  else if (entry.type === 'figure') {
    const own = signOf(sign, entry);
    running.sum = (own > 0 ? add : subtract)(running.sum, entry.value);
    running.net = (cost || own < 0 ? subtract : add)(running.net, entry.value);
    running.room = widen(running.room, entry);
    if (entry.value.n !== 0n) running.nonzero++;
  }
};

const sumIn = ({ sum, rest, net }: Running, signs: Signs): Rational => {
  if (signs === 'printed') return sum;
  // What the last item added is the first of the sum; all others are taken off it.
  return signs === 'costs off' ? net : subtract(subtract(sum, rest), rest);
};

const isReached = (column: Running, signs: Signs): boolean =>
  isWithin(subtract(column.total.value, sumIn(column, signs)), column.room);

/** Columns that come out, twice over; a choice that ends where a block opens wins a tie. */
const scoreOf = (columns: readonly Running[], opens: boolean, signs: Signs): number => {
  let fits = 0;
  for (const column of columns) if (!column.broken && column.nonzero >= 2 && isReached(column, signs)) fits++;
  return fits === 0 ? 0 : 2 * fits + (opens ? 1 : 0);
};

const lineOf = (running: Running, items: readonly Item[], signs: Signs): ColumnLine => {
  const { column, total, unadded, blanks, nonzero } = running;
  const addends = items.flatMap((item, at): Addend[] => {
    const entry = item.row.entries[column];
    return entry?.type === 'figure' ? [{ entry, sign: signIn(item, entry, at, signs) }] : [];
  });
  const holds = isReached(running, signs);
  const digits = digitsOf(running, addends, signs);
  return { column, total, unadded, blanks, addends, holds, telling: nonzero >= 2, digits };
};

/**
 * Digits that had to be met beyond what rounding leaves open: between those of the total and those of the largest
 * figure, for a small balance of large figures is no accident either.
 */
const digitsOf = (running: Running, addends: readonly Addend[], signs: Signs): number => {
  const { total, room } = running;
  const exact = equals(total.value, sumIn(running, signs));
  const open = exact ? lastPlace(total) : room;
  const largest = addends.reduce((size, { entry }) => greatest(size, absolute(entry.value)), ZERO);
  const steps = (size: Rational): number =>
    floor(divide(size, open.n === 0n ? ONE : open) ?? ZERO).toString().length;
  const printed = Math.max(...[total, ...addends.map(({ entry }) => entry)].map(significantDigits));
  return Math.min((steps(absolute(total.value)) + steps(largest)) >> 1, printed);
};
