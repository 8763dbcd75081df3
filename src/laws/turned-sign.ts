import type { Figure } from './figure.js';
import type { Relation } from './relation.js';
import { resultOf, totalOf } from './totals.js';

/**
 * Amounts and counts that are all positive have no sign to turn, but for a result that a difference made.
 * A percentage may go either way.
 */
export const mayTurn = (relation: Relation, operand: number): boolean => {
  const { exact, value } = relation.operands[operand] as Figure;
  if (value.type === 'ratio' || exact.n < 0n) return true;
  if (relation.operands.some((one, index) => index !== operand && one.exact.n < 0n)) return true;
  return operand === resultOf(relation) && totalOf(relation) === undefined;
};
