import type { Row } from '../../model/structure.js';
import { ZERO } from '../../quantity/rational.js';
import { type Addend, type CastLine, differenceOf, isWithin, widen } from './cast-line.js';
import type { CastRow, CastTable, FigureEntry } from './cast-table.js';
import { isBalance, isDividend, isNoPartOfYear, isTotalLabel, isUnadded } from './cast-words.js';

/**
 * Which columns a total column adds up: those to its left, back to the last total column or to where its
 * spanning header begins: `Interim | Year-end | Total: annual dividend`.
 */
export interface RowSum {
  /** The number of the total column. */
  readonly column: number;
  readonly addends: readonly number[];
  readonly lines: readonly RowLine[];
}

export interface RowLine extends CastLine {
  readonly row: CastRow;
  readonly holds: boolean;
  readonly telling: boolean;
  /** Columns that are added although this row's cell is empty. */
  readonly blanks: number;
}

export const rowSums = (cast: CastTable): readonly RowSum[] => {
  const { columns } = cast.table;
  const sums: RowSum[] = [];
  let from = 0;
  for (const [number, column] of columns.entries()) {
    const own = column.header.at(-1) ?? '';
    // "Total open at the end" is what there was and what changed.
    if ((!column.total && !isTotalLabel(own)) || isBalance(own)) continue;
    const addends = leftOf(cast, from, number);
    if (addends.length >= 2) sums.push({ column: number, addends, lines: linesOf(cast, addends, number) });
    from = number + 1;
  }
  return sums;
};

/** Columns with figures under the same spanning header as the total; rates and prices among them end the search. */
const leftOf = ({ table, rows }: CastTable, from: number, total: number): readonly number[] => {
  const group = table.columns[total]?.header.slice(0, -1).join('\t') ?? '';
  // Two shares of the same votes add up to a share of them.
  const percents = table.columns[total]?.percent ?? false;
  const found: number[] = [];
  for (let column = total - 1; column >= from; column--) {
    const { header = [], percent } = table.columns[column] ?? {};
    if (header.length > 1 && group !== '' && header.slice(0, -1).join('\t') !== group) break;
    if (!rows.some(({ entries }) => entries[column]?.type === 'figure')) continue;
    if (percent ? !percents : isUnadded(withoutPer(header.at(-1) ?? ''))) return [];
    found.unshift(column);
  }
  return found;
};

/** An amount per share may be added to another: an interim and a year-end dividend. */
const withoutPer = (header: string): string => header.replace(/\bper (?:[a-z]+ ){0,2}share\b/i, '');

const linesOf = (
  { table, rows }: CastTable,
  addends: readonly number[],
  column: number,
): readonly RowLine[] => {
  const dividends = isDividend(
    [...addends, column].flatMap((at) => table.columns[at]?.header ?? []).join(' '),
  );
  return rows.flatMap((row): RowLine[] => {
    const total = row.entries[column];
    if (total?.type !== 'figure') return [];
    const entries = addends.map((number) => row.entries[number]);
    const figures = entries.filter((entry): entry is FigureEntry => entry?.type === 'figure');
    const usable =
      entries.every((entry) => entry?.type !== 'words') && !isOfPeriod(row.row, total, dividends);
    if (!usable || figures.length === 0 || figures.some(({ unit }) => unit !== total.unit)) return [];
    const line = { total, addends: figures.map((entry): Addend => ({ entry, sign: 1 })) };
    const room = figures.reduce(widen, widen(ZERO, total));
    return [
      {
        ...line,
        row,
        holds: isWithin(differenceOf(line), room),
        telling: figures.filter(({ value }) => value.n !== 0n).length >= 2,
        blanks: entries.filter((entry) => entry === undefined).length,
      },
    ];
  });
};

/**
 * A year's earnings per share, averages and balances are not the sum of those of its quarters. Dividends per share
 * are: the row says that it is about them, or the columns do.
 */
const isOfPeriod = ({ label, group = '' }: Row, { unit }: FigureEntry, dividends: boolean): boolean => {
  if (isDividend(label)) return false;
  if (unit.includes('/')) return !dividends && !isDividend(group);
  return isNoPartOfYear(label) || (group !== '' && isNoPartOfYear(group));
};
