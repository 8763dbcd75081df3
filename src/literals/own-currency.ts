import type { IdentifierLiteral, Literal, MoneyLiteral } from '../model/literal.js';

/**
 * Which money a bare sign means in this document: `kr` where one krone is named, `$` where it says that all dollars are
 * Canadian or where it is listed in one country of another dollar only, `8.4 cents` those of the one currency it names.
 */
export const settleCurrencies = (text: string, found: Literal[]): Literal[] => {
  const bare = found.some((literal) => literal.type === 'money' && bareSign(text, literal) !== undefined);
  if (!bare) return found;
  const own = ownCurrencies(text, found);
  if (own.krone === undefined && own.dollar === undefined && own.cent === undefined) return found;
  return found.map((literal) => meant(text, literal, own));
};

type Sign = 'krone' | 'dollar' | 'cent';
type Own = Readonly<Record<Sign, string | undefined>>;

const meant = (text: string, literal: Literal, own: Own): Literal => {
  if (literal.type === 'range') {
    const [low, high] = [meant(text, literal.low, own), meant(text, literal.high, own)];
    return { ...literal, low: low as typeof literal.low, high: high as typeof literal.high };
  }
  const sign = literal.type === 'money' ? bareSign(text, literal) : undefined;
  const currency = sign && own[sign];
  return currency ? { ...(literal as MoneyLiteral), currency } : literal;
};

const bareSign = (text: string, { start, end, currency }: MoneyLiteral): Sign | undefined => {
  if (currency === 'XXX') return 'krone';
  if (currency !== 'USD') return undefined;
  if (text.charCodeAt(start) === 0x24) return 'dollar';
  return CENTS.test(text.slice(start, end)) ? 'cent' : undefined;
};

const CENTS = /^\d[\d.,]{0,12} {0,3}(?:cents?|¢)$/;

const ownCurrencies = (text: string, found: readonly Literal[]): Own => {
  const named = new Set<string>();
  const dollars = new Set<string>();
  for (const literal of found) {
    if (literal.type !== 'money' || bareSign(text, literal) !== undefined) continue;
    named.add(literal.currency);
    if (DOLLARS.has(literal.currency)) dollars.add(literal.currency);
  }
  const krone = only([...named].filter((currency) => KRONER.has(currency)));
  const dollar =
    saidDollar(text) ?? (dollars.has('USD') && dollars.size === 1 ? undefined : listedDollar(found, dollars));
  const hasBareDollar = found.some(
    (literal) => literal.type === 'money' && bareSign(text, literal) === 'dollar',
  );
  return { krone, dollar, cent: dollar ?? (hasBareDollar ? undefined : only([...named])) };
};

const only = (all: readonly string[]): string | undefined => (all.length === 1 ? all[0] : undefined);

const KRONER: ReadonlySet<string> = new Set(['SEK', 'NOK', 'DKK', 'ISK']);
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD']);

/** `All dollar amounts are in Canadian dollars unless otherwise stated`. */
const saidDollar = (text: string): string | undefined => {
  if (!text.includes('ollars')) return undefined;
  const country = SAID.exec(text)?.[1];
  return country && COUNTRIES[country];
};

const SAID =
  /\b(?:[Aa]ll|[Uu]nless|[Aa]mounts|[Ff]igures|[Ee]xpressed|[Ss]tated|[Rr]eported)\b[^.]{0,120}\b(Canadian|Australian|New Zealand|Hong Kong|Singapore) (?:dollars|Dollars)/;
const COUNTRIES: Readonly<Record<string, string>> = {
  Canadian: 'CAD',
  Australian: 'AUD',
  'New Zealand': 'NZD',
  'Hong Kong': 'HKD',
  Singapore: 'SGD',
};

/** All its listings in one country of another dollar, over-the-counter quotations left out; no dollar of a third. */
const listedDollar = (found: readonly Literal[], dollars: ReadonlySet<string>): string | undefined => {
  const listings = found.filter(
    (literal): literal is IdentifierLiteral => literal.type === 'identifier' && literal.of === 'ticker',
  );
  const homes = new Set(listings.map(({ text }) => homeOf(text)).filter((home) => home !== ''));
  const home = only([...homes]);
  return home && home !== 'other' && [...dollars].every((one) => one === home || one === 'USD')
    ? home
    : undefined;
};

const homeOf = (listing: string): string => {
  const market = listing.slice(0, listing.indexOf(':'));
  if (/^(?:OTC|FSE|FRA|FRANKFURT|BF|XETRA|ETR|WKN|STU)/.test(market)) return '';
  if (/^(?:TSX|TSXV|TSX-V|CSE|CNSX|NEO)$/.test(market)) return 'CAD';
  if (market === 'ASX') return 'AUD';
  return market === 'NZX' ? 'NZD' : 'other';
};
