import { describe } from 'vitest';
import { paymentDateFollowsBusinessDays } from '../../src/checks/payment-date-follows-business-days.js';
import { paymentBusinessDays, pricingDate } from '../../src/fields/offering.js';
import { paymentDate } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('payment-date-follows-business-days', () => {
  lawOf(paymentDateFollowsBusinessDays, {
    holds: [
      [
        [pricingDate, '2013-07-10..2013-07-17', 'primary'],
        [paymentDate, '2013-07-18..2013-07-24', 'primary'],
        [paymentBusinessDays, '5', 'primary'],
      ],
      [
        [pricingDate, '2013-07-10', 'primary'],
        [paymentDate, '2013-07-18', 'primary'],
        [paymentBusinessDays, '5', 'primary'],
      ],
    ],
    fails: [
      [
        [pricingDate, '2013-07-10..2013-07-17', 'primary'],
        [paymentDate, '2013-07-17..2013-07-24', 'primary'],
        [paymentBusinessDays, '5', 'primary'],
      ],
    ],
    ignores: [
      [
        [pricingDate, '2093-07-10', 'primary'],
        [paymentDate, '2093-07-17', 'primary'],
        [paymentBusinessDays, '5', 'primary'],
      ],
    ],
  });
});
