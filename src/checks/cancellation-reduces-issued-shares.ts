import { cancelledShares } from '../fields/buyback.js';
import { issuedShares } from '../fields/offering.js';
import { at, difference } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 50,000,000 issued shares less 1,200,000 cancelled are 48,800,000. */
export const cancellationReducesIssuedShares = equationCheck({
  id: 'cancellation-reduces-issued-shares',
  summary: 'The issued shares before the cancellation less those cancelled are the issued shares after it.',
  severity: 'error',
  equations: [difference(at(issuedShares, 'before'), cancelledShares, at(issuedShares, 'after'))],
  why: 'A mismatch is a wrong digit, or a number of issued shares of another day.',
  examples: {
    holds: 'Issued shares: 50,000,000 before, 48,800,000 after the cancellation of 1,200,000 shares',
    fails: 'Issued shares: 50,000,000 before, 48,880,000 after the cancellation of 1,200,000 shares',
  },
});
