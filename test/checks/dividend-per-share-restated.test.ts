import { describe } from 'vitest';
import { dividendPerShareRestated } from '../../src/checks/dividend-per-share-restated.js';
import { dividendPerShare, interimDividend, recordDate, yearEndDividend } from '../../src/fields/dividend.js';
import { lawOf } from './law.js';

describe('dividend-per-share-restated', () => {
  lawOf(dividendPerShareRestated, {
    holds: [
      [
        [recordDate, '2018-03-31', 'resolved'],
        [dividendPerShare, 'JPY13.50', 'resolved'],
        [yearEndDividend, 'JPY13.50', 'fy-2018-03'],
      ],
      [
        [recordDate, '2017-09-30', 'resolved'],
        [dividendPerShare, 'JPY13.50', 'resolved'],
        [interimDividend, 'JPY13.50', 'fy-2018-03'],
      ],
    ],
    fails: [
      [
        [recordDate, '2024-03-15', 'resolved'],
        [dividendPerShare, 'USD0.035', 'resolved'],
        [yearEndDividend, 'USD0.053', 'fy-2023-12'],
      ],
      [
        [recordDate, '2018-03-31', 'resolved'],
        [dividendPerShare, 'JPY13.50', 'resolved'],
        [yearEndDividend, 'JPY15.30', 'fy-2018-03'],
      ],
    ],
    ignores: [
      [
        [recordDate, '2018-03-31', 'resolved'],
        [dividendPerShare, 'JPY13.50', 'resolved'],
        [yearEndDividend, 'JPY15.30', 'fy-2017-03'],
      ],
    ],
  });
});
