import { describe } from 'vitest';
import { pricePerRightIsSharesTimesPricePerShare } from '../../src/checks/price-per-right-is-shares-times-price-per-share.js';
import { paymentPerRight, paymentPerShare, sharesPerRight } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('price-per-right-is-shares-times-price-per-share', () => {
  lawOf(pricePerRightIsSharesTimesPricePerShare, {
    holds: [
      [
        [paymentPerRight, 'JPY360,000'],
        [paymentPerShare, 'JPY1,800'],
        [sharesPerRight, '200'],
      ],
    ],
    fails: [
      [
        [paymentPerRight, 'JPY360,000'],
        [paymentPerShare, 'JPY1,850'],
        [sharesPerRight, '200'],
      ],
    ],
    ignores: [
      [
        [paymentPerRight, 'JPY360,000'],
        [sharesPerRight, '200'],
      ],
    ],
  });
});
