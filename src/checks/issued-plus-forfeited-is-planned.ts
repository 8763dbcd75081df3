import { offeredShares } from '../fields/offering.js';
import { forfeitedShares, plannedShares } from '../fields/placement.js';
import { atMost, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 412,300 shares issued + 37,700 forfeited = 450,000 planned. */
export const issuedPlusForfeitedIsPlanned = equationCheck({
  id: 'issued-plus-forfeited-is-planned',
  summary: 'The shares issued and those that nobody subscribed for are together the shares planned.',
  severity: 'error',
  equations: [sum(offeredShares, forfeitedShares, plannedShares), atMost(offeredShares, plannedShares)],
  why: 'A mismatch is a wrong digit in the result, or a plan that was another.',
  examples: {
    holds:
      'Number of new shares issued: 412,300 shares (planned number of shares: 450,000 shares; forfeited shares: 37,700 shares)',
    fails:
      'Number of new shares issued: 412,300 shares (planned number of shares: 450,000 shares; forfeited shares: 73,700 shares)',
  },
});
