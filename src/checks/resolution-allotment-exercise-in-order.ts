import { resolutionDate } from '../fields/identity.js';
import { allotmentDate, exercisePeriod, paymentDate } from '../fields/rights.js';
import { dateOrderCheck } from '../laws/date-order.js';

/** Resolved June 26, 2013; allotted and paid July 11, 2013. */
export const resolutionAllotmentExerciseInOrder = dateOrderCheck({
  id: 'resolution-allotment-exercise-in-order',
  summary: 'Rights are resolved before they are allotted, paid for or exercised.',
  severity: 'error',
  courses: [
    [{ field: resolutionDate }, { field: allotmentDate, sameDay: true }],
    [{ field: resolutionDate }, { field: paymentDate, sameDay: true }],
    [{ field: resolutionDate }, { field: exercisePeriod, starts: true }],
  ],
  why: 'Nobody is allotted rights that are not yet resolved: a month or a year is mistyped.',
  examples: {
    holds: 'The board resolved on June 26, 2013. Date of allotment: July 11, 2013',
    fails: 'The board resolved on June 26, 2013. Date of allotment: June 11, 2013',
  },
});
