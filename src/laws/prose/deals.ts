import type { MoneyLiteral, QuantityLiteral } from '../../model/literal.js';
import { withoutAsides } from './asides.js';
import { withCounts } from './counts.js';
import type { Phrase } from './phrases.js';
import {
  AVERAGE,
  coversMore,
  isAt,
  isBy,
  isFor,
  isPair,
  MORE_SOLD,
  type ProductInProse,
  perAt,
  productsIn,
  roleAt,
} from './products.js';

// Two of count, price and amount in one sentence, the third in another. They belong together where nothing else is
// sold nearby and the third is said once: then no label is left to choose from.

/** Every such sale; what `productsIn` binds within a sentence is not repeated. */
export function* dealsIn(sayings: readonly Phrase[]): Iterable<ProductInProse> {
  const found = [...productsIn(sayings)];
  const bound = new Set(found.map(({ count }) => count.start));
  const phrases = sayings.map((saying) => withoutAsides(withCounts(saying)));
  const sold = phrases.flatMap(pricedIn);
  const open = sold.filter(({ count }) => !bound.has(count.start));
  yield* withAmounts(open, sold, phrases.flatMap(amountsIn));
  yield* withPrices(
    phrases.flatMap(countedIn).filter(({ count }) => !bound.has(count.start)),
    phrases,
  );
}

interface Priced {
  readonly count: QuantityLiteral;
  readonly price: MoneyLiteral;
  readonly averaged: boolean;
  readonly part: string;
}

interface Gross {
  readonly amount: MoneyLiteral;
  readonly part: string;
}

/** An amount of another part; what follows an amount tells of the part that the amount is of. */
const isOther = (gross: Gross, part: string, { start }: QuantityLiteral): boolean =>
  gross.part !== part && (part !== '' || gross.amount.start > start);

/** "the second tranche": which part of a sale a sentence speaks of, '' for the whole. */
const partOf = (gap: string): string => PART.exec(gap)?.[1]?.toLowerCase() ?? '';

const PART =
  /\b(first|second|third|fourth|fifth|final|initial|last|concurrent)(?: and final)? (?:tranche|closing|offering|placement)\b/i;

interface Counted {
  readonly count: QuantityLiteral;
  readonly amount: MoneyLiteral;
}

/** "14,000,000 shares at a public offering price of $4.75 per share"; what an option may cost is not sold. */
const pricedIn = (phrase: Phrase): readonly Priced[] =>
  phrase.figures.flatMap((count, at) => {
    const [price, gap] = [phrase.figures[at + 1], phrase.gaps[at + 1] ?? ''];
    if (count.type !== 'quantity' || price?.type !== 'money' || roleAt(phrase, at + 1) !== 'P') return [];
    if (!isAt(gap) || OPTIONAL.test(gap) || OPTIONAL.test((phrase.gaps[at] ?? '').slice(-60))) return [];
    if ((perAt(phrase, at + 1) ?? count.unit) !== count.unit || price.scale !== undefined) return [];
    if (at + 2 === phrase.figures.length && MORE_SOLD.test(phrase.tail)) return [];
    return [
      {
        count,
        price: { ...price, per: count.unit },
        averaged: AVERAGE.test(gap),
        part: partOf(`${phrase.gaps[at]} ${gap} ${phrase.tail}`),
      },
    ];
  });

/** Amounts that are called gross proceeds, of this sale alone. */
const amountsIn = (phrase: Phrase): readonly Gross[] =>
  phrase.figures.flatMap((amount, at) => {
    const gap = (phrase.gaps[at] ?? '').slice(-130);
    if (amount.type !== 'money' || roleAt(phrase, at) !== 'A') return [];
    const whole = GROSS.test(gap) && !SEVERAL.test(gap) && !coversMore(phrase, at);
    return whole ? [{ amount, part: partOf(`${phrase.gaps[at]} ${phrase.tail}`) }] : [];
  });

function* withAmounts(
  open: readonly Priced[],
  sold: readonly Priced[],
  amounts: readonly Gross[],
): Iterable<ProductInProse> {
  for (const { count, price, averaged, part } of open) {
    const near = amounts.filter(
      ({ amount: { start } }) => start > count.start - BEFORE && start < count.start + AFTER,
    );
    const amount = near[0]?.amount;
    if (!amount || near.some((one) => one.amount.number !== amount.number || isOther(one, part, count)))
      continue;
    const rivals = sold.filter((one) => Math.abs(one.count.start - count.start) < AFTER);
    if (rivals.some((one) => one.count.number !== count.number || one.price.number !== price.number))
      continue;
    if (count.qualifier === 'maximum' || price.currency !== amount.currency) continue;
    yield { count, price, amount, averaged, sure: false, limited: false, apart: true };
  }
}

