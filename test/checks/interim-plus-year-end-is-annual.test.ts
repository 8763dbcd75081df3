import { describe } from 'vitest';
import { interimPlusYearEndIsAnnual } from '../../src/checks/interim-plus-year-end-is-annual.js';
import { annualDividend, interimDividend, yearEndDividend } from '../../src/fields/dividend.js';
import { lawOf } from './law.js';

describe('interim-plus-year-end-is-annual', () => {
  lawOf(interimPlusYearEndIsAnnual, {
    holds: [
      [
        [interimDividend, 'JPY13.50', 'fy-2018-03'],
        [yearEndDividend, 'JPY13.50', 'fy-2018-03'],
        [annualDividend, 'JPY27.00', 'fy-2018-03'],
      ],
    ],
    fails: [
      [
        [interimDividend, 'JPY13.50', 'fy-2018-03'],
        [yearEndDividend, 'JPY15.30', 'fy-2018-03'],
        [annualDividend, 'JPY27.00', 'fy-2018-03'],
      ],
    ],
    ignores: [
      [
        [yearEndDividend, 'JPY15.30', 'fy-2018-03'],
        [annualDividend, 'JPY27.00', 'fy-2018-03'],
      ],
    ],
  });
});
