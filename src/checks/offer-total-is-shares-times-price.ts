import { offeredShares, offerPrice } from '../fields/offering.js';
import { amountPaidPerShare, amountPaidTotal, offerTotal } from '../fields/placement.js';
import { product } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 3,000,000 shares × JPY1,852 = JPY5,556,000,000. */
export const offerTotalIsSharesTimesPrice = equationCheck({
  id: 'offer-total-is-shares-times-price',
  summary:
    'The shares of a tranche times their price are its total, at the offer price and at the amount paid.',
  severity: 'error',
  equations: [
    product(offeredShares, offerPrice, offerTotal),
    product(offeredShares, amountPaidPerShare, amountPaidTotal),
  ],
  why: 'The price is fixed last, and a total is carried over from a draft; or a digit is wrong.',
  examples: {
    holds:
      'Number of shares: 3,000,000 shares. Issue price: 1,852 yen per share. Total amount of issue price: 5,556,000,000 yen',
    fails:
      'Number of shares: 3,000,000 shares. Issue price: 1,852 yen per share. Total amount of issue price: 5,565,000,000 yen',
  },
});