/** "for the purchase of 2,463,900 units for an aggregate subscription price of $3,079,875". */
const countedIn = (phrase: Phrase): readonly Counted[] =>
  phrase.figures.flatMap((amount, at) => {
    if (amount.type !== 'money' || roleAt(phrase, at) !== 'A' || coversMore(phrase, at)) return [];
    const [gap, next] = [phrase.gaps[at] ?? '', phrase.figures[at + 1]];
    const before = isFor(gap) ? soldBefore(phrase, at) : undefined;
    if (before) return [{ count: before, amount }];
    const after = GROSS.test(gap.slice(-130)) && isBy(phrase.gaps[at + 1] ?? '') ? next : undefined;
    return after?.type === 'quantity' && after.qualifier !== 'maximum' ? [{ count: after, amount }] : [];
  });

/** What is sold, past the shares that a warrant sold with them is for. */
const soldBefore = (phrase: Phrase, at: number): QuantityLiteral | undefined => {
  const { figures, gaps } = phrase;
  if (at >= 4 && isPair(phrase, at - 2) && isPair(phrase, at - 4)) return undefined;
  for (let place = at - 1; place >= 0; place--) {
    const count = figures[place];
    if (count?.type !== 'quantity' || count.qualifier === 'maximum') return undefined;
    if (!OPTIONAL.test((gaps[place] ?? '').slice(-60))) return count;
  }
  return undefined;
};

/** The price of one, where one only is stated: for a unit in the whole release, for a share in what follows. */
function* withPrices(counted: readonly Counted[], phrases: readonly Phrase[]): Iterable<ProductInProse> {
  const prices = counted.length > 0 ? phrases.flatMap(pricesIn) : [];
  for (const { count, amount } of counted) {
    const near = prices.filter(
      ({ per, start, currency }) =>
        per === count.unit &&
        currency === amount.currency &&
        (per === 'unit' || (start > amount.end && start < amount.end + NEXT)),
    );
    const [price] = near;
    if (!price || near.some(({ number }) => number !== price.number)) continue;
    yield { count, price, amount, averaged: false, sure: false, limited: false, apart: true };
  }
}

/** "The purchase price of a share is $0.70"; "at a price per share of $0.50"; "a purchase price of $1.25 per Unit". */
const pricesIn = (phrase: Phrase): readonly MoneyLiteral[] =>
  phrase.figures.flatMap((price, at) => {
    const gap = (phrase.gaps[at] ?? '').slice(-90);
    if (price.type !== 'money' || price.scale !== undefined || OTHER_PRICE.test(gap)) return [];
    const said = PRICE_OF.exec(gap)?.[1]?.toLowerCase();
    const per = said ?? (PRICE.test(gap) ? perAt(phrase, at) : undefined);
    return per === undefined ? [] : [{ ...price, per }];
  });

const BEFORE = 700;
const AFTER = 1500;
const NEXT = 300;

const GROSS = /\bgross (?:cash )?proceeds\b(?! and)/i;
const SEVERAL =
  /\b(?:cumulative|to date|both|tranches|closings|together|combined|previous|prior|remaining|additional|offerings|net|including|exercis\w{1,4}|potential|warrants?|minimum|maximum|target)\b/i;
const OPTIONAL =
  /\b(?:warrants?|options?|rights?)(?: [\w'-]{1,20}){0,4} to (?:purchase|acquire|buy|subscribe)|\b(?:exercise|exercisable|strike|conversion|closing|market|par)\b/i;
const OTHER_PRICE =
  /\b(?:exercise|exercisable|strike|conversion|closing|market|par|nominal|fair|trading|average|redemption|book|acceleration|trigger)\b/i;
const PRICE = /\bprice (?:of|is|was) {0,2}$/i;
const PRICE_OF =
  /\bprice (?:per|of an?|for (?:each|an?|one)) (?:combined )?(share|unit)\b(?: (?!exercise)[\w'-]{1,20}){0,8} {0,2}$/i;
