import { describe } from 'vitest';
import { annualisedDividendFits } from '../../src/checks/annualised-dividend-fits.js';
import { annualisedDividend, dividendPerShare } from '../../src/fields/dividend.js';
import { lawOf } from './law.js';

describe('annualised-dividend-fits', () => {
  lawOf(annualisedDividendFits, {
    holds: [
      [
        [dividendPerShare, 'USD0.26'],
        [annualisedDividend, 'USD1.04'],
      ],
      [
        [dividendPerShare, 'USD0.0967'],
        [annualisedDividend, 'USD1.16'],
      ],
      [
        [dividendPerShare, 'USD0.05', 'instalment-1'],
        [annualisedDividend, 'USD0.60'],
      ],
      [
        [dividendPerShare, 'USD0.18'],
        [annualisedDividend, 'USD0.36'],
      ],
    ],
    fails: [
      [
        [dividendPerShare, 'USD0.26'],
        [annualisedDividend, 'USD1.40'],
      ],
    ],
    ignores: [[[annualisedDividend, 'USD1.40']], [[dividendPerShare, 'USD0.26']]],
  });
});
