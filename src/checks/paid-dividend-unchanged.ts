import { interimDividend, yearEndDividend } from '../fields/dividend.js';
import { at, equal } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** An interim dividend of 20 yen, paid, is 20 yen in the revised forecast too. */
export const paidDividendUnchanged = equationCheck({
  id: 'paid-dividend-unchanged',
  summary: 'A revised forecast leaves the dividends of the year that are paid already as they were.',
  severity: 'warning',
  equations: [
    equal(at(interimDividend, 'current'), at(interimDividend, 'forecast-revised')),
    equal(at(yearEndDividend, 'current'), at(yearEndDividend, 'forecast-revised')),
  ],
  why: 'A mismatch is a figure moved into the wrong row, or a table restated for a split in one row only.',
  examples: {
    holds:
      'Dividend per share\tInterim\tYear-end\tAnnual\nRevised forecast\t20.00 yen\t25.00 yen\t45.00 yen\nActual results for the current year\t20.00 yen\t\t',
    fails:
      'Dividend per share\tInterim\tYear-end\tAnnual\nRevised forecast\t22.00 yen\t25.00 yen\t47.00 yen\nActual results for the current year\t20.00 yen\t\t',
  },
});
