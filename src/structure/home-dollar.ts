import type { Document } from '../model/document.js';
import type { Literal, MoneyLiteral } from '../model/literal.js';
import type { Dateline } from '../model/structure.js';

/**
 * Whose dollar a bare `$` is where neither a sentence nor a listing has said it: an issuer that writes from Canada or
 * Australia, is listed nowhere in New York and does not set its own dollar apart as `C$` means its own.
 */
export const withHomeDollar = (
  { plain }: Document,
  literals: readonly Literal[],
  dateline: Dateline | undefined,
): readonly Literal[] => {
  const said = saidIn(plain);
  const { place, end = 0 } = dateline ?? {};
  const home = said ?? (place && homeAt(plain.slice(place.start, place.end)));
  if (!home || !literals.some((literal) => moneyIn(literal).some((one) => isBare(plain, one))))
    return literals;
  const named = literals.some((literal) =>
    moneyIn(literal).some((one) => one.currency === home && !isBare(plain, one)),
  );
  const foreign = named || AMERICAN.test(plain.slice(0, end + HEAD)) || SAID.test(plain);
  if (!said && foreign) return literals;
  const settle = <T extends Literal>(one: T): T =>
    one.type === 'money' && isBare(plain, one) ? { ...one, currency: home } : one;
  return literals.map((literal) =>
    literal.type === 'range'
      ? { ...literal, low: settle(literal.low), high: settle(literal.high) }
      : settle(literal),
  );
};

const isBare = (plain: string, { currency, start, end }: MoneyLiteral): boolean =>
  currency === 'USD' && (plain.charCodeAt(start) === DOLLAR || /\bcents?$/i.test(plain.slice(start, end)));

const DOLLAR = 36;

const moneyIn = (literal: Literal): MoneyLiteral[] => {
  const parts = literal.type === 'range' ? [literal.low, literal.high] : [literal];
  return parts.filter((part): part is MoneyLiteral => part.type === 'money');
};

/** A listing in New York, in the release's first words. */
const AMERICAN = /\b(?:NYSE|NASDAQ|Nasdaq|New York Stock Exchange)\b/;
const HEAD = 3000;

/** "All amounts are in U.S. dollars". */
const SAID = /\bin (?:the )?(?:U\.? ?S\.?|United States) (?:dollars?|currency|funds)\b/i;

/** "All dollar amounts are stated in Canadian dollars unless otherwise noted": that outweighs where it writes from. */
const saidIn = (plain: string): string | undefined => {
  const [, nation] = OWN.exec(plain) ?? [];
  return nation && NATIONS.get(nation.toLowerCase());
};

const OWN =
  /\ball (?:[a-z]{1,12} ){0,3}(?:amounts|figures|dollars|references|currency|values|financial information)\b[^.;]{0,80}\b(?:in|to) (canadian|australian|new zealand|hong kong|singapore) (?:dollars?|currency|funds)\b/i;
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['new zealand', 'NZD'],
  ['hong kong', 'HKD'],
  ['singapore', 'SGD'],
]);

const homeAt = (place: string): string | undefined => HOMES.find(([, at]) => at.test(place))?.[0];

const HOMES: readonly (readonly [string, RegExp])[] = [
  [
    'CAD',
    /\b(?:ontario|qu[eé]bec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|yukon|canada|toronto|calgary|edmonton|montr[eé]al|ottawa|winnipeg|halifax)\b|, ?(?:ON|QC|BC|B\.C\.|AB|MB|SK|NS|NB|NL)\b|^vancouver$/i,
  ],
  ['AUD', /\b(?:australia|sydney|melbourne|perth|brisbane|adelaide)\b/i],
  ['NZD', /\b(?:new zealand|auckland|wellington)\b/i],
];
