import { describe } from 'vitest';
import { optionTermFitsExpiry } from '../../src/checks/option-term-fits-expiry.js';
import { grantDate, optionTerm } from '../../src/fields/award.js';
import { expiryDate } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('option-term-fits-expiry', () => {
  lawOf(optionTermFitsExpiry, {
    holds: [
      [
        [grantDate, '2025-03-04'],
        [optionTerm, 'P5Y'],
        [expiryDate, '2030-03-04'],
      ],
      [
        [grantDate, '2025-03-11'],
        [optionTerm, 'P10Y'],
        [expiryDate, '2035-03-10'],
      ],
    ],
    fails: [
      [
        [grantDate, '2025-03-04'],
        [optionTerm, 'P5Y'],
        [expiryDate, '2035-03-04'],
      ],
    ],
    ignores: [
      [
        [grantDate, '2025-03-04'],
        [expiryDate, '2035-03-04'],
      ],
      [
        [grantDate, '2025-03-04'],
        [optionTerm, 'P5Y'],
        [expiryDate, '2030-03-31'],
      ],
    ],
  });
});
