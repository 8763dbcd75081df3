import { addYears } from '../calendar/day.js';
import { exercisePeriod } from '../fields/rights.js';
import { expectedLife } from '../fields/valuation.js';
import type { Check } from '../laws/check.js';
import { dayOf, operandsOf } from '../laws/dated.js';
import { factOf } from '../model/facts.js';

/** An option that can be exercised for 30 years is expected to be held 15, not 51. */
export const expectedLifeWithinExercisePeriod: Check = {
  id: 'expected-life-within-exercise-period',
  summary: 'An option is not expected to live longer than it can be exercised.',
  severity: 'warning',
  law: 'allotment + expected_life ≤ exercise_period.to',
  why: 'A longer life has its digits exchanged, or belongs to another grant.',
  needs: [exercisePeriod, expectedLife],
  examples: {
    holds: 'Exercise period: From July 12, 2013 to July 11, 2043. Expected remaining period (T): 15 years',
    fails: 'Exercise period: From July 12, 2013 to July 11, 2043. Expected remaining period (T): 51 years',
  },
  *run({ facts }) {
    const [period, life] = [dayOf(facts, exercisePeriod), factOf(facts, expectedLife)];
    const years = life?.value?.type === 'duration' ? /^P(\d{1,3})Y$/.exec(life.value.iso)?.[1] : undefined;
    const mention = life?.mentions[0];
    if (!period || !life || !mention || years === undefined) return;
    // A life counted from the allotment may start a little before the exercise period does.
    const end = addYears(period.first, Number(years) - 1);
    if (end === undefined) return;
    const holds = end <= period.last;
    yield {
      outcome: holds ? 'exact' : 'inconsistent',
      message: `an expected life of ${years} years ${holds ? 'fits' : 'exceeds'} an exercise period of ${period.first} to ${period.last}`,
      expression: 'expected_life ≤ exercise_period',
      operands: [
        ...operandsOf(period),
        { name: life.field, fact: life.id, start: mention.start, end: mention.end },
      ],
    };
  },
};
