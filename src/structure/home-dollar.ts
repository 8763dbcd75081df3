import type { Document } from '../model/document.js';
import type { Literal, MoneyLiteral } from '../model/literal.js';
import type { Dateline } from '../model/structure.js';

/**
 * Whose dollar a bare `$` is. The scanner reads it as that of the United States; where the release says otherwise,
 * is listed in Canada or Australia alone or comes from there, it is the dollar of that country.
 */
export const withHomeDollar = (
  { plain }: Document,
  literals: readonly Literal[],
  dateline: Dateline | undefined,
): readonly Literal[] => {
  const isBare = (one: MoneyLiteral): boolean =>
    one.currency === 'USD' &&
    (plain.charCodeAt(one.start) === DOLLAR || /\bcents?$/i.test(plain.slice(one.start, one.end)));
  if (!literals.some((literal) => moneyIn(literal).some(isBare))) return literals;
  const home = homeOf(plain, literals, dateline);
  if (home === 'USD') return literals;
  const settle = <T extends Literal>(one: T): T =>
    one.type === 'money' && isBare(one) ? { ...one, currency: home } : one;
  return literals.map((literal) =>
    literal.type === 'range'
      ? { ...literal, low: settle(literal.low), high: settle(literal.high) }
      : settle(literal),
  );
};

const DOLLAR = 36;

const moneyIn = (literal: Literal): MoneyLiteral[] => {
  const parts = literal.type === 'range' ? [literal.low, literal.high] : [literal];
  return parts.filter((part): part is MoneyLiteral => part.type === 'money');
};

const homeOf = (plain: string, literals: readonly Literal[], dateline: Dateline | undefined): string => {
  const said = SAID.exec(plain);
  if (said) return NATIONS[said[1]!.toLowerCase().replace(/[^a-z]/g, '')] ?? 'USD';
  const markets = literals.flatMap((one) =>
    one.type === 'identifier' && one.of === 'ticker' ? [one.text.slice(0, one.text.indexOf(':'))] : [],
  );
  if (markets.some((market) => AMERICAN.test(market))) return 'USD';
  const place = dateline?.place ? plain.slice(dateline.place.start, dateline.place.end) : '';
  const listed = HOMES.find(({ market }) => markets.some((one) => market.test(one)));
  if (listed) return listed.currency;
  const home = HOMES.find(({ at }) => at.test(place));
  // Who writes C$ as well, and is listed nowhere, may mean the other dollar by the bare sign.
  return home && !literals.some((literal) => isNamed(plain, literal, home.currency)) ? home.currency : 'USD';
};

/** "All amounts are in Canadian dollars unless otherwise stated". */
const SAID =
  /\b(?:amounts?|figures?|references?|values?|expressed|stated|reported|denominated|presented|currency)\b[^.;]{0,60}\b(?:in|to|is|are) (?:the )?(canadian|australian|new zealand|hong kong|singapore|u\.? ?s\.?|united states) (?:dollars?|currency|funds)\b/i;
const NATIONS: Readonly<Record<string, string>> = {
  canadian: 'CAD',
  australian: 'AUD',
  newzealand: 'NZD',
  hongkong: 'HKD',
  singapore: 'SGD',
};
const AMERICAN = /^(?:nyse|nasdaq|amex|cboe (?:us|bzx))/i;

const HOMES: readonly { readonly currency: string; readonly market: RegExp; readonly at: RegExp }[] = [
  {
    currency: 'CAD',
    market: /^(?:tsx|toronto|cse|neo|cnsx|cboe canada|aequitas)/i,
    at: /\b(?:ontario|qu[eé]bec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|yukon|canada|toronto|calgary|edmonton|montr[eé]al|ottawa|winnipeg|halifax)\b|, ?(?:ON|QC|BC|B\.C\.|AB|MB|SK|NS|NB|NL)\b|^vancouver$/i,
  },
  {
    currency: 'AUD',
    market: /^asx/i,
    at: /\b(?:australia|sydney|melbourne|perth|brisbane|adelaide)\b/i,
  },
  { currency: 'NZD', market: /^nzx/i, at: /\b(?:new zealand|auckland|wellington)\b/i },
];

const isNamed = (plain: string, literal: Literal, currency: string): boolean =>
  moneyIn(literal).some((one) => one.currency === currency && plain.charCodeAt(one.start) !== DOLLAR);
