import { type CastRow, type CastTable, type Entry, type FigureEntry, isFigureEntry } from './cast-table.js';

/**
 * Two columns of values, a column of their change and one of its percentage: `2024 | 2023 | Change | % change`.
 * Which of the two is the later one shows in the rows themselves.
 */
export interface ChangeRow {
  readonly label: string;
  readonly before: FigureEntry;
  readonly after: FigureEntry;
  readonly amount?: FigureEntry;
  readonly percent?: FigureEntry;
}

/** The rows of a table with change columns, in the reading in which most of their changes hold. */
export const changeRows = (cast: CastTable): readonly ChangeRow[] => {
  const { columns } = cast.table;
  const words = columns.map(({ header }) => header.at(-1) ?? '');
  const percent = words.findIndex((word) => PERCENT.test(word));
  const amount = words.findIndex((word, at) => at !== percent && AMOUNT.test(word));
  const first = Math.min(...[percent, amount].filter((at) => at >= 0));
  if (!Number.isFinite(first)) return [];
  const [later, earlier] = [first - 1, first - 2].filter((at) => at >= 0 && words[at] !== '');
  if (later === undefined || earlier === undefined) return [];
  const read = (before: number, after: number) =>
    cast.rows.flatMap((row) => rowOf(row, before, after, amount, percent) ?? []);
  const [usual, turned] = [read(later, earlier), read(earlier, later)];
  return score(usual) >= score(turned) ? kept(usual) : kept(turned);
};

const PERCENT =
  /^(?:%|percent(?:age)?) ?(?:of )?(?:change|variance|increase)|change ?\(?(?:%|in %|percent)|増減率|^yoy ?%?$/i;
const AMOUNT = /^(?:[$€£¥]|amount of )? ?(?:change|variance|increase|difference)\b(?! ?\(?%)|増減額?$/i;

const rowOf = (
  { row, entries }: CastRow,
  before: number,
  after: number,
  amount: number,
  percent: number,
): ChangeRow | undefined => {
  const [old, now] = [entries[before], entries[after]];
  if (!isFigureEntry(old) || !isFigureEntry(now) || old.unit !== now.unit || old.unit === '%')
    return undefined;
  const alike = (entry: Entry | undefined): entry is FigureEntry =>
    isFigureEntry(entry) &&
    (entry.unit === old.unit || entry.unit === '') &&
    // A header that scales the values and not their change has not been understood.
    entry.literal.scale === now.literal.scale;
  // The figure of a heading over split columns may stand one to the right.
  const [by, part] = [entries[amount], entries[percent] ?? (percent >= 0 ? entries[percent + 1] : undefined)];
  return {
    label: row.label,
    before: old,
    after: now,
    ...(alike(by) && { amount: by }),
    ...(isFigureEntry(part) && part.unit === '%' && { percent: part }),
  };
};

/** Rows whose change has the sign that the values give it, less those where it has not. */
const score = (rows: readonly ChangeRow[]): number =>
  rows.reduce((sum, { before, after, amount, percent }) => {
    const change = amount ?? percent;
    if (!change || change.value.n === 0n) return sum;
    const rising = after.value.n * before.value.d - before.value.n * after.value.d;
    return sum + (rising > 0n === change.value.n > 0n ? 1 : -1);
  }, 0);

/** One or two rows do not show which column is the later one. */
const kept = (rows: readonly ChangeRow[]): readonly ChangeRow[] =>
  score(rows) >= 3 && score(rows) * 3 >= rows.length ? rows : [];
