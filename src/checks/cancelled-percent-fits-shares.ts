import { cancelledPercent, cancelledShares } from '../fields/buyback.js';
import { issuedShares } from '../fields/offering.js';
import { at, percentage } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 1,200,000 of 50,000,000 issued shares are 2.40 %. */
export const cancelledPercentFitsShares = equationCheck({
  id: 'cancelled-percent-fits-shares',
  summary:
    'The percentage of shares cancelled is that of all issued shares before the cancellation, treasury shares included.',
  severity: 'warning',
  equations: [percentage(cancelledShares, at(issuedShares, 'before'), cancelledPercent)],
  why: 'A percentage that does not fit was computed on another base, or is misprinted.',
  examples: {
    holds: '1,200,000 shares are cancelled (2.40 % of the 50,000,000 issued before)',
    fails: '1,200,000 shares are cancelled (4.20 % of the 50,000,000 issued before)',
  },
});
