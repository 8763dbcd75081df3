import { addDays, addMonths, endOfMonth } from '../../calendar/day.js';
import type { DateLiteral, DurationLiteral, Literal, OrdinalLiteral } from '../../model/literal.js';

/** "five years from July 12, 2013 to July 11, 2018": a length, the day it is counted from, and the day it ends on. */
export interface TimeSpan {
  readonly length: DurationLiteral | OrdinalLiteral;
  readonly from: DateLiteral;
  readonly to: DateLiteral;
}

/** Every length of time of a text that stands with its two days; what is only about so long is none. */
export function* spansIn(literals: readonly Literal[], plain: string): Iterable<TimeSpan> {
  for (let at = 0; at + 1 < literals.length; at++) {
    const three = [literals[at], literals[at + 1], literals[at + 2]] as const;
    const span = withPeriod(three, plain) ?? withDates(three, plain);
    if (span && isWhole(span)) yield span;
  }
}

type Three = readonly [Literal | undefined, Literal | undefined, Literal | undefined];

/** "a period of five years commencing on A and ending on B"; "from A to B (five years)". */
const withPeriod = ([first, second]: Three, plain: string): TimeSpan | undefined => {
  if (!first || !second || second.start - first.end > NEAR) return undefined;
  const gap = plain.slice(first.end, second.start);
  if (first.type === 'duration' && second.type === 'period')
    return LASTING.test(gap) ? { length: first, from: second.from, to: second.to } : undefined;
  if (first.type !== 'period' || second.type !== 'duration') return undefined;
  const after = plain.slice(second.end, second.end + 20);
  const closed = gap.includes('(') ? after.startsWith(')') : ENDS.test(after);
  return closed && THAT_LASTS.test(gap) ? { length: second, from: first.from, to: first.to } : undefined;
};

/** "180 days after A (B)"; "the 90th day after A, B"; "five years from A, expiring on B". */
const withDates = ([first, second, third]: Three, plain: string): TimeSpan | undefined => {
  if (first?.type !== 'duration' && first?.type !== 'ordinal') return undefined;
  if (second?.type !== 'date' || third?.type !== 'date' || second.start - first.end > NEAR) return undefined;
  const gap = plain.slice(first.end, second.start);
  const counted = first.type === 'ordinal' ? DAY_AFTER : COUNTED;
  const join = plain.slice(second.end, third.start);
  if (!counted.test(gap) || !UNTIL.test(join)) return undefined;
  if (join.includes('(') && !/^[^.;(]{0,30}\)/.test(plain.slice(third.end, third.end + 31))) return undefined;
  return { length: first, from: second, to: third };
};

const isWhole = ({ length, from, to }: TimeSpan): boolean => {
  const days = [from, to].every(({ date, valid, ambiguous }) => valid && !ambiguous && date.length === 10);
  if (!days || Number(length.number) < 1 || !/^\d{1,4}$/.test(length.number)) return false;
  return length.type === 'ordinal' || (length.qualifier === 'exact' && UNITS.has(length.unit));
};

const UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);

/** The days on which a span may end: the first day may be counted or not, and a month's last day is its last day. */
export const endsOf = (
  length: TimeSpan['length'],
  from: string,
  number = Number(length.number),
): readonly string[] => {
  const unit = length.type === 'ordinal' ? 'day' : length.unit;
  if (unit === 'day' || unit === 'week') {
    const end = addDays(from, unit === 'week' ? 7 * number : number);
    return withEve(end);
  }
  const end = addMonths(from, unit === 'year' ? 12 * number : number);
  const last = end && endOfMonth(from) === from ? endOfMonth(end) : undefined;
  return [...withEve(end), ...(last ? [last] : [])];
};

const withEve = (end: string | undefined): readonly string[] => {
  const eve = end && addDays(end, -1);
  return end && eve ? [eve, end] : [];
};

const NEAR = 80;
const LASTING =
  /^(?:[ -](?:period|term|exercise period|lock-up period))?,? ?\(?(?:commencing|beginning|starting|running|lasting|i\.e\.,?|being)? ?(?:on|from|of)?(?: and including)? ?$/i;
const THAT_LASTS =
  /^,? ?\(?(?:for |being |i\.e\.,? |which is )?(?:a (?:period|term|total) of |a |in total )?$/i;
const ENDS = /^(?:[,.;)\n]|$| (?:in total|period|term)\b)/;
const COUNTED =
  /^ (?:after|from|following|since)(?: and including)? (?:the (?:date|day|closing|issue date|grant date) ?(?:of|,|\()? ?)?$/i;
const DAY_AFTER =
  /^ (?:calendar )?day (?:after|from|following) (?:the (?:date|day|closing) ?(?:of|,|\()? ?)?$/i;
const UNTIL =
  /^\)?,? ?(?:\(|(?:and )?(?:until|ending|expiring|i\.e\.,?|being|namely|which is|ends|expires|terminating|that is,?) )(?:on |until |i\.e\.,? |being |up to )?(?:and including )?$/i;
