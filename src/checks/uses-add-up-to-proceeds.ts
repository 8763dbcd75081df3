import { proceeds, useAmount } from '../fields/offering.js';
import { rows, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** JPY10,122 million + JPY6,661 million + JPY1,990 million = JPY18,773 million. */
export const usesAddUpToProceeds = equationCheck({
  id: 'uses-add-up-to-proceeds',
  summary: 'The uses of the proceeds add up to the proceeds.',
  severity: 'error',
  equations: [sum(rows(useAmount, 'use'), proceeds)],
  why: 'A mismatch is a use that was not updated with the estimate of the proceeds, or one that was left out.',
  examples: {
    holds:
      'Proceeds of JPY3,157 million: JPY2,400 million for a ferry, JPY557 million for gates, JPY200 million for loans',
    fails:
      'Proceeds of JPY3,157 million: JPY2,400 million for a ferry, JPY575 million for gates, JPY200 million for loans',
  },
});
