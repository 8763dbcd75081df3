import {
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
} from '../../quantity/rational.js';
import { lastPlace } from './cast-line.js';
import type { CastTable, FigureEntry } from './cast-table.js';

/**
 * A column of values beside a column of their percentages of the total row: `Fair value | % of portfolio`. The
 * total row says 100 %, so the base is named.
 */
export interface Portions {
  readonly total: FigureEntry;
  readonly rows: readonly Portion[];
}

export interface Portion {
  readonly label: string;
  readonly part: FigureEntry;
  readonly percent: FigureEntry;
  readonly holds: boolean;
}

/** Every pair of neighbouring columns in which most rows are such percentages. */
export function* portionsOf(cast: CastTable): Iterable<Portions> {
  const totals = cast.rows.filter(({ entries }) => entries.some(isWhole));
  const base = totals.at(-1);
  if (!base || totals.length > 1) return;
  for (const [column, whole] of base.entries.entries()) {
    if (!isWhole(whole)) continue;
    const values = leftOf(base.entries, column);
    const total = base.entries[values];
    if (total?.type !== 'figure' || total.value.n === 0n) continue;
    const rows = cast.rows.flatMap((row): Portion[] => {
      const [part, percent] = [row.entries[values], row.entries[column]];
      if (row === base || part?.type !== 'figure' || percent?.type !== 'figure' || percent.unit !== '%')
        return [];
      return [{ label: row.row.label, part, percent, holds: isPortion(part, percent, total) }];
    });
    const holding = rows.filter(({ holds }) => holds).length;
    if (holding >= 2 && holding * 3 > rows.length * 2) yield { total, rows };
  }
}

const isWhole = (entry: CastTable['rows'][number]['entries'][number]): entry is FigureEntry =>
  entry?.type === 'figure' && entry.unit === '%' && entry.value.n === 100n && entry.value.d === 1n;

const leftOf = (entries: CastTable['rows'][number]['entries'], column: number): number => {
  let at = column - 1;
  while (at >= 0 && entries[at]?.type !== 'figure') at--;
  return at;
};

/** Equal to the printed percentage as far as its last place and that of the values tell. */
const isPortion = (part: FigureEntry, percent: FigureEntry, total: FigureEntry): boolean => {
  const exact = divide(multiply(part.value, HUNDRED), total.value);
  const unit = percent.literal.granularity;
  if (!exact) return false;
  const off = subtract(exact, percent.value);
  const places = unit.includes('.') ? unit.length - 2 : 0;
  const slack = rational(1n, 10n ** BigInt(places));
  const rough =
    lastPlace(part).n > 0n ? (divide(multiply(lastPlace(part), HUNDRED), total.value) ?? ZERO) : ZERO;
  return compare(size(off), slack) < 0 || compare(size(off), size(rough)) < 0;
};

const HUNDRED = rational(100n);
const ZERO = rational(0n);
const size = (value: Rational): Rational => (value.n < 0n ? negate(value) : value);
