import type { Literal, MoneyLiteral } from '../model/literal.js';
import { UNTOLD_CURRENCY } from '../model/literal.js';

/**
 * Which money a bare word means in this document: `kr` where one krone is named, `8.4 cents` those of the one currency
 * it names. Whose dollar a bare `$` is follows from more than the figures (`structure/home-dollar`).
 */
export const settleCurrencies = (text: string, found: Literal[]): Literal[] => {
  const bare = found.some((literal) => literal.type === 'money' && bareWord(text, literal) !== undefined);
  if (!bare) return found;
  const own = ownCurrencies(text, found);
  if (own.krone === undefined && own.cent === undefined) return found;
  return found.map((literal) => meant(text, literal, own));
};

type Word = 'krone' | 'cent';
type Own = Readonly<Record<Word, string | undefined>>;

const meant = (text: string, literal: Literal, own: Own): Literal => {
  if (literal.type === 'range') {
    const [low, high] = [meant(text, literal.low, own), meant(text, literal.high, own)];
    return { ...literal, low: low as typeof literal.low, high: high as typeof literal.high };
  }
  const word = literal.type === 'money' ? bareWord(text, literal) : undefined;
  const currency = word && own[word];
  return currency ? { ...(literal as MoneyLiteral), currency } : literal;
};

const bareWord = (text: string, { start, end, currency }: MoneyLiteral): Word | undefined => {
  if (currency === UNTOLD_CURRENCY) return 'krone';
  return currency === 'USD' && CENTS.test(text.slice(start, end)) ? 'cent' : undefined;
};

const CENTS = /^\d[\d.,]{0,12} {0,3}(?:cents?|¢)$/;

const ownCurrencies = (text: string, found: readonly Literal[]): Own => {
  const named = new Set<string>();
  for (const literal of found)
    if (literal.type === 'money' && bareWord(text, literal) === undefined) named.add(literal.currency);
  return { krone: only([...named].filter((currency) => KRONER.has(currency))), cent: only([...named]) };
};

const only = (all: readonly string[]): string | undefined => (all.length === 1 ? all[0] : undefined);

const KRONER: ReadonlySet<string> = new Set(['SEK', 'NOK', 'DKK', 'ISK']);
