import { issuedShares, outstandingShares, treasuryShares } from '../fields/offering.js';
import type { Check } from '../laws/check.js';
import { sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { onlySlips } from '../laws/only-slips.js';

// Not to be solved for what is not stated: the figures may be of different days.
const { equations: _, ...stated } = equationCheck({
  id: 'outstanding-plus-treasury-is-issued',
  summary: 'The shares outstanding and those held in treasury are all that are issued.',
  severity: 'warning',
  equations: [sum(outstandingShares, treasuryShares, issuedShares)],
  why: 'A mismatch is a holding of another day, or a wrong digit.',
  examples: {
    holds:
      'Issued: 46,713,800 shares; excluding treasury shares: 45,111,111 shares; treasury shares: 1,602,689 shares',
    fails:
      'Issued: 46,713,800 shares; excluding treasury shares: 45,111,111 shares; treasury shares: 1,620,689 shares',
  },
});

/** 45,111,111 shares outstanding and 1,602,689 held in treasury are 46,713,800 issued. */
export const outstandingPlusTreasuryIsIssued: Check = {
  ...stated,
  *run(evidence) {
    for (const verdict of stated.run(evidence))
      yield onlySlips(verdict, 'the figures may be of different days');
  },
};
