import type { MoneyLiteral, QuantityLiteral } from '../../model/literal.js';
import type { Span } from '../../model/span.js';
import { type CastTable, isFigureEntry } from '../casting/cast-table.js';
import type { FigureLiteral } from '../printed.js';
import type { Phrase } from './phrases.js';
import type { ProductInProse } from './products.js';

/**
 * A table of trades ends with how many shares were bought at what price on average; what they cost in all is said
 * in the sentence below it.
 */
export function* tableCostsIn(
  tables: readonly CastTable[],
  sayings: readonly Phrase[],
): Iterable<ProductInProse> {
  for (const cast of tables) {
    const pair = totalsOf(cast);
    const amount = pair && costBelow(cast.table, sayings);
    if (!pair || !amount) continue;
    const price = priceOf(pair.price, amount);
    const count: QuantityLiteral = { ...(pair.count as QuantityLiteral), type: 'quantity', unit: 'share' };
    if (price) yield { count, price, amount, averaged: true, sure: false, limited: false, apart: true };
  }
}

interface Totals {
  readonly count: FigureLiteral;
  readonly price: FigureLiteral;
}

/** The total row of a table with one column of counts, one of prices and none of amounts. */
const totalsOf = ({ table, rows }: CastTable): Totals | undefined => {
  const columns = (pattern: RegExp): readonly number[] =>
    table.columns.flatMap(({ header }, at) => (pattern.test(header.join(' ')) ? [at] : []));
  const [counts, prices] = [columns(COUNT), columns(PRICE)];
  const total = rows.at(-1);
  if (counts.length !== 1 || prices.length !== 1 || columns(AMOUNT).length > 0) return undefined;
  if (total?.row.role !== 'total') return undefined;
  const [count, price] = [total.entries[counts[0] ?? -1], total.entries[prices[0] ?? -1]];
  if (!isFigureEntry(count) || !isFigureEntry(price)) return undefined;
  return { count: count.literal, price: price.literal };
};

const costBelow = ({ end }: Span, sayings: readonly Phrase[]): MoneyLiteral | undefined => {
  const below = sayings.find(({ figures }) => (figures[0]?.start ?? 0) >= end);
  const [amount] = below?.figures ?? [];
  if (amount?.type !== 'money' || amount.per !== undefined || amount.start - end > NEAR) return undefined;
  return COST.test(below?.gaps[0] ?? '') ? amount : undefined;
};

/** A price without a sign is in the currency of the cost. */
const priceOf = (price: FigureLiteral, { currency }: MoneyLiteral): MoneyLiteral | undefined => {
  if (price.type === 'money') return price.currency === currency ? { ...price, per: 'share' } : undefined;
  if (price.type === 'percent' || price.type === 'duration') return undefined;
  const { start, end, number, granularity, qualifier } = price;
  return { type: 'money', start, end, number, granularity, qualifier, currency, per: 'share' };
};

const NEAR = 400;
const COUNT = /\b(?:number|amount|quantity|volume) of (?:own |treasury |repurchased )?shares\b|^shares\b/i;
const PRICE = /\baverage (?:purchase )?price\b/i;
const AMOUNT = /\b(?:total|aggregate|cost|consideration|value|transaction amount|purchase amount)\b/i;
const COST =
  /\btotal (?:cost|consideration|purchase price|amount|value)\b[^.;%]{0,90}\b(?:was|is|were|of|to|totall?ed|amounted to)(?: approximately)? {0,2}$/i;
