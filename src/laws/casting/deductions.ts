import { isDeduction, isRemainder } from './cast-words.js';
import type { Item } from './sum-walk.js';

/**
 * "Revenue", "Less: cost of sales", "Gross profit": the rows say themselves that the last is what the others leave of
 * the first. How many rows of the stack that takes; 0 where the labels do not say so, or where more than the one row
 * may be what is taken from.
 */
export const statedDepth = (stack: readonly Item[], label: string): number => {
  if (!isRemainder(label)) return 0;
  const from = stack.findLastIndex(({ row }) => !isDeduction(row.row.label));
  const first = stack[from];
  return first?.opens === true && first.sign > 0 && from < stack.length - 1 ? stack.length - from : 0;
};
