import { asResult } from '../figure.js';
import { fits } from '../judge.js';
import { type NumericRelation, relate } from '../relation.js';
import type { CaseLaw } from './case-verdicts.js';
import type { Case, CasePlace, Cases } from './cases.js';
import { castFigure } from './cast-relation.js';
import { type FigureEntry, isFigureEntry } from './cast-table.js';
import { isTotalLabel } from './cast-words.js';

/**
 * `Number of shares | Average price | Total amount`: the three are bound by their headings and units, the amount
 * is the product. In the total row the price is the weighted average, so the law is the same there.
 */
export function* productsOfCases({ places, all }: Cases): Iterable<CaseLaw> {
  for (const triple of triplesIn(places)) {
    const { averaged, named } = triple;
    const exact = relationsIn(all, triple, false);
    if (exact.length === 0) continue;
    // A price that is an average by its heading, or in most rows, has lost digits.
    const sample = averaged ? [] : exact.slice(0, SAMPLE);
    const rounded = averaged || sample.filter(fits).length * 2 < sample.length;
    const relations = rounded ? relationsIn(all, triple, true) : exact;
    yield { words: 'count × price = amount', severity: 'error', named, relations };
  }
}

const SAMPLE = 20;

interface Triple {
  readonly count: number;
  readonly price: number;
  readonly amount: number;
  /** Of count, price and amount: a row in other units is about something else. */
  readonly units: readonly (string | undefined)[];
  readonly averaged: boolean;
  readonly named: boolean;
}

/** As many counts as prices and amounts under one heading, in the same order. */
function* triplesIn(places: readonly CasePlace[]): Iterable<Triple> {
  if (!places.some(isPrice)) return;
  for (const own of byGroup(places)) {
    const prices = pricesIn(places, own);
    const counts = besides(
      prices,
      own.filter((at) => isCount(places[at] as CasePlace)),
    );
    const amounts = besides(
      prices,
      own.filter((at) => isAmount(places[at] as CasePlace)),
    );
    if (counts.length !== prices.length || amounts.length !== prices.length) continue;
    for (const [index, price] of prices.entries()) {
      const [count, amount] = [counts[index] as number, amounts[index] as number];
      const [many, each, sum] = [count, price, amount].map((at) => places[at] as CasePlace) as [
        CasePlace,
        CasePlace,
        CasePlace,
      ];
      if (!isOneMeasure(many, each, sum)) continue;
      const named = isNamedCount(many) && PRICE.test(each.name) && AMOUNT.test(sum.name);
      const units = [many.unit, each.unit, sum.unit];
      yield { count, price, amount, units, averaged: AVERAGE.test(each.name), named };
    }
  }
}

/** Prices that are averages, where there are others beside them: of the day's highest, of the close. */
const pricesIn = (places: readonly CasePlace[], own: readonly number[]): readonly number[] => {
  const every = own.filter((at) => isPrice(places[at] as CasePlace));
  const averages = every.filter((at) => AVERAGE.test(places[at]?.name ?? ''));
  return averages.length > 0 ? averages : every;
};

/** Of several places for one price, the one right beside it or, failing that, the only nearest. */
const besides = (prices: readonly number[], found: readonly number[]): readonly number[] => {
  const [price] = prices;
  if (price === undefined || prices.length > 1 || found.length < 2) return found;
  const far = (at: number): number => Math.abs(at - price);
  const least = Math.min(...found.map(far));
  return found.filter((at) => far(at) === least);
};

/** The places under each heading; places without one stand under none together. */
const byGroup = (places: readonly CasePlace[]): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>();
  for (const [at, { group, unit }] of places.entries()) {
    if (unit === undefined) continue;
    const own = groups.get(group);
    if (own) own.push(at);
    else groups.set(group, [at]);
  }
  return [...groups.values()];
};

const isCount = ({ name, unit = '' }: CasePlace): boolean =>
  !OTHER.test(name) && !PRICE.test(name) && (COUNTS.has(unit) || (unit === '' && COUNT.test(name)));

