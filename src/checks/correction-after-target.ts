import { correctionTargetDate } from '../fields/correction.js';
import { releaseDate } from '../fields/identity.js';
import { dateOrderCheck } from '../laws/date-order.js';

/** Published on May 10, corrected on May 14. */
export const correctionAfterTarget = dateOrderCheck({
  id: 'correction-after-target',
  summary: 'A release is corrected on the day it was published or later, never before.',
  severity: 'error',
  courses: [[{ field: correctionTargetDate }, { field: releaseDate, sameDay: true }]],
  why: 'The day of the corrected release, or of the correction, has a wrong month or year.',
  examples: {
    holds:
      'TOKYO, May 14, 2024 - Example Inc. corrects the notice "Revision of Dividend Forecast" released on May 10, 2024.',
    fails:
      'TOKYO, May 14, 2024 - Example Inc. corrects the notice "Revision of Dividend Forecast" released on June 10, 2024.',
  },
});
