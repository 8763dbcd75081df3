import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  dayOfNumber,
  daysBetween,
  endOfMonth,
  formatDay,
  parseDay,
  weekdayOf,
} from '../../src/calendar/day.js';

const anyNumber = fc.integer({ min: dayNumber('0001-01-01')!, max: dayNumber('9999-12-31')! });

describe('days', () => {
  it.each([
    ['2013-07-10', 3],
    ['2016-07-11', 1],
    ['2043-07-11', 6],
    ['2018-03-31', 6],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
  ])('%s falls on weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it.each([
    '2013-06-31',
    '2013-02-29',
    '1900-02-29',
    '2013-13-01',
    '2013-00-10',
    '2013-7-1',
    '0000-01-01',
    'x',
    '',
  ])('%s is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(addDays(text, 1)).toBeUndefined();
    expect(weekdayOf(text)).toBeUndefined();
  });

  it.each([
    ['2013-06-26', '2013-07-11', 15],
    ['2005-12-02', '2013-07-11', 2778],
    ['2016-07-11', '2016-06-24', -17],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('adds months and years with the end of the month as the limit', () => {
    expect(addMonths('2013-01-31', 1)).toBe('2013-02-28');
    expect(addMonths('2013-01-15', -13)).toBe('2011-12-15');
    expect(addYears('2016-02-29', 1)).toBe('2017-02-28');
    expect(addYears('2013-07-12', 30)).toBe('2043-07-12');
    expect(addYears('9999-01-01', 1)).toBeUndefined();
  });

  it('finds the end of a month', () => {
    expect(endOfMonth('2015-03')).toBe('2015-03-31');
    expect(endOfMonth('2016-02-10')).toBe('2016-02-29');
    expect(endOfMonth('2016-13')).toBeUndefined();
  });

  it('formats as far as is given', () => {
    expect([formatDay(2013), formatDay(2013, 7), formatDay(2013, 7, 1)]).toEqual([
      '2013',
      '2013-07',
      '2013-07-01',
    ]);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const date = new Date(number * 86_400_000);
        expect(dayOfNumber(number)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(dayOfNumber(number)!)! % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('counts there and back', () => {
    fc.assert(fc.property(anyNumber, (number) => dayNumber(dayOfNumber(number)!) === number));
  });

  it('ends at the limits of four digits', () => {
    expect(dayOfNumber(dayNumber('9999-12-31')! + 1)).toBeUndefined();
    expect(dayOfNumber(dayNumber('0001-01-01')! - 1)).toBeUndefined();
  });
});
