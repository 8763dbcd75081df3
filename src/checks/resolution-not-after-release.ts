import { releaseDate, resolutionDate } from '../fields/identity.js';
import type { Check } from '../laws/check.js';
import { dateOrderCheck } from '../laws/date-order.js';
import { factOf } from '../model/facts.js';

const law = dateOrderCheck({
  id: 'resolution-not-after-release',
  summary: 'A release tells of a resolution that has been made, not of one to come.',
  severity: 'warning',
  courses: [[{ field: resolutionDate }, { field: releaseDate, sameDay: true }]],
  why: 'A board that resolved after the day of the release has a mistyped month or year, or the release has.',
  examples: {
    holds:
      'TOKYO, July 11, 2016 - Example Inc. fixed the terms that its Board of Directors resolved on June 24, 2016.',
    fails:
      'TOKYO, July 11, 2016 - Example Inc. fixed the terms that its Board of Directors resolved on August 24, 2016.',
  },
});

/** Resolved on June 24, 2016, told on July 11, 2016. A date that the release does not print itself proves nothing. */
export const resolutionNotAfterRelease: Check = {
  ...law,
  *run(evidence) {
    if (factOf(evidence.facts, releaseDate)?.status !== 'implied') yield* law.run(evidence);
  },
};
