import { addDays, addYears, daysBetween } from '../calendar/day.js';
import { exercisePeriod } from '../fields/rights.js';
import type { Check, Verdict, VerdictSuspect } from '../laws/check.js';
import { type Dated, dayOf, operandsOf } from '../laws/dated.js';
import type { Span } from '../model/span.js';

/** From July 12, 2013 to July 11, 2043: thirty years to the day. */
export const exercisePeriodWholeYears: Check = {
  id: 'exercise-period-whole-years',
  summary: 'An exercise period usually lasts whole years, its last day the eve of its first.',
  severity: 'warning',
  law: 'exercise_period.to = exercise_period.from + whole years − 1 day',
  why: 'A period that misses whole years by a few days usually has a mistyped day; many periods are meant otherwise.',
  needs: [exercisePeriod],
  examples: {
    holds: 'Exercise period: From July 12, 2013 to July 11, 2043',
    fails: 'Exercise period: From July 12, 2013 to July 21, 2043',
  },
  *run({ facts, outline }) {
    const period = dayOf(facts, exercisePeriod);
    if (!period || period.first >= period.last) return;
    const verdict = verdictOf(period);
    const end = outline.literals.find((literal) => literal.start === period.start);
    yield verdict.computed !== undefined && end?.type === 'period'
      ? { ...verdict, suspect: slip(end.to, verdict.computed) }
      : verdict;
  },
};

const slip = ({ start, end }: Span, eve: string): VerdictSuspect => ({
  start,
  end,
  probable: eve,
  explanation: 'the last day is probably the eve of the first, years later',
});

const verdictOf = (period: Dated): Verdict => {
  const { years, eve, off } = nearest(period);
  const base = { expression: 'from + whole years − 1 day = to', operands: operandsOf(period) };
  if (off === 0)
    return {
      ...base,
      outcome: 'exact',
      message: `${period.first} to ${period.last} is exactly ${years} years`,
    };
  // One day over is the other common way of counting; more than a month is another kind of period.
  if (off === 1 || years === 0 || Math.abs(off) > 31) {
    const reason = 'the period is not meant to last whole years, or counts its days otherwise';
    return {
      ...base,
      outcome: 'undetermined',
      message: `${period.first} to ${period.last} does not last whole years`,
      reason,
    };
  }
  return {
    ...base,
    outcome: 'inconsistent',
    message: `${years} years from ${period.first} end on ${eve}, but ${period.last} is stated (difference ${off} days)`,
    stated: period.last,
    computed: eve,
    difference: String(off),
  };
};

/** The whole number of years that comes nearest, the day it would end on, and how many days the stated end is past it. */
const nearest = ({ first, last }: Dated): { years: number; eve: string; off: number } => {
  const span = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const tries = [span - 1, span, span + 1].map((years) => {
    const eve = addDays(addYears(first, years) ?? first, -1) ?? first;
    return { years, eve, off: daysBetween(eve, last) ?? 0 };
  });
  return tries.reduce((best, one) => (Math.abs(one.off) < Math.abs(best.off) ? one : best));
};
