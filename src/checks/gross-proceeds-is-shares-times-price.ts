import { offeredShares, offerPrice } from '../fields/offering.js';
import { grossProceeds, warrants } from '../fields/placement.js';
import type { Check, Verdict } from '../laws/check.js';
import { at, product } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { sayingsOf } from '../laws/prose/phrases.js';
import { productsIn } from '../laws/prose/products.js';
import { severalProductsIn } from '../laws/prose/several-products.js';
import type { Evidence } from '../model/evidence.js';
import { factsOf } from '../model/facts.js';

const law = equationCheck({
  id: 'gross-proceeds-is-shares-times-price',
  summary: 'The securities sold times their price are the gross proceeds, wherever the release states them.',
  severity: 'warning',
  equations: [product(at(offeredShares, ''), at(offerPrice, ''), at(grossProceeds, ''))],
  why: 'An offering is upsized or repriced late, and the amount in another paragraph stays as it was.',
  examples: {
    holds:
      'The offering is of 2,500,000 shares at $4.00 per share. It is expected to close on May 5. Gross proceeds are $10,000,000.',
    fails:
      'The offering is of 2,500,000 shares at $4.00 per share. It is expected to close on May 5. Gross proceeds are $16,000,000.',
  },
});

/** 5,000,000 shares × $3.00 = $15,000,000, where no one sentence says all three: then it is checked already. */
export const grossProceedsIsSharesTimesPrice: Check = {
  ...law,
  run: (evidence) =>
    sellsMore(evidence) ? [] : [...law.run(evidence)].filter((verdict) => !isSaid(evidence, verdict)),
};

/** Money also comes in for other securities, or goes to other sellers. */
const sellsMore = ({ facts }: Evidence): boolean =>
  factsOf(facts, warrants).length > 0 ||
  [offeredShares, offerPrice].some((field) => factsOf(facts, field).length > 1);

const isSaid = (evidence: Evidence, { operands }: Verdict): boolean => {
  const places = new Set(operands.map(({ start }) => start));
  const sayings = sayingsOf(evidence);
  for (const { count, amount } of [...productsIn(sayings), ...severalProductsIn(sayings)])
    if (places.has(count.start) || places.has(amount.start)) return true;
  return false;
};
