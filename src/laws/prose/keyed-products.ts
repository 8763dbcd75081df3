import type { MoneyLiteral, QuantityLiteral } from '../../model/literal.js';
import type { FigureLiteral } from '../printed.js';
import type { Phrase } from './phrases.js';
import type { ProductInProse } from './products.js';

// Exchange notices and numbered notices state count, price and amount in lines of their own: "Amount 1,418,437
// shares", "Average price/share 4.23 EUR", "Total cost 5,999,993 EUR"; the label may be the line above.

/** Every three lines that follow each other as count, price and amount. */
export function* keyedProductsIn(sayings: readonly Phrase[], plain: string): Iterable<ProductInProse> {
  let entries: Entry[] = [];
  for (const phrase of sayings) {
    const entry = entryOf(phrase, plain);
    if (!entry) {
      entries = [];
      continue;
    }
    if (entry.role === 'other') continue;
    entries = [...entries, entry].slice(-3);
    const product = productOf(entries);
    if (product) yield product;
  }
}

interface Entry {
  readonly role: 'count' | 'price' | 'amount' | 'other';
  readonly figure: FigureLiteral;
  readonly averaged: boolean;
}

/** A line with one figure and the words that name it; undefined for a sentence. */
const entryOf = ({ figures, gaps, tail }: Phrase, plain: string): Entry | undefined => {
  const [figure, second] = figures;
  if (!figure || second || tail.length > 60 || (gaps[0] ?? '').length > 90) return undefined;
  const own = (gaps[0] ?? '').trim();
  const label = /[^\W\d]/.test(own) || KANJI.test(own) ? own : lineAbove(plain, figure.start);
  return { role: roleOf(figure, label), figure, averaged: AVERAGE.test(label) };
};

/** The nearest line with words above the line of a figure. */
const lineAbove = (plain: string, start: number): string => {
  const lines = plain
    .slice(Math.max(0, start - 160), start)
    .split('\n')
    .slice(0, -1);
  return lines.filter((line) => /[^\W\d_]{3}/.test(line) || KANJI.test(line)).at(-1) ?? '';
};

const roleOf = (figure: FigureLiteral, label: string): Entry['role'] => {
  if (figure.type === 'money') {
    if (figure.qualifier === 'maximum' || EXTREME.test(label)) return 'other';
    if (TOTAL.test(label) && !EACH.test(label) && figure.per === undefined) return 'amount';
    return PRICE.test(label) && figure.scale === undefined ? 'price' : 'other';
  }
  const counts = figure.type === 'quantity' ? figure.unit === 'share' : figure.type === 'number';
  return counts && figure.qualifier === 'exact' && COUNT.test(label) && !HELD.test(label) ? 'count' : 'other';
};

const productOf = ([one, two, three]: readonly Entry[]): ProductInProse | undefined => {
  if (one?.role !== 'count' || two?.role !== 'price' || three?.role !== 'amount') return undefined;
  if (three.figure.start - one.figure.end > NEAR) return undefined;
  const [price, amount] = [two.figure as MoneyLiteral, three.figure as MoneyLiteral];
  if (price.currency !== amount.currency || (price.per ?? 'share') !== 'share') return undefined;
  const count: QuantityLiteral = { ...(one.figure as QuantityLiteral), type: 'quantity', unit: 'share' };
  const priced = { ...price, per: 'share' };
  return { count, price: priced, amount, averaged: two.averaged, sure: false, limited: false, apart: true };
};

const NEAR = 500;
const KANJI = /\p{Script=Han}/u;
const AVERAGE = /average|平均/i;
const EXTREME = /\b(?:lowest|highest|low|high|minimum|maximum|limit|closing|upper)\b|上限|終値|最高|最低/i;
const COUNT =
  /\b(?:number|amount|quantity|volume|total shares|shares|aggregate)\b|株式(?:の|数|総)|株数|数量/i;
const HELD = /\b(?:held|holding|outstanding|issued|authori[sz]ed|after|before)\b|発行済|保有/i;
const PRICE = /\bprice\b|価額|価格|単価|払込金額/i;
const TOTAL = /\b(?:total|aggregate|cost|value|consideration|amount)\b|総額|合計/i;
const EACH = /\bprice ?\/|\bper (?:share|unit)\b|\beach\b|1株|一株/i;
