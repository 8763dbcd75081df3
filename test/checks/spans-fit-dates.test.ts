import { describe, expect, it } from 'vitest';
import { spansFitDates } from '../../src/checks/spans-fit-dates.js';
import { textCases, verdictsOn } from './text.js';

describe('spans-fit-dates', () => {
  textCases(spansFitDates, {
    holds: [
      'The rights may be exercised for a period of five years commencing on July 12, 2013 and ending on July 11, 2018.',
      'The rights may be exercised from July 12, 2013 to July 12, 2018 (five years).',
      'The option ends on the 90th day after June 1, 2026 (August 30, 2026).',
      'The option ends 90 days after June 1, 2026 (August 30, 2026).',
      'The term is 24 months from February 12, 2025, expiring on February 12, 2027.',
      'The term is six months from August 31, 2025, expiring on February 28, 2026.',
      'The restriction is of 30 years, from June 1, 2020 to May 31, 2050.',
    ],
    fails: [
      'The rights may be exercised for a period of five years commencing on July 12, 2013 and ending on July 11, 2081.',
      'The option ends on the 90th day after June 1, 2026 (August 3, 2026).',
      'The term is 24 months from February 12, 2025, expiring on February 12, 2026.',
      'The rights may be exercised from July 12, 2013 to July 11, 2019 (five years).',
    ],
    ignores: [
      'The price is the average closing price of one month from January 13, 2026 to February 9, 2026.',
      'The term is approximately five years from July 12, 2013 to September 30, 2018.',
      'It may be extended by 30 days after June 1, 2026, and the meeting is on September 3, 2026.',
      'It reports five years of growth. From July 12, 2013 to July 11, 2016 it grew most.',
      'The period from July 12, 2013 to July 11, 2018, five years after its foundation, was its best.',
      'For the three months ended June 30, 2026 and the six months ended June 30, 2026',
      'The closing is three business days after June 1, 2026 (June 4, 2026).',
      'The period runs from April 2019 to March 2024 (five years).',
    ],
  });

  it('suspects a day that is wrong in one part, where no other length fits', () => {
    const [days] = verdictsOn(
      spansFitDates,
      'It is locked up for 180 days from July 1, 2026 to December 18, 2026.',
    );
    expect(days?.suspect?.probable).toBe('December 28, 2026');
    const [years] = verdictsOn(spansFitDates, 'It runs for five years from July 12, 2013 to July 11, 2019.');
    expect(years?.suspect).toBeUndefined();
  });
});
