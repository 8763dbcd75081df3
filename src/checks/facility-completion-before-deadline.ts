import { facilityCompletion, useDeadline } from '../fields/offering.js';
import type { Check } from '../laws/check.js';
import { factOf, factsOf } from '../model/facts.js';
import type { Fact } from '../model/release.js';

/** The last facility is completed in March 2015; the money is to be used by the end of March 2015. */
export const facilityCompletionBeforeDeadline: Check = {
  id: 'facility-completion-before-deadline',
  summary: 'Facilities are completed by the deadline of the use of proceeds that pays for them.',
  severity: 'warning',
  law: 'max(facility_completion) ≤ use_deadline[use-1]',
  why: 'A facility that is completed after the money is spent has a mistyped year, or belongs to another plan.',
  needs: [facilityCompletion, useDeadline],
  examples: {
    holds: 'JPY10,122,000,000 by the end of March 2015. Facilities: completion September 2013, March 2015',
    fails: 'JPY10,122,000,000 by the end of March 2015. Facilities: completion September 2013, March 2016',
  },
  *run({ facts }) {
    const deadline = factOf(facts, useDeadline, 'use-1');
    const last = factsOf(facts, facilityCompletion).reduce<Fact | undefined>(
      (a, b) => (a && dateOf(a) >= dateOf(b) ? a : b),
      undefined,
    );
    if (!deadline || !last) return;
    // Compared as far as both are printed: a month against a day is compared by month.
    const length = Math.min(dateOf(deadline).length, dateOf(last).length);
    const holds = dateOf(last).slice(0, length) <= dateOf(deadline).slice(0, length);
    yield {
      outcome: holds ? 'exact' : 'inconsistent',
      message: `the last facility is completed in ${dateOf(last)}, ${holds ? 'not after' : 'after'} the deadline ${dateOf(deadline)}`,
      expression: 'max(facility_completion) ≤ use_deadline[use-1]',
      operands: [last, deadline].map((fact) => ({
        name: `${fact.field}[${fact.subject}]`,
        fact: fact.id,
        start: fact.mentions[0]!.start,
        end: fact.mentions[0]!.end,
      })),
    };
  },
};

const dateOf = ({ value }: Fact): string => (value?.type === 'date' ? value.date : '');
