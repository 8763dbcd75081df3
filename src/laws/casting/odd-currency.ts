import type { MoneyLiteral } from '../../model/literal.js';
import { UNTOLD_CURRENCY } from '../../model/literal.js';
import type { CastTable, FigureEntry } from './cast-table.js';

/** One amount of a column in another currency than all the others, while its own row keeps to theirs. */
export interface OddCurrency {
  readonly odd: MoneyLiteral;
  readonly usual: MoneyLiteral;
}

export function* oddCurrencies({ rows, table }: CastTable): Iterable<OddCurrency> {
  if (!isMixed(rows)) return;
  for (const column of table.columns.keys()) {
    const amounts = rows.flatMap((row) => {
      const money = moneyOf(row.entries[column]);
      return money ? [{ row, money }] : [];
    });
    const currencies = new Set(amounts.map(({ money }) => money.currency));
    if (amounts.length < 3 || currencies.size !== 2) continue;
    for (const { row, money } of amounts) {
      const others = amounts.filter((one) => one.money.currency !== money.currency);
      const usual = others[0]?.money;
      if (others.length !== amounts.length - 1 || !usual) continue;
      const beside = row.entries.flatMap((entry, at) => (at === column ? [] : (moneyOf(entry) ?? [])));
      if (beside.some(({ currency }) => currency === usual.currency)) yield { odd: money, usual };
    }
  }
}

/** Most tables are in one currency, or in none. */
const isMixed = (rows: CastTable['rows']): boolean => {
  let first: string | undefined;
  for (const { entries } of rows)
    for (const entry of entries) {
      const currency = moneyOf(entry)?.currency;
      if (currency === undefined) continue;
      first ??= currency;
      if (currency !== first) return true;
    }
  return false;
};

const moneyOf = (entry: FigureEntry | { type: string } | undefined): MoneyLiteral | undefined => {
  if (entry?.type !== 'figure') return undefined;
  const { literal } = entry as FigureEntry;
  return literal.type === 'money' && literal.currency !== UNTOLD_CURRENCY ? literal : undefined;
};
