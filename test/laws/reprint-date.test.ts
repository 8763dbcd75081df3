import { describe, expect, it } from 'vitest';
import { reprintDate } from '../../src/laws/reprint-date.js';

describe('a date with one part put right', () => {
  it.each([
    ['July 12, 2013', '2013-07-12', '2014-07-12', 'July 12, 2014'],
    ['July 12, 2013', '2013-07-12', '2013-07-21', 'July 21, 2013'],
    ['12 Jul 2013', '2013-07-12', '2013-06-12', '12 Jun 2013'],
    ['2013-07-02', '2013-07-02', '2013-07-09', '2013-07-09'],
  ])('%s (%s) meant %s: %s', (quote, printed, meant, expected) => {
    expect(reprintDate(quote, printed, meant)).toBe(expected);
  });

  it('is not printed where two parts differ, or a part stands twice', () => {
    expect(reprintDate('July 12, 2013', '2013-07-12', '2014-08-12')).toBeUndefined();
    expect(reprintDate('07/07/2013', '2013-07-07', '2013-07-08')).toBeUndefined();
  });
});
