import { repurchasePeriod } from '../fields/buyback.js';
import type { Check, Verdict } from '../laws/check.js';
import { dayOf, dayWords, operandsOf } from '../laws/dated.js';
import type { Facts } from '../model/facts.js';

/** Bought April 1 to April 18, 2025, within February 7 to July 31, 2025. */
export const reportWithinRepurchasePeriod: Check = {
  id: 'report-within-repurchase-period',
  summary: 'The period reported lies within the period in which shares may be bought.',
  severity: 'warning',
  law: 'repurchase_period lies within repurchase_period[programme]',
  needs: [repurchasePeriod],
  why: 'A period outside of that of the programme has a wrong month or year, or was left from the report before.',
  examples: {
    holds:
      'Period of acquisition: April 1, 2025 to April 18, 2025\nResolved period: February 7, 2025 to July 31, 2025',
    fails:
      'Period of acquisition: April 1, 2024 to April 18, 2024\nResolved period: February 7, 2025 to July 31, 2025',
  },
  *run({ facts }) {
    for (const subject of ['', 'cumulative']) yield* within(facts, subject);
  },
};

function* within(facts: Facts, subject: string): Iterable<Verdict> {
  const part = dayOf(facts, repurchasePeriod, subject);
  const whole = dayOf(facts, repurchasePeriod, 'programme');
  if (!part || !whole) return;
  const holds = whole.first <= part.first && part.last <= whole.last;
  yield {
    outcome: holds ? 'exact' : 'inconsistent',
    ...(subject === '' ? {} : { subject }),
    message: `${dayWords(part)} ${holds ? 'lies' : 'does not lie'} within ${dayWords(whole)}`,
    operands: operandsOf(part, whole),
  };
}
