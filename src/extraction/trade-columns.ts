import type { Literal } from '../model/literal.js';
import type { Column, Table } from '../model/structure.js';
import type { Scene } from './scene.js';
import { literalsOfCell } from './within.js';

/** Which columns of a list of purchases hold what. */
export interface TradeColumns {
  readonly shares: number;
  readonly price?: number;
  readonly amount?: number;
  readonly date?: number;
  readonly venue?: number;
  readonly currency?: number;
  /** By the minute: single executions. */
  readonly timed: boolean;
  readonly headers: readonly string[];
  /** The headings as one: lists of the same make go on where another ends. */
  readonly make: string;
}

/** The columns, where headings and figures make the table a list of purchases. */
export const tradeColumns = (scene: Scene, table: Table): TradeColumns | undefined => {
  const headers = table.columns.map((column) => column.header.join(' '));
  const kinds = table.columns.map((column, index) => kindOf(column, firstIn(scene, table, index), index));
  const at = (kind: ColumnKind): number | undefined => {
    const found = kinds.indexOf(kind);
    return found < 0 ? undefined : found;
  };
  const shares = at('shares');
  const others = { price: at('price'), amount: at('amount'), date: at('date'), venue: at('venue') };
  if (shares === undefined || (others.price ?? others.amount) === undefined) return undefined;
  if ((others.date ?? others.venue) === undefined) return undefined;
  const optional = Object.entries({ ...others, currency: at('currency') }).filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  const timed = headers.some((header) => TIME.test(header));
  return { shares, ...Object.fromEntries(optional), timed, headers, make: headers.join('\t') };
};

type ColumnKind = 'shares' | 'price' | 'amount' | 'date' | 'venue' | 'currency' | 'other';

/** The first literal under a heading, and whether anything there is a date. */
const firstIn = (scene: Scene, table: Table, index: number): Literal | undefined => {
  for (const row of table.rows) {
    if (row.role !== 'body') continue;
    const cell = row.cells.find(({ column }) => column === index);
    const literal = cell && literalsOfCell(scene.literals, cell).find(({ type }) => type !== 'blank');
    if (literal) return literal;
  }
  return undefined;
};

const kindOf = (column: Column, literal: Literal | undefined, index: number): ColumnKind => {
  const header = column.header.join(' ');
  if (BOUND.test(header) || TIME.test(header) || NO_FIGURE.test(header)) return 'other';
  if (literal?.type === 'date' && (index === 0 || DATE.test(header) || header === '')) return 'date';
  if (CURRENCY.test(header)) return 'currency';
  if (VENUE.test(header) && literal?.type !== 'money') return 'venue';
  if (PRICE.test(header)) return 'price';
  if (literal?.type === 'quantity') return literal.unit === 'share' ? 'shares' : 'other';
  if (literal?.type === 'money') return 'amount';
  if (literal?.type === 'percent') return 'other';
  if (DATE.test(header)) return 'date';
  if (SHARES.test(header)) return 'shares';
  return AMOUNT.test(header) ? 'amount' : 'other';
};

const BOUND = /\b(?:highest|lowest|high|low|max(?:imum)?|min(?:imum)?|limit|may yet|remaining)\b/i;
const TIME = /^(?:transaction |trade |execution )?(?:time|timestamp|hour)\b|\btime zone\b/i;
const NO_FIGURE = /\b(?:reference|identification|transaction id|isin|broker|intermediary|investment firm)\b/i;
const DATE =
  /\b(?:dates?|days?|period|week|month)\b(?!.{0,40}\b(?:volume|price|value|amount|shares)\b)|取得日|区分/i;
const CURRENCY = /^currency\b/i;
const VENUE =
  /\b(?:venues?|markets?|exchange|platform|mic(?: code)?)\b(?!.{0,12}\b(?:price|value|cap)\b)|市場/i;
const PRICE =
  /\b(?:average|weighted|vwap|avg\.?|mean)\b|\bprices?\b(?!.{0,20}\btotal\b)|\bper share\b|平均|単価/i;
const SHARES =
  /\b(?:numbers?|no\.?|amount|quantity|volume|total)\b.{0,60}\b(?:shares?|stock|securities)\b|\bshares\b|\bvolume\b|\bquantity\b|^number$|株式数|株数/i;
const AMOUNT = /\b(?:amounts?|value|consideration|costs?|turnover|total|gross|purchase price)\b|総額|金額/i;
