import type { Rule } from '../page.js';

/** The first of the rules (from top to bottom) that is not above a height. */
export const firstBelow = (rules: readonly Rule[], height: number): number => {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rules[middle]!.top < height) low = middle + 1;
    else high = middle;
  }
  return low;
};
