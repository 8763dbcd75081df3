import { describe } from 'vitest';
import { forecastPerShareFitsNetIncome } from '../../src/checks/forecast-per-share-fits-net-income.js';
import { earningsPerShare, netIncome } from '../../src/fields/results.js';
import { lawOf } from './law.js';

const before = [
  [netIncome, 'JPY3,900 million', 'forecast-previous'],
  [earningsPerShare, 'JPY65.00', 'forecast-previous'],
] as const;

describe('forecast-per-share-fits-net-income', () => {
  lawOf(forecastPerShareFitsNetIncome, {
    holds: [
      [
        ...before,
        [netIncome, 'JPY5,190 million', 'forecast-revised'],
        [earningsPerShare, 'JPY86.50', 'forecast-revised'],
      ],
    ],
    fails: [
      [
        ...before,
        [netIncome, 'JPY5,190 million', 'forecast-revised'],
        [earningsPerShare, 'JPY68.50', 'forecast-revised'],
      ],
    ],
    ignores: [[...before]],
  });
});
