import { describe } from 'vitest';
import { stockOptionsTerms } from '../../src/kinds/stock-options-terms.js';
import { titlesOf } from './titles.js';

describe('stock-options-terms', () => {
  titlesOf(stockOptionsTerms, {
    finds: [
      'Notice Regarding the Terms and Conditions Concerning the Issuance of Stock-Compensation-Type Stock Options (Stock Acquisition Rights)',
      'Notice of Determination of Details of Stock Options (Stock Acquisition Rights)',
      'Notice Concerning Finalization of the Terms of Issuance of Share Options',
    ],
    ignores: [
      'Notice Regarding Issuance of Stock-Compensation-Type Stock Options (Stock Acquisition Rights)',
      'Determination of the Terms of Stock Acquisition Rights by Third-Party Allotment',
      'Determination of Issue Price of New Shares',
    ],
  });
});
