import { describe } from 'vitest';
import { previousForecastPlusChangeIsRevised } from '../../src/checks/previous-forecast-plus-change-is-revised.js';
import { netIncome, netSales } from '../../src/fields/results.js';
import { lawOf } from './law.js';

const before = [netSales, 'JPY118,000 million', 'forecast-previous'] as const;
const after = [netSales, 'JPY122,500 million', 'forecast-revised'] as const;

describe('previous-forecast-plus-change-is-revised', () => {
  lawOf(previousForecastPlusChangeIsRevised, {
    holds: [
      [before, after, [netSales, 'JPY4,500 million', 'change']],
      [
        [netIncome, 'JPY900 million', 'forecast-previous'],
        [netIncome, 'JPY-300 million', 'forecast-revised'],
        [netIncome, 'JPY-1,200 million', 'change'],
      ],
    ],
    fails: [[before, after, [netSales, 'JPY5,400 million', 'change']]],
    ignores: [
      [before, after],
      [before, after, [netIncome, 'JPY5,400 million', 'change']],
    ],
  });
});
