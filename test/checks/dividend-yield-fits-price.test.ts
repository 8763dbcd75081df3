import { describe } from 'vitest';
import { dividendYieldFitsPrice } from '../../src/checks/dividend-yield-fits-price.js';
import { annualisedDividend, dividendYield, yieldPrice } from '../../src/fields/dividend.js';
import { lawOf } from './law.js';

describe('dividend-yield-fits-price', () => {
  lawOf(dividendYieldFitsPrice, {
    holds: [
      [
        [annualisedDividend, 'USD1.04'],
        [yieldPrice, 'USD26.00'],
        [dividendYield, '4.0%'],
      ],
    ],
    fails: [
      [
        [annualisedDividend, 'USD1.04'],
        [yieldPrice, 'USD26.00'],
        [dividendYield, '7.3%'],
      ],
    ],
    ignores: [
      [
        [annualisedDividend, 'USD1.04'],
        [dividendYield, '7.3%'],
      ],
    ],
  });
});
