import * as corner from './corners.js';
import { EVERYTHING, type Interval, add as join, negate as mirror, point } from './interval.js';
import { powerOf, power as raise, root } from './powers.js';
import { add, divide, multiply, negate, ONE, type Rational, rational, ZERO } from './rational.js';

/**
 * Arithmetic over numbered operands, each of which stands in it once: then interval evaluation is exact.
 * What would name an operand twice is written so that it does not: growth is b/a − 1, n/(o+n) is 1/(1 + o/n).
 */
export type Expression =
  | { readonly op: 'operand'; readonly index: number }
  | { readonly op: 'number'; readonly value: Rational }
  | Combination
  | { readonly op: 'negative'; readonly term: Expression }
  | { readonly op: 'reciprocal'; readonly term: Expression }
  | { readonly op: 'power'; readonly term: Expression; readonly exponent: number };

type Combination =
  | { readonly op: 'sum'; readonly terms: readonly Expression[] }
  | { readonly op: 'product'; readonly terms: readonly Expression[] };

export const operand = (index: number): Expression => ({ op: 'operand', index });
export const number = (value: Rational | bigint | number): Expression => ({
  op: 'number',
  value: typeof value === 'object' ? value : rational(value),
});
export const sum = (...terms: readonly Expression[]): Expression => ({ op: 'sum', terms });
export const product = (...terms: readonly Expression[]): Expression => ({ op: 'product', terms });
export const negative = (term: Expression): Expression => ({ op: 'negative', term });
export const reciprocal = (term: Expression): Expression => ({ op: 'reciprocal', term });
/** With a whole exponent: growth over several years is `(after / before)^(1/n) − 1`, so `(1 + rate)^n × before`. */
export const power = (term: Expression, exponent: number): Expression => ({ op: 'power', term, exponent });
export const difference = (a: Expression, b: Expression): Expression => sum(a, negative(b));
export const quotient = (a: Expression, b: Expression): Expression => product(a, reciprocal(b));

/** `n/(o+n)`: the portion that n is of both together, with n written once. */
export const portion = (n: Expression, o: Expression): Expression =>
  reciprocal(sum(number(ONE), quotient(o, n)));

/** `(after − before)/|before|`; `direction` is the sign of the printed `before`, which must not be zero. */
export const growth = (before: Expression, after: Expression, direction: 1 | -1): Expression =>
  product(number(direction), sum(quotient(after, before), number(-1)));

/** The exact value for exact operands; undefined where it would divide by zero. */
export const evaluate = (
  expression: Expression,
  values: (index: number) => Rational,
): Rational | undefined => {
  switch (expression.op) {
    case 'operand':
      return values(expression.index);
    case 'number':
      return expression.value;
    case 'negative': {
      const value = evaluate(expression.term, values);
      return value && negate(value);
    }
    case 'reciprocal': {
      const value = evaluate(expression.term, values);
      return value && divide(ONE, value);
    }
    case 'power': {
      const value = evaluate(expression.term, values);
      return value && powerOf(value, expression.exponent);
    }
    default:
      return fold(expression, values);
  }
};

const fold = ({ op, terms }: Combination, values: (index: number) => Rational): Rational | undefined => {
  let result = op === 'sum' ? ZERO : ONE;
  for (const term of terms) {
    const value = evaluate(term, values);
    if (value === undefined) return undefined;
    result = op === 'sum' ? add(result, value) : multiply(result, value);
  }
  return result;
};

/** Every value the expression can take when its operands lie anywhere in their sets. */
export const image = (expression: Expression, sets: (index: number) => Interval): Interval => {
  switch (expression.op) {
    case 'operand':
      return sets(expression.index);
    case 'number':
      return point(expression.value);
    case 'negative':
      return mirror(image(expression.term, sets));
    case 'reciprocal':
      return corner.reciprocal(image(expression.term, sets));
    case 'power':
      return raise(image(expression.term, sets), expression.exponent);
    default: {
      const combine = expression.op === 'sum' ? join : corner.multiply;
      return expression.terms.map((term) => image(term, sets)).reduce(combine);
    }
  }
};

/**
 * The other way round: for each operand, the values it may take so that the expression lies in `target` for
 * some admissible choice of the others. One walk over the tree serves all operands, however many.
 */
export const invert = (
  expression: Expression,
  sets: (index: number) => Interval,
  target: Interval,
): ReadonlyMap<number, Interval> => {
  const found = new Map<number, Interval>();
  const descend = (node: Expression, wanted: Interval): void => {
    if (node.op === 'operand') found.set(node.index, wanted);
    else if (node.op === 'negative') descend(node.term, mirror(wanted));
    else if (node.op === 'reciprocal') descend(node.term, corner.reciprocal(wanted));
    else if (node.op === 'power') descend(node.term, root(wanted, node.exponent));
    else if (node.op !== 'number') descendInto(node.terms, node.op, wanted);
  };
  const descendInto = (terms: readonly Expression[], op: 'sum' | 'product', wanted: Interval): void => {
    const rests = othersOf(
      terms.map((term) => image(term, sets)),
      op === 'sum' ? join : corner.multiply,
      point(op === 'sum' ? ZERO : ONE),
    );
    for (const [index, term] of terms.entries()) {
      const rest = rests[index] ?? EVERYTHING;
      descend(term, op === 'sum' ? join(wanted, mirror(rest)) : without(wanted, rest));
    }
  };
  descend(expression, target);
  return found;
};

// A factor beside one that may be zero is free when the target holds zero.
const without = (wanted: Interval, rest: Interval): Interval => corner.divide(wanted, rest);

/** For each place, everything else combined: by running totals from both ends, so linear in the terms. */
const othersOf = (
  images: readonly Interval[],
  combine: (a: Interval, b: Interval) => Interval,
  neutral: Interval,
): readonly Interval[] => {
  const after: Interval[] = new Array(images.length);
  let total = neutral;
  for (let at = images.length - 1; at >= 0; at -= 1) {
    after[at] = total;
    total = combine(total, images[at] as Interval);
  }
  let before = neutral;
  return images.map((one, at) => {
    const others = combine(before, after[at] as Interval);
    before = combine(before, one);
    return others;
  });
};
