import { isBusinessDay } from '../calendar/business-days.js';
import { exerciseDate, reportedPeriod } from '../fields/exercise.js';
import type { Check, Verdict } from '../laws/check.js';
import { type Dated, dayOf, daysOf, dayWords, operandsOf } from '../laws/dated.js';

/** Rights of October 2024 are exercised on business days of October 2024. */
export const exerciseDaysInPeriod: Check = {
  id: 'exercise-days-in-period',
  summary: 'The days of exercise lie in the period reported and are business days.',
  severity: 'warning',
  law: 'reported_period.from ≤ exercise_date ≤ reported_period.to, a business day',
  why: 'A day outside the month is one of last month’s list, or a digit is mistyped.',
  needs: [exerciseDate, reportedPeriod],
  examples: {
    holds:
      'Period covered: From October 1, 2024 to October 31, 2024\n\n| Date | Number of rights |\n| --- | --- |\n| October 3, 2024 | 1,500 |\n| October 24, 2024 | 2,620 |\n',
    fails:
      'Period covered: From October 1, 2024 to October 31, 2024\n\n| Date | Number of rights |\n| --- | --- |\n| October 3, 2024 | 1,500 |\n| November 24, 2024 | 2,620 |\n',
  },
  *run({ facts }) {
    const period = dayOf(facts, reportedPeriod);
    for (const day of daysOf(facts, exerciseDate)) {
      if (period) yield within(day, period);
      if (isBusinessDay(day.first, 'JP') === false) yield closed(day);
    }
  },
};

const within = (day: Dated, period: Dated): Verdict => ({
  outcome: period.first <= day.first && day.first <= period.last ? 'exact' : 'inconsistent',
  subject: day.subject,
  message: `rights were exercised on ${day.first}, the period reported is ${dayWords(period)}`,
  operands: operandsOf(day, period),
});

const closed = (day: Dated): Verdict => ({
  outcome: 'inconsistent',
  subject: day.subject,
  message: `rights were exercised on ${day.first}, which is no business day`,
  operands: operandsOf(day),
});
