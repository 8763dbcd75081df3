import { earningsPerShare, netIncome, netSales, operatingIncome, ordinaryIncome } from '../fields/results.js';
import { at, change, type Equation } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import type { Field } from '../model/field.js';

const growthOf = (field: Field): Equation =>
  change(at(field, 'forecast-previous'), at(field, 'forecast-revised'), at(field, 'change-percent'));

/** From 120,000 to 126,500 is a change of 5.4 %. */
export const forecastChangePercentFits = equationCheck({
  id: 'forecast-change-percent-fits',
  summary: 'The change of a forecast in percent is the change over the forecast before it.',
  severity: 'warning',
  equations: [
    growthOf(netSales),
    growthOf(operatingIncome),
    growthOf(ordinaryIncome),
    growthOf(netIncome),
    growthOf(earningsPerShare),
  ],
  why: 'A percentage that does not fit was taken over from another row or an earlier draft.',
  examples: {
    holds: 'Net sales: previous forecast (A) 120,000; revised forecast (B) 126,500; change (%) 5.4',
    fails: 'Net sales: previous forecast (A) 120,000; revised forecast (B) 126,500; change (%) 4.5',
  },
});
