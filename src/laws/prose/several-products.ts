import type { MoneyLiteral, QuantityLiteral } from '../../model/literal.js';
import { withoutAsides } from './asides.js';
import { withCounts } from './counts.js';
import type { Phrase } from './phrases.js';
import { AVERAGE, coversMore, isAt, isFor, type ProductInProse, perAt, roleAt } from './products.js';

// "100,000 shares at $5.00 per share and 200,000 shares at $6.00 per share for total proceeds of $1.7 million": the
// amount is the sum of the products. Where it is not called their total it may be of the last alone: nothing is bound.

/** Every amount that is called the total of two or more counts at a price each, plainly joined in front of it. */
export function* severalProductsIn(sayings: readonly Phrase[]): Iterable<ProductInProse> {
  for (const saying of sayings) {
    if (saying.figures.length < 5) continue;
    const phrase = withoutAsides(withCounts(saying));
    for (let at = 4; at < phrase.figures.length; at++) {
      const product = sumAt(phrase, at);
      if (product) yield product;
    }
  }
}

const sumAt = (phrase: Phrase, at: number): ProductInProse | undefined => {
  const gap = phrase.gaps[at] ?? '';
  if (roleAt(phrase, at) !== 'A' || !isFor(gap) || !IN_ALL.test(gap) || coversMore(phrase, at))
    return undefined;
  const first = firstPlace(phrase, at);
  const places = Array.from({ length: (at - first) / 2 }, (_, pair) => first + 2 * pair);
  const pairs = places.map((place) => pairAt(phrase, place));
  const [one, ...also] = pairs.filter((pair) => pair !== undefined);
  if (!one || also.length === 0 || also.length + 1 < pairs.length) return undefined;
  if (!places.slice(1).every((place) => JOINED.test(phrase.gaps[place] ?? ''))) return undefined;
  const averaged = places.some((place) => AVERAGE.test(phrase.gaps[place + 1] ?? ''));
  const amount = phrase.figures[at] as MoneyLiteral;
  return { ...one, also, amount, averaged, sure: false, limited: false };
};

/** Where the run of counts and prices in front of an amount begins. */
const firstPlace = (phrase: Phrase, at: number): number => {
  let first = at;
  while (first >= 2 && roleAt(phrase, first - 2) === 'C' && roleAt(phrase, first - 1) === 'P') first -= 2;
  return first;
};

const pairAt = (phrase: Phrase, at: number): Pair | undefined => {
  const count = phrase.figures[at] as QuantityLiteral;
  const price = phrase.figures[at + 1] as MoneyLiteral;
  const gap = phrase.gaps[at + 1] ?? '';
  if (!isAt(gap) || NOT_PAID.test(gap) || NOT_PAID.test((phrase.gaps[at] ?? '').slice(-90))) return undefined;
  if (count.qualifier === 'maximum' || (perAt(phrase, at + 1) ?? count.unit) !== count.unit) return undefined;
  return { count, price: { ...price, per: count.unit } };
};

type Pair = Pick<ProductInProse, 'count' | 'price'>;

const IN_ALL = /\b(?:aggregate|total)\b/i;
const JOINED =
  /^(?: per [\w-]{1,16}| each| apiece)?(?:,|,? and|,? plus) (?:an additional |another |a further )?$/i;
const NOT_PAID =
  /\b(?:exercis\w{1,4}|strike|conversion|closing|market|par|options? to|warrants? to|up to)\b/i;
