import { describe } from 'vitest';
import { finds, ignores } from './finds.js';

describe('ratios', () => {
  finds('ratio', [
    ['conducted a ⟦1:200⟧ stock split', '1:200'],
    ['a ⟦2-for-1⟧ split and a ⟦1-for-25⟧ consolidation', '2 for 1', '1 for 25'],
    ['a ⟦one-for-ten⟧ reverse split', '1 for 10'],
    ['⟦1-for-7.7⟧', '1 for 7.7'],
    ['a ⟦3 for 2⟧ stock split', '3 for 2'],
    ['⟦10:1⟧ and ⟦5.1:1⟧', '10:1', '5.1:1'],
    ['⟦one (1) new share for every ten (10) existing shares⟧', '1 for 10'],
    ['⟦one (1) share of common stock for every forty (40) shares⟧ outstanding', '1 for 40'],
    ['⟦one-half⟧ or ⟦two-thirds⟧', '1/2', '2/3'],
    ['⟦1/2⟧ of the limit and ⟦1/40th⟧ of a share', '1/2', '1/40'],
    ['増加限度額の⟦2分の1⟧', '1/2'],
  ]);

  ignores('ratio', [
    'at 10:30 a.m.',
    'Mon-Fri 9:00-16:00 EET',
    '9/30 fiscal year end',
    '03/02/2025',
    'SMA 9:5 and 9:6',
    'TSE1:3774',
    '50 for 2013',
    'Regulation (EU) No 596/2014',
  ]);
});

describe('ranges', () => {
  finds('range', [
    ['by ⟦0.90-1.00⟧ (with any', '0.90 ±0.01 … 1.00 ±0.01'],
    ['⟦$4.00 to $5.00⟧ per share', 'USD 4.00 ±0.01 … USD 5.00 /share ±0.01'],
    ['⟦$4-5 million⟧', 'USD 4000000 ±1000000 … USD 5000000 ±1000000'],
    ['⟦JPY3,300 ~ JPY3,500⟧', 'JPY 3300 … JPY 3500'],
    ['between ⟦40% and 60%⟧', '40% … 60%'],
    ['ranging from ⟦10 to 20 shares⟧', 'share 10 … share 20'],
    ['⟦10-20 employees⟧', 'person 10 … person 20'],
    ['⟦3,300円～3,500円⟧', 'JPY 3300 … JPY 3500'],
  ]);

  ignores('range', [
    'increased from $4.00 to $5.00',
    'from 10% to 12%',
    'decreased by 0.1 percentage points to 16.4%',
    'Tel 5205-6500',
    'JPY5,000 to USD6,000',
    '$9 to $5',
    '40% and 60%',
    'Items 8.1 through 8.5',
  ]);
});
