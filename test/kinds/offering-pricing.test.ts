import { describe } from 'vitest';
import { offeringPricing } from '../../src/kinds/offering-pricing.js';
import { titlesOf } from './titles.js';

describe('offering-pricing', () => {
  titlesOf(offeringPricing, {
    finds: [
      'Fennel Bioworks Announces Pricing of $20 Million Public Offering of Common Stock',
      'Fennel Bioworks Prices Upsized Initial Public Offering',
      'Fennel Announces Closing of Public Offering and Full Exercise of Over-Allotment Option',
      'Fennel Bioworks Announces $2.5 Million Registered Direct Offering',
      'Fennel Closes Bought Deal Financing',
      'Fennel Bioworks Announces Pricing of Public Offering of Class A Common Stock',
      'Fennel Announces Proposed Public Offering of Common Stock',
      'Fennel announces pricing of secondary offering of ordinary shares by selling shareholders',
      'Notice of Determination of Issue Price and Selling Price',
      'Notice Regarding Determination of Offer Price and Selling Price',
      '発行価格及び売出価格等の決定に関するお知らせ',
    ],
    ignores: [
      'Fennel Announces Pricing of $500 Million Senior Notes Offering',
      'Fennel Prices Convertible Debenture Offering',
      'Fennel Announces Pricing of Tender Offer',
      'Fennel Enters into At-the-Market Offering of Shares',
      'Notice Concerning Issuance of New Shares and Secondary Offering of Shares',
      'Notice of Issue of New Shares by Third-Party Allotment',
      'Fennel Closes Acquisition of Rival',
    ],
  });
});
