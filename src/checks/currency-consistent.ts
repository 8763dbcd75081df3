import { oddCurrencies } from '../laws/casting/odd-currency.js';
import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import { asResult, type Figure, figureOfLiteral } from '../laws/figure.js';
import { fits } from '../laws/judge.js';
import { sayingsOf } from '../laws/prose/phrases.js';
import { type ProductInProse, productsIn } from '../laws/prose/products.js';
import { roughAmount } from '../laws/prose/rough.js';
import { relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';
import type { MoneyLiteral } from '../model/literal.js';

/** Amounts that belong together are in one currency: a column, a price and the amount raised at it. */
export const currencyConsistent: Check = {
  id: 'currency-consistent',
  summary: 'Amounts of one column, and a price and its total, are in one currency.',
  severity: 'warning',
  law: 'currency here = currency there',
  why: 'A sign of another currency in the midst of amounts of one kind is a slip of the pen or of translation.',
  needs: [],
  examples: {
    holds: 'The Company sold 1,000 shares at JPY1,800 per share, for a total amount of JPY1,800,000.',
    fails: 'The Company sold 1,000 shares at JPY1,800 per share, for a total amount of USD1,800,000.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const product of productsIn(sayingsOf(evidence))) {
    if (product.price.currency !== product.amount.currency) yield* acrossCurrencies(product, evidence);
  }
  for (const table of tablesOf(evidence)) {
    for (const { odd, usual } of oddCurrencies(table)) yield differing(odd, usual);
  }
}

/** A price and a total in two currencies may be converted, but not where they multiply out as if they were in one. */
function* acrossCurrencies(
  { count, price, amount, averaged }: ProductInProse,
  evidence: Evidence,
): Iterable<Verdict> {
  const [many, all] = [figureOfLiteral(count, 'count'), roughAmount(amount, 'amount')];
  const each = figureOfLiteral({ ...price, currency: amount.currency }, 'price');
  if (!many || !all || !each) return;
  const left: Term<Figure> = { op: 'times', terms: [leaf(many), leaf(averaged ? asResult(each) : each)] };
  const fitting = fits(relate(left, '=', leaf(all)));
  const [odd, usual] = oftener(price, amount, evidence) ? [amount, price] : [price, amount];
  yield fitting ? suspected(odd, usual, evidence.document.text) : { ...differing(odd, usual), ...CONVERTED };
}

const CONVERTED = { outcome: 'undetermined', reason: 'one of the two may have been converted' } as const;

const oftener = (a: MoneyLiteral, b: MoneyLiteral, { outline }: Evidence): boolean => {
  const times = ({ currency }: MoneyLiteral): number =>
    outline.literals.filter((one) => one.type === 'money' && one.currency === currency).length;
  return times(a) >= times(b);
};

/** The sign of the one in the place of the sign of the other: what stands around the digits is kept. */
const suspected = (odd: MoneyLiteral, usual: MoneyLiteral, text: string): Verdict => {
  const signs = [odd, usual].map(({ start, end }) => /^[^\d\n]{1,8}(?=\d)/.exec(text.slice(start, end))?.[0]);
  const [wrong, right] = signs;
  const { start, end } = odd;
  const explanation = 'count, price and amount multiply out as if they were in one currency';
  const probable = wrong && right && right + text.slice(start + wrong.length, end);
  return { ...differing(odd, usual), ...(probable && { suspect: { start, end, probable, explanation } }) };
};

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });

const differing = (odd: MoneyLiteral, usual: MoneyLiteral): Verdict => ({
  outcome: 'inconsistent',
  message: `an amount in ${odd.currency} stands among amounts in ${usual.currency}`,
  stated: odd.currency,
  computed: usual.currency,
  operands: [odd, usual].map(({ start, end }) => ({ name: 'amount', start, end })),
});
