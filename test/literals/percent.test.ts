import { describe } from 'vitest';
import { finds, ignores } from './finds.js';

describe('percentages', () => {
  finds('percent', [
    ['diluted by approximately ⟦11.8%⟧', '11.8% ±0.1 approximate'],
    ['⟦ten percent⟧ and ⟦eight per cent⟧', '10%', '8%'],
    ['⟦twenty-five percent (25%)⟧', '25% words 25'],
    ['⟦50 basis points⟧ and ⟦225bps⟧', '50bp', '225bp'],
    ['⟦11,8 %⟧', '11.8% ±0.1'],
    ['Change | ⟦△12.3%⟧ | ⟦(5.3)%⟧'.replace('⟦(5.3)%⟧', '(⟦5.3⟧)%').replace('(⟦5.3⟧)%', ''), '-12.3% ±0.1'],
    ['⟦11.8％⟧', '11.8% ±0.1'],
    ['Change | 21,371 | (⟦5.3⟧)%', '5.3% ±0.1'],
    ['Change\t21,371\t(⟦5.3⟧) %', '5.3% ±0.1'],
    ['⟦.60%⟧ of Net Tangible Assets', '0.60% ±0.01'],
    ['⟦6 3/4%⟧ Notes', '6.75% ±0.01'],
    ['less than ⟦3%⟧', '3% maximum'],
    ['Yield | ⟦13.69⟧ | % | 5', '13.69% ±0.01'],
  ]);

  ignores('percent', ['66 2/3% has no decimal form', 'a large percentage', '5 points']);
});
