import { remainingAmount, repurchaseCapacity, repurchaseMaxAmount } from '../fields/buyback.js';
import type { Check } from '../laws/check.js';
import { sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { onlySlips } from '../laws/only-slips.js';

// Not to be solved for what is not stated: the remainder may be of another programme.
const { equations: _, ...stated } = equationCheck({
  id: 'remaining-plus-new-is-capacity',
  summary: 'What remains of one authorisation and a new one are together what may be spent.',
  severity: 'error',
  equations: [sum(remainingAmount, repurchaseMaxAmount, repurchaseCapacity)],
  why: 'A mismatch is a remainder of another day, or a wrong digit.',
  examples: {
    holds: '$500 million authorized; with the $73.4 million that remain the capacity totals $573.4 million',
    fails: '$500 million authorized; with the $73.4 million that remain the capacity totals $537.4 million',
  },
});

/** $73.4 million that remain and $500 million that are new are $573.4 million. */
export const remainingPlusNewIsCapacity: Check = {
  ...stated,
  *run(evidence) {
    for (const verdict of stated.run(evidence))
      yield onlySlips(verdict, 'the remainder may be of another programme');
  },
};
