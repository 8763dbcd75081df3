import { describe } from 'vitest';
import { revised } from './revised.js';

const FORECASTS = [
  'Previous forecast (A)\t118,000\t6,000\t3,900',
  'Revised forecast (B)\t122,500\t6,300\t4,100',
];

describe('forecast-revision-reaches-threshold', () => {
  revised('forecast-revision-reaches-threshold', [
    [
      [
        'Previous forecast (A)\t100\t60\t39',
        'Revised forecast (B)\t88\t59\t38',
        'Change (%)\t-12.0\t-1.7\t-2.6',
      ],
      ['exact'],
    ],
    [
      [
        'Previous forecast (A)\t100\t60\t39',
        'Revised forecast (B)\t101\t79\t52',
        'Change (%)\t1.0\t31.7\t33.3',
      ],
      ['exact'],
    ],
    [[...FORECASTS, 'Change (%)\t3.8\t5.0\t5.1'], ['inconsistent']],
    [FORECASTS, []],
  ]);
});
