import { earningsPerShare, netIncome, netSales, operatingIncome, ordinaryIncome } from '../fields/results.js';
import type { Check } from '../laws/check.js';
import { at, type Equation, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import type { Field } from '../model/field.js';

const bridge = (field: Field): Equation =>
  sum(at(field, 'forecast-previous'), at(field, 'change'), at(field, 'forecast-revised'));

const bridges = equationCheck({
  id: 'previous-forecast-plus-change-is-revised',
  summary: 'The forecast before the revision and the change are the forecast after it.',
  severity: 'error',
  equations: [
    bridge(netSales),
    bridge(operatingIncome),
    bridge(ordinaryIncome),
    bridge(netIncome),
    bridge(earningsPerShare),
  ],
  why: 'A mismatch is a row that was not updated with the forecast, a lost sign, or a wrong digit.',
  examples: {
    holds: 'Net sales: previous forecast (A) 120,000; revised forecast (B) 126,500; change (B - A) 6,500',
    fails: 'Net sales: previous forecast (A) 120,000; revised forecast (B) 126,500; change (B - A) 5,600',
  },
});

/** 120,000 forecast before and 6,500 more are 126,500 forecast now; a release that leaves out the change is not asked for it. */
export const previousForecastPlusChangeIsRevised: Check = {
  ...bridges,
  *run(evidence) {
    for (const verdict of bridges.run(evidence)) if (verdict.operands.length === 3) yield verdict;
  },
};
