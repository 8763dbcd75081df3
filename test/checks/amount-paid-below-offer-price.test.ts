import { describe } from 'vitest';
import { amountPaidBelowOfferPrice } from '../../src/checks/amount-paid-below-offer-price.js';
import { offerPrice } from '../../src/fields/offering.js';
import { amountPaidPerShare } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('amount-paid-below-offer-price', () => {
  lawOf(amountPaidBelowOfferPrice, {
    holds: [
      [
        [amountPaidPerShare, 'JPY1,776 per share', 'primary'],
        [offerPrice, 'JPY1,852 per share', 'primary'],
      ],
    ],
    fails: [
      [
        [amountPaidPerShare, 'JPY7,176 per share', 'primary'],
        [offerPrice, 'JPY1,852 per share', 'primary'],
      ],
    ],
    ignores: [
      [
        [amountPaidPerShare, 'JPY1,776 per share', 'third-party'],
        [offerPrice, 'JPY1,852 per share', 'primary'],
      ],
    ],
  });
});
