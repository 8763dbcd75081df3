import { facilityPaid, facilityTotal, useAmount } from '../fields/offering.js';
import type { Check, Verdict } from '../laws/check.js';
import { at, difference } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { isOneSlip } from '../laws/one-slip.js';

// Not to be solved for a use that is not stated: part of the plan may be paid by other means.
const { equations: _, ...planned } = equationCheck({
  id: 'facility-plan-minus-paid-is-use',
  summary: 'What is planned for facilities less what is already paid is the use of proceeds for them.',
  severity: 'warning',
  equations: [
    difference(at(facilityTotal, 'facility-sum'), at(facilityPaid, 'facility-sum'), at(useAmount, 'use-1')),
  ],
  why: 'A mismatch is a plan and a use of proceeds that come from different drafts, or a slip between thousands and millions.',
  examples: {
    holds:
      'Facilities: total 10,451,000, paid 328,738 (thousand yen); of the proceeds JPY10,122,000,000 goes to them',
    fails:
      'Facilities: total 10,451,000, paid 328,738 (thousand yen); of the proceeds JPY10,212,000,000 goes to them',
  },
});

/** JPY10,451,000 thousand planned − JPY328,738 thousand paid = JPY10,122 million of the proceeds. */
export const facilityPlanMinusPaidIsUse: Check = {
  ...planned,
  *run(evidence) {
    for (const verdict of planned.run(evidence)) yield orOtherwisePaid(verdict);
  },
};

/** A plan may be paid in part by other means: only a difference that one misprint explains is a contradiction. */
const orOtherwisePaid = (verdict: Verdict): Verdict => {
  if (verdict.outcome !== 'inconsistent' || isOneSlip(verdict.relation)) return verdict;
  const { relation: _, ...rest } = verdict;
  return { ...rest, outcome: 'undetermined', reason: 'part of the plan may be paid by other means' };
};
