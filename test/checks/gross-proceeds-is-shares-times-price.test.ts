import { describe } from 'vitest';
import { grossProceedsIsSharesTimesPrice } from '../../src/checks/gross-proceeds-is-shares-times-price.js';
import { offeredShares, offerPrice } from '../../src/fields/offering.js';
import { grossProceeds } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('gross-proceeds-is-shares-times-price', () => {
  lawOf(grossProceedsIsSharesTimesPrice, {
    holds: [
      [
        [offeredShares, '5,000,000 shares'],
        [offerPrice, 'USD3.00 per share'],
        [grossProceeds, 'USD15,000,000'],
      ],
      [
        [offeredShares, '5,000,000 shares'],
        [offerPrice, 'USD3.05 per share'],
        [grossProceeds, 'USD15.3 million'],
      ],
    ],
    fails: [
      [
        [offeredShares, '5,000,000 shares'],
        [offerPrice, 'USD3.00 per share'],
        [grossProceeds, 'USD51,000,000'],
      ],
    ],
    ignores: [
      [
        [offeredShares, '5,000,000 shares'],
        [offerPrice, 'USD3.00 per share'],
      ],
    ],
  });
});
