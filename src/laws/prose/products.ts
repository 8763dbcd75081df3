import type { MoneyLiteral, QuantityLiteral } from '../../model/literal.js';
import type { FigureLiteral } from '../printed.js';
import type { Phrase } from './phrases.js';

/** "2,500,000 shares at $4.00 per share, for gross proceeds of $10 million", bound by label and unit. */
export interface ProductInProse {
  /** An average price was divided out, so that its last place is rounded. */
  readonly averaged: boolean;
  readonly count: QuantityLiteral;
  readonly price: MoneyLiteral;
  readonly amount: MoneyLiteral;
}

/** Count, price and amount follow each other in one sentence, or the amount stands first. */
export function* productsIn({ figures, gaps }: Phrase): Iterable<ProductInProse> {
  for (let at = 0; at + 2 < figures.length; at++) {
    const [first, second, third] = [figures[at], figures[at + 1], figures[at + 2]] as Triple;
    const [g0 = '', g1 = '', g2 = ''] = gaps.slice(at, at + 3);
    if (isCount(first) && isPrice(second, first) && isAmount(third) && AT.test(g1) && FOR.test(g2)) {
      yield { count: first, price: second, amount: third, averaged: AVERAGE.test(g1) };
    } else if (
      isAmount(first) &&
      isCount(second) &&
      isPrice(third, second) &&
      TOTAL.test(g0) &&
      AT.test(g2) &&
      BY.test(g1)
    ) {
      yield { count: second, price: third, amount: first, averaged: AVERAGE.test(g2) };
    }
  }
}

type Triple = [FigureLiteral, FigureLiteral, FigureLiteral];

const isCount = (figure: FigureLiteral): figure is QuantityLiteral => figure.type === 'quantity';

const isPrice = (figure: FigureLiteral, { unit }: QuantityLiteral): figure is MoneyLiteral =>
  figure.type === 'money' && figure.per === unit && figure.scale === undefined;

const isAmount = (figure: FigureLiteral): figure is MoneyLiteral =>
  figure.type === 'money' && figure.per === undefined;

const AVERAGE = /\baverage\b/i;

/** The price follows the count with nothing else sold in between. */
const AT =
  /^(?:(?!\b(?:and|plus|together|warrants?)\b)[^.;]){0,110}\bat (?:an? )?(?:[\w-]{1,24} ){0,6}?(?:price )?(?:of |equal to )?$/i;
/** The amount is called the total of it, before anything is taken off. */
const FOR =
  /^(?:(?!\bnet\b|\bcombin)[^.;]){0,90}\b(?:for|raising|generating|result(?:ing|s) in|with|and)\b(?:(?!\bnet\b|\bup to\b)[^.;]){0,60}\b(?:proceeds|consideration|amount|total|aggregate|price|cost)\b(?: to the company| of the offering)?(?: of| to)?(?: approximately| about)? {0,2}$/i;
const TOTAL =
  /\b(?:gross proceeds|aggregate (?:amount|consideration|purchase price)|total (?:amount|consideration|purchase price)) (?:of )?(?:approximately )?$/i;
const BY =
  /^(?:(?!\bnet\b)[^.;]){0,80}\b(?:issu(?:ed?|ance|ing)|s(?:ale|old|elling)|by|of|consisting|comprising|through)\b[^.;]{0,40}$/i;
