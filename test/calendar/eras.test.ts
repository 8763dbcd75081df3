import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/day.js';
import { eraDate, eras, eraYear, isWithinEra } from '../../src/calendar/eras.js';

describe('Japanese eras', () => {
  it.each([
    ['平成', 28, 7, 11, '2016-07-11', true],
    ['令和', 1, 5, 1, '2019-05-01', true],
    ['令和', 1, 4, 30, '2019-04-30', false],
    ['平成', 31, 4, 30, '2019-04-30', true],
    ['平成', 31, 5, 1, '2019-05-01', false],
    ['昭和', 64, 1, 7, '1989-01-07', true],
    ['昭和', 64, 1, 8, '1989-01-08', false],
    ['H', 28, 7, 11, '2016-07-11', true],
  ])('%s %i-%i-%i is %s (in its era: %s)', (name, year, month, day, date, inEra) => {
    expect(eraDate(name, year, month, day)).toEqual({ date, inEra });
  });

  it('judges a month or a year by any day of it', () => {
    expect(isWithinEra('平成', '2019-04')).toBe(true);
    expect(isWithinEra('平成', '2019-05')).toBe(false);
    expect(isWithinEra('令和', '2019')).toBe(true);
    expect(isWithinEra('平成', '2020')).toBe(false);
  });

  it('knows no year 0 and no other era', () => {
    expect(eraYear('平成', 0)).toBeUndefined();
    expect(eraDate('永和', 1)).toBeUndefined();
  });

  it('has eras that follow each other without a gap', () => {
    for (const [index, era] of eras.slice(1).entries()) {
      expect(addDays(era.end!, 1)).toBe(eras[index]!.start);
    }
  });
});
