import { describe } from 'vitest';
import { halfForecastWithinFullYear } from '../../src/checks/half-forecast-within-full-year.js';
import { netIncome, netSales } from '../../src/fields/results.js';
import { lawOf } from './law.js';

const year = [netSales, 'JPY122,500 million', 'forecast-revised'] as const;

describe('half-forecast-within-full-year', () => {
  lawOf(halfForecastWithinFullYear, {
    holds: [[year, [netSales, 'JPY61,000 million', 'half-forecast-revised']]],
    fails: [[year, [netSales, 'JPY161,000 million', 'half-forecast-revised']]],
    ignores: [
      [year],
      // A half year may earn more than the year that it is part of.
      [
        [netIncome, 'JPY100 million', 'forecast-revised'],
        [netIncome, 'JPY900 million', 'half-forecast-revised'],
      ],
    ],
  });
});
