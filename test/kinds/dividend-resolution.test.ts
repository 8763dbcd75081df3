import { describe } from 'vitest';
import { dividendResolution } from '../../src/kinds/dividend-resolution.js';
import { titlesOf } from './titles.js';

describe('dividend-resolution', () => {
  titlesOf(dividendResolution, {
    finds: [
      'IIJ Announces the Distribution of Retained Earnings',
      'Notice of Dividends from Surplus',
      'Notice Regarding Interim Dividend for the Fiscal Year Ending March 31, 2021',
      'Notice Concerning Distribution of Surplus (Commemorative Dividend)',
      'Notice of Year-End Dividend',
    ],
    ignores: [
      'Notice of Revision of Dividend Forecast',
      'Company Declares Regular Quarterly Dividend',
      'Correction of the Notice of Dividends from Surplus',
      'Company Reports Year-End Results and Dividend',
    ],
  });
});
