import { repurchasePeriod } from '../fields/buyback.js';
import { resolutionDate } from '../fields/identity.js';
import { dateOrderCheck } from '../laws/date-order.js';

/** Resolved May 15, 2024; shares are bought from May 16, 2024. */
export const repurchasePeriodAfterResolution = dateOrderCheck({
  id: 'repurchase-period-after-resolution',
  summary: 'Shares are bought only after the resolution to buy them.',
  severity: 'warning',
  courses: [
    [{ field: resolutionDate }, { field: repurchasePeriod, sameDay: true, starts: true }],
    [
      { field: resolutionDate },
      { field: repurchasePeriod, subject: 'programme', sameDay: true, starts: true },
    ],
  ],
  why: 'A period that starts before its resolution has a wrong month or year.',
  examples: {
    holds: 'Resolved on May 15, 2024. Period of acquisition: May 16, 2024 to November 15, 2024',
    fails: 'Resolved on May 15, 2024. Period of acquisition: March 16, 2024 to November 15, 2024',
  },
});
