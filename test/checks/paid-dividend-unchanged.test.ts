import { describe } from 'vitest';
import { paidDividendUnchanged } from '../../src/checks/paid-dividend-unchanged.js';
import { interimDividend, yearEndDividend } from '../../src/fields/dividend.js';
import { lawOf } from './law.js';

describe('paid-dividend-unchanged', () => {
  lawOf(paidDividendUnchanged, {
    holds: [
      [
        [interimDividend, 'JPY20.00', 'forecast-revised'],
        [interimDividend, 'JPY20.00', 'current'],
      ],
    ],
    fails: [
      [
        [interimDividend, 'JPY22.00', 'forecast-revised'],
        [interimDividend, 'JPY20.00', 'current'],
      ],
    ],
    ignores: [
      [
        [yearEndDividend, 'JPY25.00', 'forecast-revised'],
        [yearEndDividend, 'JPY20.00', 'forecast-previous'],
      ],
    ],
  });
});
