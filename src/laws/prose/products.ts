import type { MoneyLiteral, QuantityLiteral } from '../../model/literal.js';
import { withoutAsides } from './asides.js';
import { withCounts } from './counts.js';
import { type Phrase, wordsAfter } from './phrases.js';
import { ABOUT } from './words.js';

/** "2,500,000 shares at $4.00 per share, for gross proceeds of $10 million", bound by label and unit. */
export interface ProductInProse {
  /** An average price was divided out, so that its last place is rounded. */
  readonly averaged: boolean;
  /** Nothing but the usual words stands between the three: the amount covers nothing else. */
  readonly sure: boolean;
  /** The count is the most that there can be, and the amount is stated as if it were reached. */
  readonly limited: boolean;
  /** The three stand in sentences of their own. */
  readonly apart?: true;
  readonly count: QuantityLiteral;
  readonly price: MoneyLiteral;
  readonly amount: MoneyLiteral;
  /** What else was sold at a price of its own; the amount is the sum. */
  readonly also?: readonly Pick<ProductInProse, 'count' | 'price'>[];
}

/** Count, price and amount that follow each other in one sentence, or the amount alone in the next. */
export function* productsIn(sayings: readonly Phrase[]): Iterable<ProductInProse> {
  let before: Phrase | undefined;
  for (const saying of sayings) {
    const phrase = withoutAsides(withCounts(saying));
    const two = before && acrossSentences(before, phrase);
    if (two) yield two;
    let found = false;
    for (let at = 0; at + 2 < phrase.figures.length; at++) {
      const product = productAt(phrase, at);
      if (product) yield product;
      found ||= product !== undefined;
    }
    before = found ? undefined : phrase;
  }
}

const productAt = (phrase: Phrase, at: number): ProductInProse | undefined => {
  const order = [0, 1, 2].map((place) => roleAt(phrase, at + place)).join('');
  const gaps = phrase.gaps.slice(at, at + 3);
  const [lead = '', first = '', second = ''] = gaps;
  if (!ORDERS[order]?.(lead, first, second)) return undefined;
  if (coversMore(phrase, at + 2) || isOneOfSeveral(phrase, at, order)) return undefined;
  const placeOf = (role: string): number => at + order.indexOf(role);
  const count = phrase.figures[placeOf('C')] as QuantityLiteral;
  if (SOLD_WITH.test((phrase.gaps[placeOf('C')] ?? '').slice(-90))) return undefined;
  const price = phrase.figures[placeOf('P')] as MoneyLiteral;
  const amount = phrase.figures[placeOf('A')] as MoneyLiteral;
  if ((perAt(phrase, placeOf('P')) ?? count.unit) !== count.unit) return undefined;
  const averaged = gaps.some((gap) => AVERAGE.test(gap));
  const sure = order === 'CPA' && SURE_AT.test(first) && SURE_FOR.test(second);
  const limited = count.qualifier !== amount.qualifier && gaps.some((gap) => UP_TO.test(gap));
  if (limited && !(sure && count.qualifier === 'maximum' && !MORE_SOLD.test(lead))) return undefined;
  const reached = limited ? ({ ...count, qualifier: 'exact' } as const) : count;
  return { count: reached, price: { ...price, per: count.unit }, amount, averaged, sure, limited };
};

/** Another count at a price of its own stands on the far side: the amount is not of this one alone. */
const isOneOfSeveral = (phrase: Phrase, at: number, order: string): boolean => {
  if (order.endsWith('A')) return at >= 2 && isPair(phrase, at - 2);
  return order.startsWith('A') && isPair(phrase, at + 3) && roleAt(phrase, at + 5) !== 'A';
};

/** A count and its price, in either order. */
export const isPair = (phrase: Phrase, at: number): boolean =>
  ['CP', 'PC'].includes(roleAt(phrase, at) + roleAt(phrase, at + 1));

