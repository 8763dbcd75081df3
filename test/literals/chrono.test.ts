import * as chrono from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '../../src/calendar/day.js';
import { readWithChrono } from '../../src/literals/chrono.js';
import { scan } from '../../src/literals/index.js';

/** Our own patterns read well-formed dates; chrono, the yardstick, must read the same from each of them. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SHORT = MONTHS.map((name) => name.slice(0, 3));
const suffix = (day: number): string =>
  day % 10 === 1 && day !== 11
    ? 'st'
    : day % 10 === 2 && day !== 12
      ? 'nd'
      : day % 10 === 3 && day !== 13
        ? 'rd'
        : 'th';

const FORMS: readonly [string, (year: number, month: number, day: number) => string][] = [
  ['month day, year', (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`],
  ['no comma', (y, m, d) => `${MONTHS[m - 1]} ${d} ${y}`],
  ['capitals', (y, m, d) => `${MONTHS[m - 1]!.toUpperCase()} ${d}, ${y}`],
  ['short month', (y, m, d) => `${SHORT[m - 1]}${m === 5 ? '' : '.'} ${d}, ${y}`],
  ['ordinal', (y, m, d) => `${MONTHS[m - 1]} ${d}${suffix(d)}, ${y}`],
  ['day month year', (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`],
  ['day of month', (y, m, d) => `${d}${suffix(d)} of ${MONTHS[m - 1]} ${y}`],
  ['day-mon-year', (y, m, d) => `${d}-${SHORT[m - 1]}-${y}`],
  ['ISO', (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`],
];

describe('chrono and our own date patterns agree', () => {
  it.each(FORMS)('on %s', (_name, format) => {
    fc.assert(
      fc.property(fc.integer({ min: -8000, max: 25_000 }), (number) => {
        const iso = dayOfNumber(number)!;
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
        const text = `held on ${format(year, month, day)} in Tokyo`;
        const { start } = chrono.parse(text, { instant: new Date(0), timezone: 0 })[0]!;
        expect([start.get('year'), start.get('month'), start.get('day')]).toEqual([year, month, day]);
        expect(scan(text)[0]).toMatchObject({ type: 'date', date: iso });
      }),
      { numRuns: 60 },
    );
  });

  it.each(['end of March 2015', 'April 2013', 'Wednesday, July 10, 2013'])('on %s', (text) => {
    const { start } = chrono.parse(text, { instant: new Date(0), timezone: 0 })[0]!;
    const [literal] = scan(text);
    const date = (literal as { date: string }).date;
    expect(Number(date.slice(0, 4))).toBe(start.get('year'));
    expect(Number(date.slice(5, 7))).toBe(start.get('month'));
    if (date.length === 10) expect(Number(date.slice(8))).toBe(start.get('day'));
  });
});

describe('reading with chrono', () => {
  it('uses only what is printed', () => {
    expect(readWithChrono('today and tomorrow')).toBeUndefined();
    expect(readWithChrono('on July 4')).toBeUndefined();
    expect(readWithChrono('on July, 4 2025')).toMatchObject({ year: 2025, month: 7, day: 4, start: 3 });
    expect(readWithChrono('in July, 2025')).toEqual({ year: 2025, month: 7, start: 3, end: 13 });
  });

  it('remembers a bounded number of windows and answers the same', () => {
    const first = readWithChrono('July, 4 2025');
    for (let index = 0; index < 600; index += 1) readWithChrono(`nothing ${index}`);
    expect(first).toBeDefined();
    expect(readWithChrono('July, 4 2025')).toEqual(first);
  });
});
