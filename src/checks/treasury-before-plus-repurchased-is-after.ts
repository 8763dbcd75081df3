import { repurchasedShares } from '../fields/buyback.js';
import { treasuryShares } from '../fields/offering.js';
import type { Check } from '../laws/check.js';
import { at, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { onlySlips } from '../laws/only-slips.js';

// Not to be solved for what is not stated: shares may have been handed out or cancelled since.
const { equations: _, ...stated } = equationCheck({
  id: 'treasury-before-plus-repurchased-is-after',
  summary: 'The treasury shares held before and those bought are the treasury shares held now.',
  severity: 'warning',
  equations: [sum(at(treasuryShares, 'before'), at(repurchasedShares, ''), at(treasuryShares, ''))],
  why: 'A mismatch is a holding of another day, or a wrong digit.',
  examples: {
    holds:
      'Before the purchases the company held 3,775,000 own shares; it bought 197,000 and now holds 3,972,000',
    fails:
      'Before the purchases the company held 3,775,000 own shares; it bought 197,000 and now holds 3,927,000',
  },
});

/** 3,775,000 shares held before and 197,000 bought are 3,972,000. */
export const treasuryBeforePlusRepurchasedIsAfter: Check = {
  ...stated,
  *run(evidence) {
    for (const verdict of stated.run(evidence))
      yield onlySlips(verdict, 'shares may have been handed out or cancelled since');
  },
};
