import { describe } from 'vitest';
import { finds, ignores } from './finds.js';

describe('durations', () => {
  finds('duration', [
    ['(T): ⟦15 years⟧', 'P15Y'],
    ['within ⟦ten (10) days⟧ from', 'P10D words 10'],
    ['within ⟦six (6) months⟧ after', 'P6M words 6'],
    ['a ⟦45-day⟧ option and a ⟦three-year⟧ term', 'P45D', 'P3Y'],
    ['for ⟦five years⟧', 'P5Y'],
    [
      '⟦two business days⟧, ⟦20 consecutive trading days⟧, ⟦90 calendar days⟧',
      'P2D business-day',
      'P20D trading-day',
      'P90D',
    ],
    ['⟦24 hours⟧ and ⟦80 minutes⟧', 'PT24H', 'PT80M'],
    ['⟦7.5 years⟧', 'P7.5Y'],
    ['⟦15年間⟧ ⟦6か月⟧ ⟦5営業日⟧ ⟦30日⟧', 'P15Y', 'P6M', 'P5D business-day', 'P30D'],
    ['vest over ⟦four years⟧', 'P4Y'],
    ['⟦twelve months⟧ or more', 'P12M minimum'],
  ]);

  ignores('duration', [
    '2024 Full-Year Results',
    'one day the market',
    'the fifth business day',
    'in 2013年',
    '毎年3月31日',
  ]);
});
