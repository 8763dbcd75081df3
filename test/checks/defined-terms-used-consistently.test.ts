import { describe } from 'vitest';
import { definedTermsUsedConsistently } from '../../src/checks/defined-terms-used-consistently.js';
import { textCases } from './text.js';

describe('defined-terms-used-consistently', () =>
  textCases(definedTermsUsedConsistently, {
    holds: [
      '16:15\nA Floating Rate Income Fund (the "Fund") declared a distribution.\n\n16:15\nB Opportunity Income Fund (the "Fund") declared a distribution.',
      'the underwriters (the "Underwriters") and the date (the "Pricing Date"). On the Pricing Date the Underwriters decide.',
      'Directors (excluding Outside Directors, "Eligible Directors") are paid. Outside Directors are not Eligible Directors.',
      'under the Securities Act of 1933 (the "Securities Act"). The Securities Act applies.',
      'its board of directors (the "Board") met. On May 7 the new board of directors (the "Board") met again.',
      'Hoshi Optics AB (publ) ("Hoshi") announces a plan. Hoshi Optics AB (publ) ("Hoshi") makes lenses.',
    ],
    fails: [
      'the shares lent (the "Borrowed Shares") are sold. To return the shares of the lender ("Borrowed Shares") others are bought.',
      'The Pricing Date (the "Pricing Period") is fixed. After the Princing Period nothing changes. The Pricing Period ends.',
    ],
    ignores: [
      'Corporation Law of Japan and Company Law and the Companies Act',
      'as mentioned in "2. Secondary Offering of Shares" above and in "2. Secondary Offering of Shares" below',
    ],
  }));
