import { describe } from 'vitest';
import { restatedFactsAgree } from '../../src/checks/restated-facts-agree.js';
import { textCases } from './text.js';

describe('restated-facts-agree', () =>
  textCases(restatedFactsAgree, {
    holds: [
      'Notice Regarding Introduction of Restricted Stock Compensation\n\nTOKYO - May 25, 2020 - Example Inc. ("EX", TSE1: 3774) decided to introduce restricted stock compensation.\n\nThe maximum amount of director compensation was approved at 500 million yen per year.\n\nThe shares are 40,000 shares or less per year, within the maximum amount of director compensation, 500 million yen per year.',
    ],
    fails: [
      'Notice Regarding Introduction of Restricted Stock Compensation\n\nTOKYO - May 25, 2020 - Example Inc. ("EX", TSE1: 3774) decided to introduce restricted stock compensation.\n\nThe maximum amount of director compensation was approved at 500 million yen per year.\n\nThe shares are 40,000 shares or less per year, within the maximum amount of director compensation, 300 million yen per year.',
    ],
    ignores: ['Tickers of the Company are NASDAQ: IIJI and TSE1: 3774, telephone +81-3-5205-6500.'],
  }));
