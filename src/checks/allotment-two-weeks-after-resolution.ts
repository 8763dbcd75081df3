import { daysBetween } from '../calendar/day.js';
import { resolutionDate } from '../fields/identity.js';
import { allotmentDate } from '../fields/rights.js';
import type { Check } from '../laws/check.js';
import { dayOf, daysOfLaw, operandsOf } from '../laws/dated.js';

/** Resolved June 26, 2013, allotted July 11, 2013: 15 days. */
export const allotmentTwoWeeksAfterResolution: Check = {
  id: 'allotment-two-weeks-after-resolution',
  summary:
    'Holders get two weeks of notice between resolution and allotment (Companies Act of Japan, Article 240).',
  severity: 'warning',
  law: 'allotment_date − resolution_date ≥ 14 days',
  why: 'A shorter time needs a registration statement; else a day or month is mistyped.',
  needs: [allotmentDate, resolutionDate],
  examples: {
    holds: 'The board resolved on June 26, 2013. Date of allotment: July 11, 2013',
    fails: 'The board resolved on June 26, 2013. Date of allotment: July 1, 2013',
  },
  *run({ facts }) {
    const [resolved, allotted] = [dayOf(facts, resolutionDate), dayOf(facts, allotmentDate)];
    const days = resolved && allotted && daysBetween(resolved.first, allotted.first);
    // An allotment before its resolution is the matter of another check.
    if (!resolved || !allotted || days === undefined || days < 0) return;
    const holds = days >= 14;
    yield {
      outcome: holds ? 'exact' : 'inconsistent',
      message: `${days} days lie between the resolution on ${resolved.first} and the allotment on ${allotted.first}${holds ? '' : ', fewer than 14'}`,
      expression: 'allotment_date − resolution_date ≥ 14 days',
      computed: String(days),
      operands: operandsOf(resolved, allotted),
      ...daysOfLaw([resolved, allotted], ([a, b]) => (daysBetween(a.first, b.first) ?? 0) >= 14, 'bound'),
    };
  },
};
