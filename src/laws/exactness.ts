import { type Expression, evaluate, invert, operand } from '../quantity/expression.js';
import { type Interval, isPoint, point } from '../quantity/interval.js';
import { divide, multiply, ONE, type Rational } from '../quantity/rational.js';
import type { Figure } from './figure.js';
import { isNumericRelation, type NumericRelation, type Relation } from './relation.js';
import { compile } from './term.js';

/**
 * The one number of each operand with which an equation holds on the printed numbers as they stand, without any
 * rounding or tolerance: of many readings inside a tolerance it is the telling one. None for bounds.
 */
export const exactNumbersOf = (relation: Relation): readonly (Rational | undefined)[] => {
  if (!isNumericRelation(relation) || relation.comparator !== '=') return [];
  const { operands } = relation;
  const found: (Rational | undefined)[] = operands.map(() => undefined);
  const at = (index: number): Interval => point(numberOf(operands[index] as Figure));
  const [left, right] = sidesOf(relation);
  const values = relation.values;
  for (const [side, wanted] of [
    [left, values.right],
    [right, values.left],
  ] as const) {
    if (!wanted) continue;
    for (const [index, set] of invert(side, at, point(wanted))) {
      const only = isPoint(set) ? set.low : undefined;
      const printed = only && divide(only, operands[index]?.factor ?? ONE);
      if (printed) found[index] = printed;
    }
  }
  return found;
};

const numberOf = ({ exact, factor }: Figure): Rational => multiply(exact, factor);

/** Both sides over the operands in their order, as the relation was made of them. */
const sidesOf = ({ left, right, operands }: NumericRelation): readonly [Expression, Expression] => {
  let next = 0;
  const place = (): Expression => operand(next++);
  const valueAt = (index: number): Rational => numberOf(operands[index] as Figure);
  const value = (part: Expression): Rational | undefined => evaluate(part, valueAt);
  return [compile(left, place, value), compile(right, place, value)];
};