/** "… 2,500,000 shares at $4.00 per share. Gross proceeds are expected to be $10 million." */
const acrossSentences = (one: Phrase, next: Phrase): ProductInProse | undefined => {
  const [count, price] = one.figures;
  const [amount] = next.figures;
  if (one.figures.length !== 2 || count?.type !== 'quantity' || price?.type !== 'money') return undefined;
  if (amount?.type !== 'money' || amount.per !== undefined || amount.start - price.end > NEAR)
    return undefined;
  if (perOf(price, one.tail) !== count.unit || price.scale !== undefined) return undefined;
  if (!isAt(one.gaps[1] ?? '') || MORE_SOLD.test(one.tail) || count.qualifier === 'maximum') return undefined;
  const said = (next.gaps[0] ?? '').replace(BEFORE, '');
  if (
    !THEN.test(said) ||
    /\b(?:tranche|closing)\b/i.test(said) ||
    TAKEN_OFF.test(said) ||
    coversMore(next, 0)
  )
    return undefined;
  return {
    count,
    price: { ...price, per: count.unit },
    amount,
    averaged: AVERAGE.test(one.gaps[1] ?? ''),
    sure: false,
    limited: false,
  };
};

const NEAR = 260;

export const roleAt = (phrase: Phrase, at: number): 'C' | 'P' | 'A' | '-' => {
  const figure = phrase.figures[at];
  if (figure?.type === 'quantity') return 'C';
  if (figure?.type !== 'money') return '-';
  if (figure.scale !== undefined) return 'A';
  if (APIECE.test(wordsAfter(phrase, at)) || PRICED.test((phrase.gaps[at] ?? '').slice(-50))) return 'P';
  return perAt(phrase, at) !== undefined || EACH.test((phrase.gaps[at] ?? '').slice(-70)) ? 'P' : 'A';
};

/** The amount is said to hold something else, or to lack a part of it. */
export const coversMore = (phrase: Phrase, at: number): boolean =>
  COVERS_MORE.test(wordsAfter(phrase, at).slice(0, 90).replace(APART, ''));

export const perAt = (phrase: Phrase, at: number): string | undefined => {
  const figure = phrase.figures[at];
  return figure?.type === 'money' ? perOf(figure, wordsAfter(phrase, at)) : undefined;
};

/** "at an average price of $51.20": a price each although it does not say so; a total price is none. */
const EACH =
  /\bat (?:an? |the )?(?:(?!aggregate|total|purchase price|overall|combined)[\w-]{1,24} ){0,5}(?:average|average purchase|offering|offer|issue|subscription|unit) price (?:of |paid of |equal to )$/i;

/** Such a price is of one, whether or not it says so. */
const PRICED =
  /\b(?:exercise|strike|conversion|closing|market|trading) (?:price|value)s? (?:of|was|is) (?:approximately )?$/i;
const APIECE = /^ (?:apiece|each)\b/i;

/** What a price is for one of: "per share" as scanned, or "per FT Unit", "each". */
const perOf = ({ per }: MoneyLiteral, after: string): string | undefined =>
  per ?? PER.exec(after.slice(0, 60))?.[1]?.toLowerCase();

const PER =
  /^ ?\)? (?:per|for each) (?:[\w-]{1,16} ){0,3}?(share|unit|warrant|note|debenture|option|right|bond|ads)\b/i;

type Binds = (lead: string, first: string, second: string) => boolean;

/** In which order count, price and amount may stand, and which words must stand between them. */
const ORDERS: Readonly<Record<string, Binds>> = {
  CPA: (_, first, second) => isAt(first) && isFor(second),
  CAP: (_, first, second) => isFor(first) && isAt(second),
  ACP: (lead, first, second) => isFor(lead) && isBy(first) && isAt(second),
  APC: (lead, first, second) => isFor(lead) && isAt(first) && isBy(second),
  PCA: (lead, first, second) => isDividend(lead) && isOn(first) && isFor(second),
  PAC: (lead, first, second) => isDividend(lead) && isFor(first) && isOn(second),
};

/** The price follows what is sold with nothing else sold in between. */
export const isAt = (gap: string): boolean =>
  AT.test(gap.slice(-120)) && !MORE_SOLD.test(gap) && !/[.;]/.test(gap);

/** The amount is called the total of it, before anything is taken off. */
export const isFor = (gap: string): boolean => {
  const said = gap.replace(BEFORE, ' ');
  return FOR.test(said.slice(-110)) && !TAKEN_OFF.test(said) && !/;/.test(said);
};

