import { paymentPerRight, paymentPerShare, sharesPerRight } from '../fields/rights.js';
import { product } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** What is paid for a right is what is paid per share, times the shares per right: JPY1,800 × 200 = JPY360,000. */
export const pricePerRightIsPricePerShareTimesSharesPerRight = equationCheck({
  id: 'price-per-right-is-price-per-share-times-shares-per-right',
  summary: 'The amount paid per right is the amount paid per share times the shares per right.',
  severity: 'error',
  equations: [product(paymentPerShare, sharesPerRight, paymentPerRight)],
  why: 'One of the three is wrong, or the price of a share stands where the price of a right should.',
  examples: {
    holds: 'Amount to be paid in: JPY360,000 per right (JPY1,800 per share; 200 shares per right)',
    fails: 'Amount to be paid in: JPY360,000 per right (JPY1,080 per share; 200 shares per right)',
  },
});
