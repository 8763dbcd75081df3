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
import { type CastRow, type CastTable, type FigureEntry, isFigureEntry } from './cast-table.js';
import { isBareTotal } from './cast-words.js';

/**
 * A column of values beside a column of their percentages of the total row: `Fair value | % of portfolio`. The
 * total row says 100 %, or the heading says of what they are, so the base is named.
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
  yield* progressOf(cast);
  const totals = cast.rows.filter(({ entries }) => entries.some(isWhole));
  const base = totals.at(-1) ?? onlyTotal(cast);
  if (!base || totals.length > 1) return;
  for (const column of cast.table.columns.keys()) {
    const whole = base.entries[column];
    if (!isWhole(whole) && (isFigureEntry(whole) || !isOfTotal(cast, column))) continue;
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

/** The one total of a table that leaves it to the heading of the percentages to say that they are of it. */
const onlyTotal = ({ rows }: CastTable): CastRow | undefined => {
  const totals = rows.filter(({ row, figures }) => figures > 0 && isBareTotal(row.label));
  return totals.length === 1 ? totals[0] : undefined;
};

const isOfTotal = ({ table }: CastTable, column: number): boolean =>
  OF_TOTAL.test(table.columns[column]?.header.join(' ') ?? '');

const OF_TOTAL = /(?:%|\bpercent(?:age)?|\bproportion|\bshare) of (?:the )?(?:total|whole)\b|構成比/i;

/** `Resolved | Acquired so far | Progress (%)`, one under the other: how much of a limit has been used. */
function* progressOf({ rows }: CastTable): Iterable<Portions> {
  const [percents, limits, sums] = [PROGRESS, LIMIT, SO_FAR].map((words) =>
    rows.filter(({ row, figures }) => figures > 0 && words.test(row.label)),
  ) as [CastRow[], CastRow[], CastRow[]];
  const [progress, limit, sum] = [percents[0], limits[0], sums[0]];
  if (!progress || !limit || !sum || percents.length + limits.length + sums.length > 3) return;
  for (const [column, percent] of progress.entries.entries()) {
    const [part, total] = [sum.entries[column], limit.entries[column]];
    if (!isFigureEntry(percent) || !isFigureEntry(part) || !isFigureEntry(total)) continue;
    if (percent.unit !== '%' || part.unit !== total.unit || total.value.n === 0n) continue;
    const holds = isPortion(part, percent, total);
    yield { total, rows: [{ label: progress.row.label, part, percent, holds }] };
  }
}

const PROGRESS = /進捗|^(?:the )?progress\b|\b(?:of|in) progress\b|\bprogress (?:rate|ratio|of)\b/i;
const LIMIT =
  /決議状況|^(?:details of )?(?:the )?resolutions?\b|^(?:the )?(?:maximum|authori[sz]ed|upper limit)\b/i;
const SO_FAR =
  /累計|\b(?:cumulative|accumulated|aggregate|total)\b[^;:]{0,60}\b(?:acquired|repurchased|purchased|bought)\b/i;

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