export const isBy = (gap: string): boolean => BY.test(gap) && !TAKEN_OFF.test(gap) && !/[;]|\. /.test(gap);
const isOn = (gap: string): boolean => ON.test(gap) && !/[;]|\. /.test(gap);
const isDividend = (gap: string): boolean => /\b(?:dividends?|distributions?)\b/i.test(gap);

export const AVERAGE = /\baverage\b/i;
const UP_TO = /\bup to {0,2}$/i;
const AT = new RegExp(`\\b(?:at|for|price[ds]?|average)(?: [\\w'()-]{1,24}){0,9} ${ABOUT}$`, 'i');
export const MORE_SOLD =
  /\b(?:warrants? to|and (?:accompanying|warrants?|options|pre-funded|(?!an average)an? )|plus|together with|combined|accompanying|closed|closing price|market price|in lieu)\b/i;
const FOR = new RegExp(
  `(?:\\b(?:proceeds|consideration|amount|total|aggregate|price|cost|sum|investment|value|amounting to|rais(?:ed|ing)|for|or|generating|totall?ing|spent)\\b|\\()(?:,? [\\w'()-]{1,24}){0,9} {0,2}${ABOUT}\\(?$|\\(${ABOUT}$`,
  'i',
);
const TAKEN_OFF =
  /\b(?:net|combined|less|fees?|commissions?|expenses?|remaining|balance|additional|compared|working capital|revenues?|market capitali[sz]ation|after|excluding|including|of which|together|and warrants|warrants to|bonus|prior|previous)\b/i;
/** What is taken off later is not taken off. */
const BEFORE =
  /,? ?\(?\bbefore (?:the )?(?:deduct|payment|underwrit|offering|commission|expens|fees|transaction|tax)[^,.;]{0,110}(?:,|$|(?= of ))/i;
const BY =
  /\b(?:issu(?:ed?|ance|ing)|s(?:ale|old|elling)|by|of|consisting|comprising|through|for|purchas\w{0,5}|repurchas\w{0,5}|acquir\w{0,5}|allott\w{0,4}|placing)\b[^.;]{0,60}$|\($/i;
const ON = /\b(?:on|based on|for|holders of)\b[^.;]{0,60}$/i;
const COVERS_MORE =
  /^[^.;]{0,24}(?:\bnet\b|\bafter\b|\bless\b|\bexclud|\binclud|\binclusive|\bplus\b|\bassuming\b|\btogether\b|\bcombined\b)/i;
/** "and five-year warrants to purchase 470,000 shares": the amount is for what they come with. */
const SOLD_WITH =
  /\b(?:and|plus|with)\b(?: [\w'-]{1,20}){0,5} warrants?(?: [\w'-]{1,20}){0,3} (?:purchase|acquire|for)(?: [\w'-]{1,20}){0,4} $/i;
/** What is told of the proceeds after costs, or that costs come on top, changes nothing in an amount before them. */
const APART =
  /^,? (?:and (?:the |estimated |approximate |aggregate ){0,2}net (?:cash )?proceeds\b|exclu(?:ding|sive of) (?:of )?(?:the |any |related |all |applicable |transaction |brokerage |broker |underwriting ){0,3}(?:fees?|commissions?|expenses|taxes|tax|costs|duty|excise tax)\b)/i;
const THEN = new RegExp(
  `^ {0,2}(?:the |aggregate |total |expected |approximate ){0,3}(?:gross )?proceeds (?:from|of|to|are|were|is|was|will|amount|total)?[^.;]{0,110}\\b(?:were|are|was|is|be|of|to|totall?ed) ${ABOUT}$`,
  'i',
);
const SURE_AT = /^(?![^\n]{0,240}\b(?:and|or|plus|with|under|pursuant|warrants?)\b)[^\n]{1,120}$/i;
const SURE_FOR = new RegExp(
  `^(?: per (?:[\\w-]{1,16} ){0,3}[\\w-]{1,16}| each)?,? (?:for |raising |generating |resulting in |yielding )?(?:an? |the )?(?:(?:total|aggregate|gross|overall|cash|purchase|subscription) ){0,4}(?:(?:proceeds|consideration|amount|price|cost|total|value)(?: to the company)? (?:of |amounting to )|amounting to an? (?:[a-z]{1,12} ){1,2}of |totall?ing )${ABOUT}$`,
  'i',
);
