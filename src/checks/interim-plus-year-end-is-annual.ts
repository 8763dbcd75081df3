import { annualDividend, interimDividend, yearEndDividend } from '../fields/dividend.js';
import { sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** JPY13.50 interim + JPY13.50 year-end = JPY27.00 for the year. */
export const interimPlusYearEndIsAnnual = equationCheck({
  id: 'interim-plus-year-end-is-annual',
  summary: 'Interim and year-end dividend add up to the annual dividend of the fiscal year.',
  severity: 'error',
  equations: [sum(interimDividend, yearEndDividend, annualDividend)],
  why: 'A mismatch is an annual figure that was not updated with a part, or a wrong digit.',
  examples: {
    holds: 'Year ended March 31, 2018: interim JPY13.50, year-end JPY13.50, annual JPY27.00',
    fails: 'Year ended March 31, 2018: interim JPY13.50, year-end JPY13.50, annual JPY27.50',
  },
});
