import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import { asResult, type Figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { isExchange, isOneSlip, isScaleSlip } from '../laws/one-slip.js';
import { dealsIn } from '../laws/prose/deals.js';
import { keyedProductsIn } from '../laws/prose/keyed-products.js';
import { type Phrase, sayingsOf } from '../laws/prose/phrases.js';
import { type ProductInProse, productsIn } from '../laws/prose/products.js';
import { roughAmount } from '../laws/prose/rough.js';
import { severalProductsIn } from '../laws/prose/several-products.js';
import { tableCostsIn } from '../laws/prose/table-costs.js';
import { type NumericRelation, relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';
import type { MoneyLiteral } from '../model/literal.js';
import { contains } from '../model/span.js';
import { parseDecimal } from '../quantity/decimal.js';
import { absolute, compare, divide, rational, subtract } from '../quantity/rational.js';

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
  const sayings = sayingsOf(evidence);
  const told = new Set<string>();
  const products = [
    productsIn(sayings),
    severalProductsIn(sayings),
    dealsIn(sayings),
    keyedProductsIn(outsideTables(evidence), evidence.document.plain),
    tableCostsIn(tablesOf(evidence), sayings),
  ];
  for (const found of products) {
    for (const product of found) {
      const key = `${product.count.start}:${product.amount.start}`;
      if (!told.has(key)) yield* verdictOf(product);
      told.add(key);
    }
  }
}

const outsideTables = (evidence: Evidence): readonly Phrase[] => {
  const { tables } = evidence.outline;
  return sayingsOf(evidence).filter(({ figures: [one] }) => !tables.some((t) => one && contains(t, one)));
};

function* verdictOf(product: ProductInProse): Iterable<Verdict> {
  const { amount, also = [] } = product;
  const parts = [product, ...also].map((part) => partOf(part, product));
  const [all, [one]] = [roughAmount(amount, 'amount'), parts];
  if (!all || !one) return;
  const terms = parts.filter((part) => part !== undefined);
  if (terms.length < parts.length) return;
  const several = terms.length > 1;
  const relation = relate(several ? { op: 'plus', terms } : one, '=', leaf(all));
  const expression = several ? 'sum of count × price = amount' : 'count × price = amount';
  const found = judge(relation, { severity: 'error', expression });
  yield found.outcome === 'inconsistent' ? gravityOf(found, relation, product) : found;
}

/** Count times price, in the currency of the amount. */
const partOf = (
  { count, price }: Pick<ProductInProse, 'count' | 'price'>,
  { amount, averaged }: ProductInProse,
): Term<Figure> | undefined => {
  const [many, each] = [figureOfLiteral(count, 'count'), figureOfLiteral(price, 'price')];
  if (!many || !each || price.currency !== amount.currency) return undefined;
  return { op: 'times', terms: [leaf(many), leaf(averaged ? asResult(each) : each)] };
};

/** A slip is an error, however roughly the amount is stated: "approximately" covers no lost zero. */
const gravityOf = (
  found: Verdict,
  relation: NumericRelation,
  { sure, price, amount, limited, apart }: ProductInProse,
): Verdict => {
  if (isExchange(relation)) return found;
  if (apart && (amount.scale !== undefined || !isLong(amount))) return open(found, COVERS_MORE);
  if (isRemainder(relation, price)) return open(found, FRACTIONS);
  if (isScaleSlip(relation)) return { ...found, severity: 'error' };
  if (isOneSlip(relation)) return found;
  if (limited) return open(found, LIMITED);
  return sure ? { ...found, severity: 'warning' } : open(found, COVERS_MORE);
};

/** A round amount is one digit from too many others. */
const isLong = ({ number }: MoneyLiteral): boolean =>
  number
    .replace(/\.0{1,6}$/, '')
    .replace(/0{1,30}$/, '')
    .replace('.', '').length >= 4;

/** Money that buys no whole number of shares leaves a fraction with every subscriber. */
const isRemainder = ({ values }: NumericRelation, { number }: MoneyLiteral): boolean => {
  const each = parseDecimal(number);
  if (!values.left || !values.right || each.n === 0n) return false;
  const [odd, whole] = [divide(subtract(values.right, values.left), each), divide(values.right, each)];
  return odd !== undefined && compare(absolute(odd), MOST_FRACTIONS) < 0 && whole?.d !== 1n;
};

const MOST_FRACTIONS = rational(12n);

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });

const FRACTIONS = 'the difference is worth a few shares: fractions of shares may have been cut off';
const LIMITED = 'it holds only if the maximum is reached';
const COVERS_MORE = 'no single misprint explains the difference, so the amount may cover something else';

const open = ({ message, operands, expression }: Verdict, reason: string): Verdict => ({
  outcome: 'undetermined',
  message,
  operands,
  ...(expression && { expression }),
  reason,
});
