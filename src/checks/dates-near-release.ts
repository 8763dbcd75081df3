import { addMonths, daysBetween } from '../calendar/day.js';
import type { Check, Verdict } from '../laws/check.js';
import { datesIn } from '../laws/printed.js';
import { reprintDate } from '../laws/reprint-date.js';
import type { Document } from '../model/document.js';
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

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  const released = yearOf(outline.dateline?.date);
  if (released === undefined || released < EARLIEST) return;
  for (const date of datesIn(outline.literals)) {
    const year = yearOf(date);
    if (year !== undefined && (year < EARLIEST || year > released + AHEAD)) yield far(date, released);
    else yield* lastYear(date, outline.dateline?.date?.date ?? '', document);
  }
}

const yearOf = (date: DateLiteral | undefined): number | undefined =>
  date && /^\d{4}/.test(date.date) ? Number(date.date.slice(0, 4)) : undefined;

const far = ({ start, end, date }: DateLiteral, released: number): Verdict => ({
  outcome: 'inconsistent',
  message: `${date} is far from the year of the release, ${released}`,
  operands: [{ name: 'date', start, end }],
});

/** A price of the day before is quoted with the year that has just gone: "the closing price on January 8, 2024". */
function* lastYear(priced: DateLiteral, released: string, { plain, text }: Document): Iterable<Verdict> {
  const { start, end, date, valid } = priced;
  const meant = valid && date.length === 10 ? addMonths(date, 12) : undefined;
  const before = meant === undefined ? undefined : daysBetween(meant, released);
  if (before === undefined || before < 0 || before > FRESH) return;
  if (
    !PRICE_ON.test(plain.slice(Math.max(0, start - 120), start)) ||
    OTHER_DAY.test(plain.slice(end, end + 80))
  )
    return;
  const probable = reprintDate(text.slice(start, end), date, meant ?? '');
  const explanation = 'a price is quoted of the days before the release';
  yield {
    outcome: 'inconsistent',
    message: `the price is quoted of ${date}, a year before the release of ${released}`,
    operands: [{ name: 'date', start, end }],
    ...(probable !== undefined && { suspect: { start, end, probable, explanation } }),
  };
}

const FRESH = 7;
const PRICE_ON =
  /\bclosing (?:sale |share |stock |bid |market )?price\b[^.;\d]{0,80}\b(?:on|of|as of|at) {0,2}$/i;
/** What is compared with that of another day may well be a year old. */
const OTHER_DAY = /^[^.;]{0,40}\b(?:compared|to \$|increase|decrease|versus|and (?:on )?\d)/i;
