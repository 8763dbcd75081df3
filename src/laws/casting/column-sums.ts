import type { CastRow, CastTable, FigureEntry } from './cast-table.js';
import {
  isBareTotal,
  isCost,
  isDeduction,
  isNamedAfter,
  isPartLabel,
  isResultLabel,
  isSummedPerShare,
  isTotalLabel,
  isUnadded,
  isUnaddedRow,
} from './cast-words.js';
import { statedDepth } from './deductions.js';
import {
  bestChoice,
  type Choice,
  type ColumnLine,
  type Item,
  linesOf,
  type Signs,
  type Total,
} from './sum-walk.js';

/**
 * Which rows of a table a total row adds up. A statement has totals of totals, so rows wait on a stack: a
 * total takes the rows on top that make it in most columns, and stands for them from then on.
 */
export interface ColumnSum {
  readonly total: CastRow;
  /** Empty when no choice of rows makes the total in any column. */
  readonly lines: readonly ColumnLine[];
  /** The addends reach back to a heading, another total or the head of the table: no row is left out. */
  readonly natural: boolean;
  /** A total by its label, the last row of a table without other totals or headings: it takes in every row. */
  readonly whole: boolean;
  /** What the total is called stands over the rows: "Dividends", and below them "Total dividends declared". */
  readonly headed: boolean;
  /** Its rows are called what is taken off, and it what is left: "Revenue", "Less: cost of sales", "Gross profit". */
  readonly stated: boolean;
  readonly rank: Rank;
}

/** What says that the row is a sum: its label, the place of a balance in a statement, or only the figures. */
export type Rank = 'total' | 'result' | 'plain';

