import { annualisedDividend, dividendYield, yieldPrice } from '../fields/dividend.js';
import { at, percentage } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** $1.04 a year at a price of $26.00 yield 4.0 %. */
export const dividendYieldFitsPrice = equationCheck({
  id: 'dividend-yield-fits-price',
  summary: 'The dividend yield is the annualised dividend as a percentage of the share price.',
  severity: 'note',
  equations: [percentage(at(annualisedDividend, ''), at(yieldPrice, ''), at(dividendYield, ''))],
  why: 'A mismatch is a price of another day or a rate before a raise.',
  examples: {
    holds:
      'an annualized dividend of $1.04 per share, a yield of 4.0% on the closing price of $26.00 per share',
    fails:
      'an annualized dividend of $1.04 per share, a yield of 5.0% on the closing price of $26.00 per share',
  },
});
