import { allotmentDate, exercisePeriod } from '../fields/rights.js';
import type { Check } from '../laws/check.js';
import { dayOf, daysOfLaw, operandsOf } from '../laws/dated.js';

/** Allotted July 11, 2013; exercisable from July 12, 2013. */
export const exerciseStartsAfterAllotment: Check = {
  id: 'exercise-starts-after-allotment',
  summary: 'Rights can be exercised only after they are allotted.',
  severity: 'error',
  law: 'allotment_date ≤ exercise_period.from < exercise_period.to',
  why: 'A right that could be exercised before it exists has a mistyped month or year in one of the two dates.',
  needs: [allotmentDate, exercisePeriod],
  examples: {
    holds: 'Date of allotment: July 11, 2013. Exercise period: From July 12, 2013 to July 11, 2043',
    fails: 'Date of allotment: July 11, 2013. Exercise period: From July 12, 2012 to July 11, 2043',
  },
  *run({ facts }) {
    const [allotted, period] = [dayOf(facts, allotmentDate), dayOf(facts, exercisePeriod)];
    if (!allotted || !period) return;
    const holds = allotted.first <= period.first;
    yield {
      outcome: holds ? 'exact' : 'inconsistent',
      message: `the exercise period starts on ${period.first}, ${holds ? 'after' : 'before'} the allotment on ${allotted.first}`,
      expression: 'allotment_date ≤ exercise_period.from',
      operands: operandsOf(allotted, period),
      ...daysOfLaw([allotted, period], ([a, b]) => a.first <= b.first, 'bound'),
    };
  },
};
