import { describe } from 'vitest';
import { stockOptionsResolution } from '../../src/kinds/stock-options-resolution.js';
import { titlesOf } from './titles.js';

describe('stock-options-resolution', () => {
  titlesOf(stockOptionsResolution, {
    finds: [
      'Notice Regarding Issuance of Stock-Compensation-Type Stock Options (Stock Acquisition Rights)',
      'Notice of Issuance of Share Options to Directors',
      'Announcement on Granting of Stock Options in the Form of Stock Acquisition Rights',
      'Notice Concerning the Allotment of Share Acquisition Rights as Stock Options',
    ],
    ignores: [
      'Notice Regarding the Terms and Conditions Concerning the Issuance of Stock Options',
      'Notice Concerning Determination of Details of Issuance of Stock Options',
      'Notice of Issuance of Stock Acquisition Rights by Third-Party Allotment',
      'Monthly Status of Exercise of Stock Acquisition Rights',
      'Issuance of New Shares and Secondary Offering of Shares',
      'Company Sets Stock Record Date',
    ],
  });
});
