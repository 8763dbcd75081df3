import type { Check, Verdict } from '../laws/check.js';
import { isDay } from '../laws/days.js';
import type { Evidence } from '../model/evidence.js';
import type { PeriodLiteral } from '../model/literal.js';

/** A period ends on or after the day it starts: from July 12, 2013 to July 11, 2043. */
export const periodInOrder: Check = {
  id: 'period-in-order',
  summary: 'A period ends on or after the day it starts.',
  severity: 'error',
  law: 'from ≤ to',
  why: 'A period that ends before it starts has a wrong year or month at one end, most often a year not carried over at the turn of the year.',
  needs: [],
  examples: {
    holds: 'Exercise period: from December 1, 2024 to February 28, 2025',
    fails: 'Exercise period: from December 1, 2024 to February 28, 2024',
  },
  run,
};

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  for (const literal of outline.literals) {
    if (literal.type === 'period' && !isChange(literal, document.plain)) yield compare(literal);
  }
}

/** "rescheduled from March 31 to March 24" names two dates, not a period. */
const isChange = (period: PeriodLiteral, plain: string): boolean =>
  CHANGE.test(sentenceBefore(plain, period.start));

const sentenceBefore = (plain: string, at: number): string => {
  const before = plain.slice(Math.max(0, at - 80), at);
  return before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('\t')) + 1,
  );
};

/** Looked for in the 80 characters before; a sentence that ended there is not looked at. */
const CHANGE =
  /\b(?:chang|mov|revis|amend|reschedul|postpon|advanc|accelerat|brought|bring|correct|adjust|shift|shorten|defer|delay|extend|modif|updat)/i;

const compare = (period: PeriodLiteral): Verdict => {
  const { from, to } = period;
  const operands = [
    { name: 'from', start: from.start, end: from.end },
    { name: 'to', start: to.start, end: to.end },
  ];
  const places = Math.min(from.date.length, to.date.length);
  const days = daysOf(period);
  if (from.date.slice(0, places) <= to.date.slice(0, places)) {
    return { outcome: 'exact', message: `${from.date} is not after ${to.date}`, operands, ...days };
  }
  const message = `the period starts on ${from.date}, after its end on ${to.date}`;
  const reason = undecidable(period);
  if (reason) return { outcome: 'undetermined', message, operands, reason };
  return {
    outcome: 'inconsistent',
    message,
    expression: 'from ≤ to',
    stated: to.date,
    operands,
    ...days,
    ...repair(period),
  };
};

const daysOf = ({ from, to }: PeriodLiteral): Pick<Verdict, 'days'> => {
  const days = [from, to].map(({ start, end, date }) => ({ start, end, date }));
  if (!days.every(({ date }) => isDay(date))) return {};
  return { days: { days, bound: true, holds: ([first = '', last = '']) => first <= last } };
};

const undecidable = ({ from, to }: PeriodLiteral): string | undefined => {
  if (from.ambiguous || to.ambiguous) return 'day and month could be read the other way round';
  if (!from.valid || !to.valid) return 'one of the dates does not exist';
  return from.status === 'implied' || to.status === 'implied' ? 'a part of one date is implied' : undefined;
};

/** The usual slip is a year not carried over: the end then belongs to the first year that puts it after the start. */
const repair = ({ from, to }: PeriodLiteral): Pick<Verdict, 'suspect'> => {
  const rest = to.date.slice(4);
  const year = Number(from.date.slice(0, 4)) + (rest < from.date.slice(4, 4 + rest.length) ? 1 : 0);
  if (year - Number(to.date.slice(0, 4)) > MOST_YEARS) return {};
  return {
    suspect: {
      start: to.start,
      end: to.end,
      probable: `${String(year).padStart(4, '0')}${rest}`,
      explanation: 'with the next year that fits, the period ends after it starts',
    },
  };
};

/** Ends further apart than this were rather exchanged, and then neither year is the slip. */
const MOST_YEARS = 2;