export const columnSums = (cast: CastTable): readonly ColumnSum[] => {
  const rows = cast.rows.filter(({ row }) => row.role !== 'note');
  const totals = rows.filter((row) => row.figures > 0 && isTotal(row));
  const statement = totals.length > 0 || rows.some(mayBeResult);
  // Reading labels costs more than adding: a table without anything like a total is done.
  if (!statement) return [];
  const last = rows.findLast(({ figures }) => figures > 0);
  const whole = totals.length === 1 && last !== undefined && totals[0] === last && isWhole(rows, last);
  return new Statement(cast, whole).sums(rows);
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

type Unsolved = Pick<ColumnSum, 'lines' | 'natural' | 'headed' | 'stated'>;

/** Goes down the rows of one table once. */
class Statement {
  readonly #unadded: readonly boolean[];
  readonly #perShare: readonly boolean[];
  readonly #whole: boolean;
  #stack: Item[] = [];
  #opens = true;
  #heading = '';
  #deducted = false;
  #costs = false;
  /** Steps that walks may take beyond the usual ones. */
  #spare: number;
  #steps = STEPS;
  readonly #long: boolean;

  constructor({ table, rows }: CastTable, whole: boolean) {
    const headers = table.columns.map(({ header }) => header.join(' '));
    this.#perShare = headers.map(isSummedPerShare);
    this.#unadded = table.columns.map(
      ({ percent }, at) => percent === true || (!this.#perShare[at] && isUnadded(headers[at] ?? '')),
    );
    this.#whole = whole;
    this.#long = rows.length > LONG_LIST;
    this.#spare = LONG_WALKS * rows.length;
  }

  sums(rows: readonly CastRow[]): readonly ColumnSum[] {
    return rows.flatMap((row) => this.#read(row) ?? []);
  }

  #read(row: CastRow): ColumnSum | undefined {
    const { label } = row.row;
    if (row.figures === 0) {
      if (label !== '') this.#head(label);
      return undefined;
    }
    const total = isTotal(row);
    if (isPartLabel(label) || (label !== '' && !total && isUnaddedRow(label))) return undefined;
    const rank: Rank = total ? 'total' : label === '' || isResultLabel(label) ? 'result' : 'plain';
    const sum = this.#sumOf(row, rank);
    if (rank === 'plain' && !sum) this.#add(row);
    return sum;
  }

  #head(label: string): void {
    this.#opens = true;
    this.#heading = label;
    [this.#deducted, this.#costs] = [isDeduction(label), isCost(label)];
  }

  #add(row: CastRow): void {
    const { label } = row.row;
    const sign = this.#deducted || isDeduction(label) ? -1 : 1;
    const heading = this.#opens ? this.#heading : '';
    this.#stack.push({ row, sign, opens: this.#opens, heading, cost: this.#costs || isCost(label) });
    this.#opens = false;
    this.#heading = '';
  }

  /** The sum that a row makes of the rows on the stack; they give way to it. */
  #sumOf(row: CastRow, rank: Rank): ColumnSum | undefined {
    const total: Total = { row, unadded: (column, entry) => this.#isUnadded(column, entry) };
    const choice = this.#choiceFor(total, rank);
    const lines = choice ? linesOf(this.#stack, total, choice) : [];
    const begins = this.#block(choice?.depth ?? 0, row);
    const proven = choice !== undefined && evidenceOf(lines) >= enough(rank, begins.natural);
    if (rank === 'plain' && !proven) return undefined;
    const found = proven ? { lines, ...begins, stated: false } : this.#unsolved(total, rank);
    if (proven) this.#stack.splice(-choice.depth);
    this.#stack.push({ row, sign: 1, opens: this.#opens || rank === 'total', cost: isCost(row.row.label) });
    [this.#opens, this.#deducted, this.#costs] = [rank === 'total', false, false];
    return found && { total: row, ...found, rank, whole: this.#whole && rank === 'total' };
  }

  #choiceFor(total: Total, rank: Rank): Choice | undefined {
    const reach = rank === 'total' ? this.#longReach() : this.#shortReach(rank);
    return bestChoice(this.#stack, total, reach, WAYS[rank]);
  }

  #longReach(): number {
    const reach = Math.min(this.#stack.length, DEEPEST + this.#spare);
    this.#spare -= Math.max(0, reach - DEEPEST);
    return reach;
  }

  /** Rows that are not called totals share a number of steps, so a long list of them costs no more than its length. */
  #shortReach(rank: Rank): number {
    if (rank === 'plain' && this.#long) return 0;
    const reach = Math.min(this.#stack.length, rank === 'plain' || this.#steps <= 0 ? NEAR : FAR);
    this.#steps -= reach;
    return reach;
  }

  /** Without a fit a total still has its natural choice: back to where the block opens. */
  #unsolved(total: Total, rank: Rank): Unsolved | undefined {
    if (rank !== 'total') return this.#stated(total);
    const start = this.#stack.findLastIndex(({ opens }) => opens);
    const depth = this.#stack.length - Math.max(0, start);
    if (depth < 2 || depth > DEEPEST + this.#spare) return NOTHING;
    this.#spare -= Math.max(0, depth - DEEPEST);
    const lines = linesOf(this.#stack, total, { depth, signs: 'printed' });
    return { lines, ...this.#block(depth, total.row), stated: false };
  }

  #stated(total: Total): Unsolved | undefined {
    const depth = statedDepth(this.#stack, total.row.row.label);
    if (depth === 0) return undefined;
    const lines = linesOf(this.#stack, total, { depth, signs: 'printed' });
    return { lines, ...this.#block(depth, total.row), stated: true };
  }

  /** How a block that is so deep begins. */
  #block(depth: number, { row }: CastRow): Pick<ColumnSum, 'natural' | 'headed'> {
    const { opens = false, heading = '' } = this.#stack.at(-depth) ?? {};
    return { natural: opens, headed: opens && isNamedAfter(row.label, heading) };
  }

  /** Percentages that make a hundred are parts of a whole, and so added; other rates are not. */
  #isUnadded(column: number, { unit, value }: FigureEntry): boolean {
    if (unit === '%') return !(value.n === 100n && value.d === 1n);
    return (this.#unadded[column] ?? false) || (unit.includes('/') && !this.#perShare[column]);
  }
}

const NOTHING: Unsolved = { lines: [], natural: false, headed: false, stated: false };

/** Every total is sought so far down; a few in a table also further, all the way down a list of holders. */
const DEEPEST = 400;
const LONG_WALKS = 4;
/** A balance is sought so far down, while there are steps, and a row that nothing calls a sum right above it. */
const FAR = 60;
const NEAR = 12;
const STEPS = 5000;
/** So many rows are a list and no statement. */
const LONG_LIST = 400;

const WAYS: Readonly<Record<Rank, readonly Signs[]>> = {
  total: ['printed'],
  result: ['printed', 'costs off', 'rest off'],
  plain: ['printed', 'costs off'],
};

/**
 * So many digits met in all columns together are no accident: the less the label says the more are asked, and fewer
 * for a sum that takes in all of a block.
 */
export const enough = (rank: Rank, natural: boolean): number => ENOUGH[rank] - (natural ? 1 : 0);

const ENOUGH: Readonly<Record<Rank, number>> = { total: 1, result: 4, plain: 9 };

/** The digits that the columns which come out had to meet, less those that trying many choices gives away. */
export const evidenceOf = (lines: readonly ColumnLine[]): number => {
  const holding = lines.filter(({ holds, telling }) => holds && telling);
  const longest = Math.max(0, ...holding.map(({ addends }) => addends.length));
  return (
    holding.reduce((sum, { digits }) => sum + digits, 0) - (longest > 3 ? 1 : 0) - (longest > 30 ? 1 : 0)
  );
};
