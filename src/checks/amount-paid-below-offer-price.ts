import { offerPrice } from '../fields/offering.js';
import { amountPaidPerShare } from '../fields/placement.js';
import { atMost } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** Underwriters pay JPY1,776 for what they sell at JPY1,852. */
export const amountPaidBelowOfferPrice = equationCheck({
  id: 'amount-paid-below-offer-price',
  summary: 'What underwriters pay for a share is at most what they sell it for.',
  severity: 'error',
  equations: [atMost(amountPaidPerShare, offerPrice)],
  why: 'Underwriters live on the difference: the two prices are exchanged, or one is misprinted.',
  examples: {
    holds: 'Issue price: 1,852 yen per share. Amount to be paid: 1,776 yen per share',
    fails: 'Issue price: 1,852 yen per share. Amount to be paid: 7,176 yen per share',
  },
});
