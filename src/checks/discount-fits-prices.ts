import type { Check, Verdict } from '../laws/check.js';
import { asResult, type Figure, figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { isOneSlip } from '../laws/one-slip.js';
import { type Discount, discountsIn } from '../laws/prose/discounts.js';
import { phrasesOf } from '../laws/prose/phrases.js';
import { relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';

/** $4.50 is a discount of 10.0 % to a closing price of $5.00. */
export const discountFitsPrices: Check = {
  id: 'discount-fits-prices',
  summary: 'A discount or premium fits the price and the price it is measured against.',
  severity: 'warning',
  law: '(price − reference price) / reference price = premium, or minus the discount',
  why: 'The reference price moves until the day of pricing: a percentage or price was carried over from another draft.',
  needs: [],
  examples: {
    holds: 'The shares are sold at $4.50 per share, a 10.0% discount to the closing price of $5.00.',
    fails: 'The shares are sold at $4.50 per share, a 15.0% discount to the closing price of $5.00.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const phrase of phrasesOf(evidence)) for (const one of discountsIn(phrase)) yield* verdictOf(one);
}

function* verdictOf(discount: Discount): Iterable<Verdict> {
  const price = figureOfLiteral({ ...discount.price, per: 'share' }, 'price');
  const reference = figureOfLiteral({ ...discount.reference, per: 'share' }, 'reference price');
  const percent = signed(discount);
  if (!price || !reference || !percent || reference.exact.n === 0n) return;
  const before = leaf(discount.averaged ? asResult(reference) : reference);
  const relation = relate({ op: 'growth', before, after: leaf(price) }, '=', leaf(percent));
  const found = judge(relation, { severity: 'warning' });
  if (found.outcome !== 'inconsistent' || isOneSlip(relation)) yield found;
  else
    yield { ...found, outcome: 'undetermined', reason: 'the discount may be measured against another price' };
}

/** A discount is printed without a sign. */
const signed = ({ percent, below }: Discount): Figure | undefined => {
  const read = figureOfLiteral(percent, below ? 'discount' : 'premium');
  if (!read || !below || read.value.number.startsWith('-')) return read;
  const { name, start, end, qualifier } = read;
  return figure({ ...read.value, number: `-${read.value.number}` }, { name, start, end, qualifier });
};

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });
