import { describe } from 'vitest';
import { tranchesSoldAtOnePrice } from '../../src/checks/tranches-sold-at-one-price.js';
import { offerPrice } from '../../src/fields/offering.js';
import { amountPaidPerShare } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('tranches-sold-at-one-price', () => {
  lawOf(tranchesSoldAtOnePrice, {
    holds: [
      [
        [offerPrice, 'JPY1,852 per share', 'primary'],
        [offerPrice, 'JPY1,852 per share', 'over-allotment'],
      ],
    ],
    fails: [
      [
        [offerPrice, 'JPY1,852 per share', 'primary'],
        [offerPrice, 'JPY1,825 per share', 'over-allotment'],
      ],
      [
        [amountPaidPerShare, 'JPY1,776 per share', 'primary'],
        [amountPaidPerShare, 'JPY1,767 per share', 'third-party'],
      ],
    ],
    ignores: [
      [
        [offerPrice, 'USD4.00 per share'],
        [offerPrice, 'USD3.99 per share', 'pre-funded'],
      ],
    ],
  });
});