const isNamedCount = ({ name, unit = '' }: CasePlace): boolean => COUNTS.has(unit) || COUNT.test(name);

const isPrice = ({ name, unit = '' }: CasePlace): boolean =>
  !OTHER.test(name) &&
  unit !== '%' &&
  (unit.includes('/') || (PRICE.test(name) && !COUNTS.has(unit) && (EACH.test(name) || !AMOUNT.test(name))));

const isAmount = ({ name, unit = '' }: CasePlace): boolean =>
  !OTHER.test(name) &&
  AMOUNT.test(name) &&
  !EACH.test(name) &&
  (MONEY.test(unit) || (unit === '' && !COUNT.test(name)));

const isOneMeasure = (many: CasePlace, each: CasePlace, sum: CasePlace): boolean => {
  const [currency, per] = (each.unit ?? '').split('/');
  if (per !== undefined && many.unit !== per && !(many.unit === '' && countsOf(many.name, per))) return false;
  return !currency || !sum.unit || currency === sum.unit;
};

/** "Number of shares" counts shares, "Quantity" whatever the price is for one of; "Number of companies" does not. */
const countsOf = (name: string, per: string): boolean =>
  name.toLowerCase().includes(per) || BARE_COUNT.test(name);

const BARE_COUNT = /^(?:number|no\.?|volume|quantity|amount|株式?数|数量)$/i;
const COUNTS: ReadonlySet<string> = new Set(['share', 'right', 'option', 'warrant', 'unit']);
const MONEY = /^[A-Z]{3}$/;
const COUNT =
  /\b(?:number|no\.|volume|quantity|shares|units|rights|options|warrants)\b|^amount$|株式?数|個数|数量/i;
const PRICE =
  /\bprices?\b|\b(?:cost|amount|value|consideration) per\b|\bper (?:[a-z]{1,20} ){0,2}(?:share|unit|right|option|warrant)\b|単価|価格|価額/i;
const EACH =
  /\bper (?:[a-z]{1,20} ){0,2}(?:share|unit|right|option|warrant)\b|\b(?:average|avg|unit) price\b/i;
const AVERAGE = /\b(?:average|avg|mean|weighted|vwap)\b|平均/i;
const AMOUNT =
  /\b(?:amounts?|value|consideration|cost|proceeds|turnover|total(?: purchase| transaction)? price|total|investment|sum)\b|総額|金額|価額の総額/i;
/** Figures of the same kinds that do not multiply out: bounds, what is left, what a day's prices were. */
const OTHER =
  /\b(?:highest|lowest|high|low|max(?:imum)?|min(?:imum)?|limit|may yet|remaining|unused|authori[sz]ed|cumulative|accumulated|market|closing|par|nominal|exercise|strike|grant|as part of)\b|累計/i;

const relationsIn = (
  all: readonly Case[],
  { count, price, amount, units }: Triple,
  rounded: boolean,
): readonly NumericRelation[] =>
  all.flatMap((one) => {
    const { entries } = one;
    const [many, each, sum] = [entries[count], entries[price], entries[amount]];
    if (!isFigureEntry(many) || !isFigureEntry(each) || !isFigureEntry(sum)) return [];
    if ([many, each, sum].some(({ unit }, at) => unit !== units[at])) return [];
    return many.value.n > 0n && each.value.n > 0n
      ? [productOf(many, each, sum, rounded || isOfAll(one))]
      : [];
  });

/** One price for all the cases together is their average, whatever its heading says, and so has lost digits. */
const isOfAll = ({ label, total }: Case): boolean => total || isTotalLabel(label) || AVERAGE.test(label);

const productOf = (
  many: FigureEntry,
  each: FigureEntry,
  sum: FigureEntry,
  rounded: boolean,
): NumericRelation => {
  const price = castFigure(each, 'price');
  const factors = [castFigure(many, 'count'), rounded ? asResult(price) : price];
  const left = { op: 'times', terms: factors.map((leaf) => ({ op: 'leaf', leaf }) as const) } as const;
  return relate(left, '=', { op: 'leaf', leaf: castFigure(sum, 'amount') });
};
