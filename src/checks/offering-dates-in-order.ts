import { resolutionDate } from '../fields/identity.js';
import { deliveryDate, pricingDate, subscriptionDate, syndicateCoverEnd } from '../fields/offering.js';
import { paymentDate } from '../fields/rights.js';
import { dateOrderCheck } from '../laws/date-order.js';

const primary = { subject: 'primary' } as const;
const thirdParty = { subject: 'third-party' } as const;

/** Resolved, priced, subscribed, paid, delivered; then the cover ends and the third party subscribes and pays. */
export const offeringDatesInOrder = dateOrderCheck({
  id: 'offering-dates-in-order',
  summary:
    'The days of an offering follow one another: pricing, subscription, payment, delivery, cover, allotment.',
  severity: 'error',
  courses: [
    [
      { field: resolutionDate },
      { field: pricingDate, ...primary, sameDay: true },
      { field: subscriptionDate, ...primary },
      { field: paymentDate, ...primary },
      { field: deliveryDate, ...primary, sameDay: true },
    ],
    [{ field: pricingDate, ...primary }, { field: syndicateCoverEnd }],
    [
      { field: paymentDate, ...primary },
      { field: deliveryDate, subject: 'over-allotment', sameDay: true },
    ],
    [
      { field: syndicateCoverEnd },
      { field: subscriptionDate, ...thirdParty, sameDay: true },
      { field: paymentDate, ...thirdParty, sameDay: true },
    ],
    [
      { field: pricingDate, ...primary },
      { field: paymentDate, ...thirdParty },
    ],
  ],
  why: 'Shares are priced before they are subscribed and paid before they are delivered: a month or day is mistyped.',
  examples: {
    holds: 'Pricing Date: July 10, 2013. Payment Date: July 18, 2013',
    fails: 'Pricing Date: July 10, 2013. Payment Date: July 8, 2013',
  },
});
