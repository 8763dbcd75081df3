import { daysBetween } from '../calendar/day.js';
import type { Check, Verdict, VerdictSuspect } from '../laws/check.js';
import { editDistance } from '../laws/edits.js';
import { endsOf, spansIn, type TimeSpan } from '../laws/prose/spans.js';
import { reprintDate } from '../laws/reprint-date.js';
import type { Evidence } from '../model/evidence.js';

/** Five years from July 12, 2013 end on July 11, 2018, or on the 12th: a stated length fits its two days. */
export const spansFitDates: Check = {
  id: 'spans-fit-dates',
  summary: 'A stated length of time fits the two days that it is stated with.',
  severity: 'warning',
  law: 'first day + length = last day, the first day counted or not',
  why: 'One of the days was moved, or a year was mistyped, and the length was left as it was.',
  needs: [],
  examples: {
    holds: 'The shares are locked up for 180 days from July 1, 2026 to December 28, 2026.',
    fails: 'The shares are locked up for 180 days from July 1, 2026 to December 18, 2026.',
  },
  run,
};

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  for (const span of spansIn(outline.literals, document.plain)) yield verdictOf(span, document.text);
}

const verdictOf = (span: TimeSpan, text: string): Verdict => {
  const { length, from, to } = span;
  const ends = endsOf(length, from.date);
  const words = text.slice(length.start, length.end);
  const operands = [
    { name: 'length', start: length.start, end: length.end },
    { name: 'first day', start: from.start, end: from.end },
    { name: 'last day', start: to.start, end: to.end },
  ];
  if (ends.includes(to.date))
    return { outcome: 'exact', message: `${words} from ${from.date} end on ${to.date}`, operands };
  const computed = ends[0] ?? '';
  const suspect = suspectOf(span, text);
  const apart = daysBetween(computed, to.date) ?? 0;
  const traded =
    Math.abs(apart) <= HOLIDAYS && TRADED.test(text.slice(Math.max(0, length.start - 160), from.start));
  return {
    outcome: traded ? 'undetermined' : 'inconsistent',
    ...(traded && { reason: 'a span of trading days starts and ends on one' }),
    message: `${words} from ${from.date} end on ${ends.join(' or ')}, but ${to.date} is stated`,
    expression: 'first day + length = last day',
    stated: to.date,
    computed,
    difference: String(apart),
    operands,
    ...(suspect && !traded && { suspect }),
  };
};

/** A market may be closed for so many days in a row, at either end. */
const HOLIDAYS = 6;
const TRADED = /\b(?:closing|average|vwap|trading|market) price|終値|平均/i;

/** A day that is right but for its year, month or day; another whole length would be as likely, and is no suspect. */
const suspectOf = ({ length, from, to }: TimeSpan, text: string): VerdictSuspect | undefined => {
  const quote = text.slice(to.start, to.end);
  const dates = endsOf(length, from.date).flatMap((end) => reprintDate(quote, to.date, end) ?? []);
  const far = (print: string): number => editDistance(print, quote);
  const [probable] = dates.sort((a, b) => far(a) - far(b));
  const about = Number(length.number);
  const lengths = Array.from({ length: 41 }, (_, index) => about - 20 + index).filter(
    (number) =>
      number > 0 &&
      length.type === 'duration' &&
      length.unit !== 'day' &&
      endsOf(length, from.date, number).includes(to.date),
  );
  if (probable === undefined || lengths.length > 0) return undefined;
  const { start, end } = to;
  return { start, end, probable, explanation: 'the length and the first day lead to it' };
};
