import { describe } from 'vitest';
import { offerTotalIsSharesTimesPrice } from '../../src/checks/offer-total-is-shares-times-price.js';
import { offeredShares, offerPrice } from '../../src/fields/offering.js';
import { amountPaidPerShare, amountPaidTotal, offerTotal } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('offer-total-is-shares-times-price', () => {
  lawOf(offerTotalIsSharesTimesPrice, {
    holds: [
      [
        [offeredShares, '3,000,000 shares', 'primary'],
        [offerPrice, 'JPY1,852 per share', 'primary'],
        [offerTotal, 'JPY5,556,000,000', 'primary'],
      ],
      [
        [offeredShares, '412,300 shares'],
        [amountPaidPerShare, 'JPY1,776 per share'],
        [amountPaidTotal, 'JPY732,244,800'],
      ],
    ],
    fails: [
      [
        [offeredShares, '3,000,000 shares', 'primary'],
        [offerPrice, 'JPY1,852 per share', 'primary'],
        [offerTotal, 'JPY5,565,000,000', 'primary'],
      ],
    ],
    ignores: [
      [
        [offeredShares, '3,000,000 shares', 'primary'],
        [offerPrice, 'JPY1,852 per share', 'over-allotment'],
        [offerTotal, 'JPY833,400,000', 'third-party'],
      ],
    ],
  });
});
