import { describe } from 'vitest';
import { dividendRaiseFits } from '../../src/checks/dividend-raise-fits.js';
import {
  dividendChangePercent,
  dividendPerShare,
  previousDividendPerShare,
} from '../../src/fields/dividend.js';
import { lawOf } from './law.js';

describe('dividend-raise-fits', () => {
  lawOf(dividendRaiseFits, {
    holds: [
      [
        [previousDividendPerShare, 'USD0.26'],
        [dividendPerShare, 'USD0.30'],
        [dividendChangePercent, '15%'],
      ],
      [
        [previousDividendPerShare, 'USD0.12'],
        [dividendPerShare, 'USD0.13'],
        [dividendChangePercent, '8%'],
      ],
      [
        [previousDividendPerShare, 'USD0.40'],
        [dividendPerShare, 'USD0.30'],
        [dividendChangePercent, '-25%'],
      ],
    ],
    fails: [
      [
        [previousDividendPerShare, 'USD0.26'],
        [dividendPerShare, 'USD0.30'],
        [dividendChangePercent, '25%'],
      ],
    ],
    ignores: [
      [
        [dividendPerShare, 'USD0.30'],
        [dividendChangePercent, '25%'],
      ],
    ],
  });
});
