import type { Check, Verdict } from '../laws/check.js';
import { datesIn } from '../laws/printed.js';
import type { Evidence } from '../model/evidence.js';
import type { DateLiteral } from '../model/literal.js';

/** A release of 2013 speaks of 1992 and of 2043, hardly of 2103, never of the year 213. */
export const datesNearRelease: Check = {
  id: 'dates-near-release',
  summary: 'No date of a release lies centuries before it or most of a century after it.',
  severity: 'warning',
  law: '1600 ≤ year(date) ≤ year(release) + 75',
  why: 'A year far from all others has its digits exchanged or misread: 2103 for 2013.',
  needs: [],
  examples: {
    holds: 'TOKYO, July 2, 2013 - Example Inc. announced an exercise period to July 11, 2043.',
    fails: 'TOKYO, July 2, 2013 - Example Inc. announced an exercise period to July 11, 2403.',
  },
  run,
};

const AHEAD = 75;
const EARLIEST = 1600;

function* run({ outline }: Evidence): Iterable<Verdict> {
  const released = yearOf(outline.dateline?.date);
  if (released === undefined || released < EARLIEST) return;
  for (const date of datesIn(outline.literals)) {
    const year = yearOf(date);
    if (year !== undefined && (year < EARLIEST || year > released + AHEAD)) yield far(date, released);
  }
}

const yearOf = (date: DateLiteral | undefined): number | undefined =>
  date && /^\d{4}/.test(date.date) ? Number(date.date.slice(0, 4)) : undefined;

const far = ({ start, end, date }: DateLiteral, released: number): Verdict => ({
  outcome: 'inconsistent',
  message: `${date} is far from the year of the release, ${released}`,
  operands: [{ name: 'date', start, end }],
});
