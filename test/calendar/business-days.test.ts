import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, businessDaysBetween, isBusinessDay } from '../../src/calendar/business-days.js';
import { addDays } from '../../src/calendar/day.js';
import {
  FIRST_HOLIDAY_YEAR,
  isJapaneseHoliday,
  LAST_HOLIDAY_YEAR,
} from '../../src/calendar/japanese-holidays.js';

describe('business days in Japan', () => {
  it.each([
    ['2013-07-15', false, 'Marine Day'],
    ['2013-07-13', false, 'Saturday'],
    ['2013-07-16', true, 'Tuesday'],
    ['2019-04-30', false, 'between the two accession holidays'],
    ['2019-05-01', false, 'accession'],
    ['2019-10-22', false, 'enthronement'],
    ['2020-07-24', false, 'Sports Day moved'],
    ['2021-07-19', true, 'Marine Day moved away'],
    ['2021-07-22', false, 'Marine Day moved here'],
    ['2021-08-09', false, 'substitute'],
    ['2019-05-06', false, 'substitute'],
    ['2013-12-31', false, 'year end'],
    ['2014-01-02', false, 'new year'],
    ['2014-01-03', false, 'new year'],
    ['2013-12-30', true, 'Monday'],
  ])('%s: %s (%s)', (day, open) => {
    expect(isBusinessDay(day, 'JP')).toBe(open);
  });

  it.each([
    ['2013-07-10', 5, '2013-07-18'],
    ['2013-07-11', 5, '2013-07-19'],
    ['2013-07-12', 5, '2013-07-22'],
    ['2013-07-16', 5, '2013-07-23'],
    ['2013-07-17', 5, '2013-07-24'],
    ['2013-07-29', 5, '2013-08-05'],
    ['2013-07-12', 1, '2013-07-16'],
    ['2013-07-16', -1, '2013-07-12'],
    ['2013-07-13', 0, '2013-07-16'],
    ['2013-07-16', 0, '2013-07-16'],
  ])('%s and %i business days is %s', (day, count, result) => {
    expect(addBusinessDays(day, count, 'JP')).toBe(result);
  });

  it('counts holidays as work days when only the week is known', () => {
    expect(addBusinessDays('2013-07-10', 5, 'weekdays-only')).toBe('2013-07-17');
    expect(isBusinessDay('1900-01-01', 'weekdays-only')).toBe(true);
  });

  it('says that it does not know outside the table', () => {
    expect(isBusinessDay('2051-01-05', 'JP')).toBeUndefined();
    expect(isBusinessDay('1969-12-30', 'JP')).toBeUndefined();
    expect(addBusinessDays('2050-12-28', 10, 'JP')).toBeUndefined();
    expect(businessDaysBetween('2050-12-01', '2051-01-10', 'JP')).toBeUndefined();
    expect(isBusinessDay('2013-06-31', 'JP')).toBeUndefined();
    expect(addBusinessDays('2013-06-30', 1e9, 'JP')).toBeUndefined();
  });

  it('claims exactly the years that the table has', () => {
    const table = createRequire(import.meta.url)('@holiday-jp/holiday_jp').holidays as Record<
      string,
      unknown
    >;
    const years = Object.keys(table).map((day) => Number(day.slice(0, 4)));
    expect([Math.min(...years), Math.max(...years)]).toEqual([FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR]);
    for (const day of Object.keys(table)) expect(isJapaneseHoliday(day), day).toBe(true);
  });

  it('counts what it added', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('1975-01-01', offset)!);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const later = addBusinessDays(day, count, 'JP')!;
        expect(isBusinessDay(later, 'JP')).toBe(true);
        expect(businessDaysBetween(day, later, 'JP')).toBe(count);
      }),
    );
  });
});
