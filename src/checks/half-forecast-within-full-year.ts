import { netSales } from '../fields/results.js';
import { at, atMost } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** Sales of 58,000 in the half year are part of 120,000 in the whole. */
export const halfForecastWithinFullYear = equationCheck({
  id: 'half-forecast-within-full-year',
  summary: 'Sales forecast for the half year are no more than those forecast for the full year.',
  severity: 'warning',
  equations: [
    atMost(at(netSales, 'half-forecast-previous'), at(netSales, 'forecast-previous')),
    atMost(at(netSales, 'half-forecast-revised'), at(netSales, 'forecast-revised')),
  ],
  why: 'The two tables were exchanged, or a figure was taken over from the other.',
  examples: {
    holds: 'Revised forecast of net sales: first half 61,000; full year 126,500',
    fails: 'Revised forecast of net sales: first half 161,000; full year 126,500',
  },
});
