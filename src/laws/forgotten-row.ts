import { type Interval, includes } from '../quantity/interval.js';
import { negate, subtract } from '../quantity/rational.js';
import type { Figure } from './figure.js';
import { staleCost } from './likelihood.js';
import type { Relation } from './relation.js';
import type { Repair } from './repair.js';
import { totalOf } from './totals.js';

/** A total that is off by just one of its rows: the row was forgotten, or counted twice. */
export const forgotten = (
  relation: Relation,
  operand: number,
  wanted: readonly Interval[],
): Pick<Repair, 'words' | 'cost' | 'number'> | undefined => {
  if (operand !== relation.operands.length - 1 || totalOf(relation) !== operand) return undefined;
  const total = relation.operands[operand] as Figure;
  for (const { exact } of relation.operands.slice(0, -1)) {
    for (const [part, words] of [
      [exact, 'one of its parts left out'],
      [negate(exact), 'one of its parts counted twice'],
    ] as const) {
      const number = subtract(total.exact, negate(part));
      if (part.n !== 0n && wanted.some((set) => includes(set, number)))
        return { number, words, cost: staleCost(relation.operands.length) };
    }
  }
  return undefined;
};
