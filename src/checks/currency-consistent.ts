import { oddCurrencies } from '../laws/casting/odd-currency.js';
import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import { sayingsOf } from '../laws/prose/phrases.js';
import { productsIn } from '../laws/prose/products.js';
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
  for (const { price, amount } of productsIn(sayingsOf(evidence))) {
    if (price.currency !== amount.currency) yield differing(amount, price);
  }
  for (const table of tablesOf(evidence)) {
    for (const { odd, usual } of oddCurrencies(table)) yield differing(odd, usual);
  }
}

const differing = (odd: MoneyLiteral, usual: MoneyLiteral): Verdict => ({
  outcome: 'inconsistent',
  message: `an amount in ${odd.currency} stands among amounts in ${usual.currency}`,
  stated: odd.currency,
  computed: usual.currency,
  operands: [odd, usual].map(({ start, end }) => ({ name: 'amount', start, end })),
});
