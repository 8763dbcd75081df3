import { describe } from 'vitest';
import { offerPriceFitsDiscount } from '../../src/checks/offer-price-fits-discount.js';
import { offerPrice } from '../../src/fields/offering.js';
import { basePrice, discountPercent } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('offer-price-fits-discount', () => {
  lawOf(offerPriceFitsDiscount, {
    holds: [
      [
        [basePrice, 'JPY1,910 per share'],
        [offerPrice, 'JPY1,852 per share', 'primary'],
        [discountPercent, '3.04%'],
      ],
    ],
    fails: [
      [
        [basePrice, 'JPY1,910 per share'],
        [offerPrice, 'JPY1,852 per share', 'primary'],
        [discountPercent, '4.03%'],
      ],
      [
        [basePrice, 'JPY1,910 per share'],
        [offerPrice, 'JPY1,852 per share'],
        [discountPercent, '4.03%'],
      ],
    ],
    ignores: [
      [
        [basePrice, 'JPY1,910 per share'],
        [discountPercent, '3.04%'],
      ],
    ],
  });
});
