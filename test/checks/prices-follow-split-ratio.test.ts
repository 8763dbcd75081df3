import { describe } from 'vitest';
import { pricesFollowSplitRatio } from '../../src/checks/prices-follow-split-ratio.js';
import { dividendPerShare } from '../../src/fields/dividend.js';
import { exercisePrice } from '../../src/fields/rights.js';
import { parValue } from '../../src/fields/split.js';
import { splitRatio } from '../../src/fields/valuation.js';
import { lawOf } from './law.js';

describe('prices-follow-split-ratio', () => {
  lawOf(pricesFollowSplitRatio, {
    holds: [
      [
        [splitRatio, '3:1'],
        [exercisePrice, 'JPY900', 'before'],
        [exercisePrice, 'JPY300', 'after'],
      ],
      [
        [splitRatio, '3:1'],
        [exercisePrice, 'JPY1,000', 'series-2-before'],
        [exercisePrice, 'JPY334', 'series-2-after'],
      ],
      [
        [splitRatio, '5:1'],
        [dividendPerShare, 'JPY60', 'before'],
        [dividendPerShare, 'JPY12', 'after'],
      ],
    ],
    fails: [
      [
        [splitRatio, '3:1'],
        [exercisePrice, 'JPY900', 'before'],
        [exercisePrice, 'JPY450', 'after'],
      ],
    ],
    ignores: [
      [
        [splitRatio, '1:40'],
        [parValue, 'USD0.001', 'before'],
        [parValue, 'USD0.001', 'after'],
      ],
      [
        [exercisePrice, 'JPY900', 'before'],
        [exercisePrice, 'JPY450', 'after'],
      ],
    ],
  });
});
