import { describe } from 'vitest';
import { offeringDatesInOrder } from '../../src/checks/offering-dates-in-order.js';
import { pricingDate, subscriptionDate, syndicateCoverEnd } from '../../src/fields/offering.js';
import { paymentDate } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('offering-dates-in-order', () => {
  lawOf(offeringDatesInOrder, {
    holds: [
      [
        [pricingDate, '2013-07-10..2013-07-17', 'primary'],
        [paymentDate, '2013-07-18..2013-07-24', 'primary'],
        [syndicateCoverEnd, '2013-07-29'],
        [subscriptionDate, '2013-08-02', 'third-party'],
        [paymentDate, '2013-08-05', 'third-party'],
      ],
    ],
    fails: [
      [
        [pricingDate, '2013-07-10', 'primary'],
        [paymentDate, '2013-07-08', 'primary'],
      ],
      [
        [syndicateCoverEnd, '2013-08-29'],
        [paymentDate, '2013-08-05', 'third-party'],
      ],
    ],
  });
});
