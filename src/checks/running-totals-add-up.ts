import { caseVerdicts } from '../laws/casting/case-verdicts.js';
import { casesByRow } from '../laws/casting/cases.js';
import { runningTotals } from '../laws/casting/running-totals.js';
import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import type { Evidence } from '../model/evidence.js';

/** A running total goes on from row to row. */
export const runningTotalsAddUp: Check = {
  id: 'running-totals-add-up',
  summary: 'A cumulative figure is the one of the row before and the figure of its own row.',
  severity: 'error',
  law: 'cumulative figure before + figure = cumulative figure',
  why: 'A running total that jumps has a wrong digit, or a row was left out or not updated.',
  needs: [],
  examples: {
    holds:
      '| Day | Shares acquired | Cumulative shares |\n| --- | --- | --- |\n| Monday | 4,100 | 4,100 |\n| Tuesday | 3,250 | 7,350 |\n| Wednesday | 5,400 | 12,750 |\n| Thursday | 2,150 | 14,900 |\n',
    fails:
      '| Day | Shares acquired | Cumulative shares |\n| --- | --- | --- |\n| Monday | 4,100 | 4,100 |\n| Tuesday | 3,250 | 7,350 |\n| Wednesday | 5,400 | 12,570 |\n| Thursday | 2,150 | 14,900 |\n',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const cast of tablesOf(evidence))
    for (const law of runningTotals(casesByRow(cast))) yield* caseVerdicts(law);
}
