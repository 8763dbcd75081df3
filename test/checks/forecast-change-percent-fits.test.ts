import { describe } from 'vitest';
import { revised } from './revised.js';

const FORECASTS = [
  'Previous forecast (A)\t118,000\t6,000\t3,900',
  'Revised forecast (B)\t122,500\t4,500\t-100',
];

describe('forecast-change-percent-fits', () => {
  revised('forecast-change-percent-fits', [
    [
      [...FORECASTS, 'Change (%)\t3.8\t-25.0\t-'],
      ['within-rounding', 'exact'],
    ],
    [
      [...FORECASTS, 'Change (B - A)\t4,500\t-1,500\t-4,000', 'Change (%)\t8.3\t-25.0\t-'],
      ['inconsistent', 'exact'],
    ],
    [FORECASTS, []],
  ]);
});
