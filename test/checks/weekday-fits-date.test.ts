import { describe, expect, it } from 'vitest';
import { weekdayFitsDate } from '../../src/checks/weekday-fits-date.js';
import { textCases, verdictsOn } from './text.js';

describe('weekday-fits-date', () =>
  textCases(weekdayFitsDate, {
    holds: [
      'during the period from and including Thursday, July 18, 2013 to and including Wednesday, July 24, 2013',
      'Settlement takes place on Friday, 14 February 2025.',
    ],
    fails: [
      'Subscription Date: Friday, August 5, 2013',
      'from and including Wednesday, July 10, 2013 to and including Thursday, July 17, 2013',
    ],
    ignores: [
      'The meeting is held on June 28, 2018 in Tokyo.',
      'Shares are delivered on the last Friday of the month.',
    ],
  }));

it('names the weekday that would fit, and the nearest dates', () => {
  const [verdict] = verdictsOn(weekdayFitsDate, 'Payment Date: Tuesday, August 5, 2013');
  expect(verdict?.suspect?.probable).toBe('Monday');
  expect(verdict?.suspect?.explanation).toContain('2013-08-06');
});

it('suspects the date where another part of the release has it right', () => {
  const text =
    'TOKYO, July 2, 2013 - Example Inc. sells shares.\n\nPayment is made on Thursday, July 18, 2013.\n\nThe shares are paid for on Thursday, July 11, 2012, and delivered later.';
  const wrong = verdictsOn(weekdayFitsDate, text).filter(({ outcome }) => outcome === 'inconsistent');
  expect(wrong.map(({ suspect }) => suspect?.probable)).toEqual(['Thursday, July 11, 2013']);
});

it('suspects the weekday of a date that is printed more than once', () => {
  const text =
    'TOKYO, July 2, 2013 - Example Inc. sells shares.\n\nPayment is made on July 11, 2012.\n\nThe shares are paid for on Thursday, July 11, 2012.';
  expect(verdictsOn(weekdayFitsDate, text).at(-1)?.suspect?.probable).toBe('Wednesday');
});
