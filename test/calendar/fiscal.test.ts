import { describe, expect, it } from 'vitest';
import { fiscalPartEnd, fiscalYearEnd, fiscalYearStart } from '../../src/calendar/fiscal.js';

describe('fiscal labels', () => {
  it.each([
    [2017, 3, 'start-year', '2018-03-31'],
    [2017, 3, 'end-year', '2017-03-31'],
    [2024, 12, 'start-year', '2024-12-31'],
    [2024, 12, 'end-year', '2024-12-31'],
    [2024, 2, 'end-year', '2024-02-29'],
  ] as const)('FY%i to month %i, %s, ends %s', (label, month, convention, end) => {
    expect(fiscalYearEnd(label, month, convention)).toBe(end);
  });

  it.each([
    ['Q1', '2017-06-30'],
    ['Q2', '2017-09-30'],
    ['Q3', '2017-12-31'],
    ['Q4', '2018-03-31'],
    ['H1', '2017-09-30'],
    ['H2', '2018-03-31'],
    ['Q5', undefined],
  ])('%s of the year to 2018-03-31 ends %s', (part, end) => {
    expect(fiscalPartEnd('2018-03-31', part)).toBe(end);
  });

  it('starts the day after the year before', () => {
    expect(fiscalYearStart('2018-03-31')).toBe('2017-04-01');
    expect(fiscalYearStart('2024-02-29')).toBe('2023-03-01');
  });
});
