import { paymentPerRight, paymentPerShare, sharesPerRight } from '../fields/rights.js';
import { product } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** JPY1,800 per share × 200 shares per right = JPY360,000 per right. */
export const pricePerRightIsSharesTimesPricePerShare = equationCheck({
  id: 'price-per-right-is-shares-times-price-per-share',
  summary: 'The amount paid per right is the amount per share times the shares that one right gives.',
  severity: 'error',
  equations: [product(paymentPerShare, sharesPerRight, paymentPerRight)],
  why: 'A mismatch is an amount that was not divided or multiplied by the shares per right, or a wrong digit.',
  examples: {
    holds:
      '3. Amount to be paid\nJPY360,000 per Stock Acquisition Right (JPY1,800 per share), 200 shares for each right',
    fails:
      '3. Amount to be paid\nJPY360,000 per Stock Acquisition Right (JPY1,850 per share), 200 shares for each right',
  },
});
