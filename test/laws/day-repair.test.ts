import { describe, expect, it } from 'vitest';
import { daySuspect } from '../../src/laws/day-repair.js';
import { daySlips } from '../../src/laws/day-slips.js';
import type { DayRelation } from '../../src/laws/days.js';
import { reprintDay } from '../../src/laws/reprint-day.js';

describe('reprintDay', () => {
  it.each([
    ['July 10, 2013', '2013-07-10', '2013-06-10', 'June 10, 2013'],
    ['Wednesday, July 10, 2013', '2013-07-10', '2014-07-01', 'Wednesday, July 1, 2014'],
    ['10 July 2013', '2013-07-10', '2013-07-01', '1 July 2013'],
    ['Sept 9, 2013', '2013-09-09', '2013-10-09', 'Oct 9, 2013'],
    ['2013-07-10', '2013-07-10', '2013-10-07', '2013-10-07'],
    ['2013/07/10', '2013-07-10', '2013-07-01', '2013/07/01'],
    ['2013年7月10日', '2013-07-10', '2013-08-10', '2013年8月10日'],
    ['July 10', '2013-07-10', '2013-07-11', 'July 11'],
    ['July 10', '2013-07-10', '2014-07-10', '2014-07-10'],
    ['the same day', '2013-07-10', '2013-07-11', '2013-07-11'],
  ])('%s (%s) with %s is %s', (quote, printed, meant, expected) => {
    expect(reprintDay(quote, printed, meant)).toBe(expected);
  });
});

describe('daySlips', () => {
  it.each([
    ['2013-07-21', '2013-07-12', 'its digits exchanged'],
    ['2013-07-11', '2013-07-01', 'a digit of the day too many'],
    ['2013-07-01', '2013-07-11', 'a digit of the day lost'],
    ['2013-07-13', '2013-07-18', 'a digit of the day wrong'],
    ['2013-07-10', '2013-06-10', 'another month'],
    ['2013-07-10', '2014-07-10', 'a year too early'],
    ['2031-07-10', '2013-07-10', 'a digit of the year wrong'],
  ])('%s may have been meant %s: %s', (printed, meant, words) => {
    expect(daySlips(printed).find(({ date }) => date === meant)?.words).toContain(words);
  });

  it('names no day that does not exist', () => {
    expect(daySlips('2013-03-31').map(({ date }) => date)).not.toContain('2013-02-31');
  });
});

describe('daySuspect', () => {
  const text = 'on July 21, 2013; from July 12, 2013; on July 12, 2013';
  const day = (start: number, date: string) => ({ start, end: start + 13, date });
  const same = (...days: ReturnType<typeof day>[]): DayRelation => ({
    days,
    holds: (dates) => dates.every((date) => date === dates[0]),
  });
  const [first, second, third] = [day(3, '2013-07-21'), day(23, '2013-07-12'), day(41, '2013-07-12')];

  it('is the day that mends all, and breaks none that holds', () => {
    const found = daySuspect([same(first, second)], [same(second, third)], text);
    expect(found).toMatchObject({ start: 3, probable: 'July 12, 2013', repairs: { repaired: 1, of: 1 } });
    expect(found?.alternatives).toBeUndefined();
  });

  it('names the other when either may be it', () => {
    const found = daySuspect([same(first, second)], [], text.slice(0, 37));
    expect(found?.alternatives?.map(({ probable }) => probable)).toEqual(['July 12, 2013']);
    expect(found?.explanation).toContain('uncertain');
  });

  it('is none where no slip mends anything', () => {
    expect(daySuspect([same(first, day(23, '1999-01-05'))], [], text)).toBeUndefined();
  });
});
