import type { NumericRelation, Relation } from './relation.js';
import { isLinearTerm } from './term.js';

/** The operand that states the result of an equation, the last one: undefined where the right side is a term. */
export const resultOf = (relation: Relation): number | undefined => {
  if (!('right' in relation)) return undefined;
  const { right, comparator } = relation as Relation & Equated;
  return right.op === 'leaf' && comparator === '=' ? relation.operands.length - 1 : undefined;
};

/** The same for a sum of several figures: a total. */
export const totalOf = (relation: Relation): number | undefined => {
  const result = resultOf(relation);
  if (result === undefined || result < 2) return undefined;
  const { left } = relation as Relation & Equated;
  return left.op !== 'leaf' && isLinearTerm(left) ? result : undefined;
};

type Equated = Pick<NumericRelation, 'left' | 'right' | 'comparator'>;
