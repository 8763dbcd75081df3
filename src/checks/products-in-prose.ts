import type { Check, Verdict } from '../laws/check.js';
import { asResult, type Figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { isOneSlip } from '../laws/one-slip.js';
import { phrasesOf } from '../laws/prose/phrases.js';
import { type ProductInProse, productsIn } from '../laws/prose/products.js';
import { relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';

/** So many shares at so much a share make the amount that the same sentence says was raised. */
export const productsInProse: Check = {
  id: 'products-in-prose',
  summary: 'A count, a price each and an amount in one sentence multiply out.',
  severity: 'error',
  law: 'count × price = amount',
  why: 'One of the three was changed late, at pricing or closing, and the other two were not.',
  needs: [],
  examples: {
    holds:
      'The Company sold 2,500,000 shares at a price of $4.00 per share, for gross proceeds of $10,000,000.',
    fails:
      'The Company sold 2,500,000 shares at a price of $4.00 per share, for gross proceeds of $16,000,000.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const phrase of phrasesOf(evidence)) {
    for (const product of productsIn(phrase)) yield* verdictOf(product);
  }
}

function* verdictOf({ count, price, amount, averaged }: ProductInProse): Iterable<Verdict> {
  const [many, each, all] = [
    figureOfLiteral(count, 'count'),
    figureOfLiteral(price, 'price'),
    figureOfLiteral(amount, 'amount'),
  ];
  if (!many || !each || !all || price.currency !== amount.currency) return;
  const relation = relate(
    { op: 'times', terms: [leaf(many), leaf(averaged ? asResult(each) : each)] },
    '=',
    leaf(all),
  );
  const found = judge(relation, { severity: 'error', expression: 'count × price = amount' });
  if (found.outcome !== 'inconsistent' || isOneSlip(relation)) yield found;
  else yield open(found);
}

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });

const open = ({ message, operands, expression }: Verdict): Verdict => ({
  outcome: 'undetermined',
  message,
  operands,
  ...(expression && { expression }),
  reason: 'no single misprint explains the difference, so the amount may cover something else',
});
