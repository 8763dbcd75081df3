import { caseVerdicts } from '../laws/casting/case-verdicts.js';
import { casesByColumn, casesByRow } from '../laws/casting/cases.js';
import { remaindersOf } from '../laws/casting/remainder.js';
import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import type { Evidence } from '../model/evidence.js';

/** What is left of a limit. */
export const remainderIsLimitMinusUsed: Check = {
  id: 'remainder-is-limit-minus-used',
  summary: 'What remains of a limit is the limit less what was used of it.',
  severity: 'error',
  law: 'limit − used = remaining',
  why: 'A remainder that does not fit was not updated, or one of the three has a wrong digit.',
  needs: [],
  examples: {
    holds:
      '| Item | Maximum | Acquired | Remaining |\n| --- | --- | --- | --- |\n| Shares | 1,500,000 shares | 412,300 shares | 1,087,700 shares |\n',
    fails:
      '| Item | Maximum | Acquired | Remaining |\n| --- | --- | --- | --- |\n| Shares | 1,500,000 shares | 412,300 shares | 1,078,700 shares |\n',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const cast of tablesOf(evidence))
    for (const cases of [casesByRow(cast), casesByColumn(cast)])
      for (const law of remaindersOf(cases)) yield* caseVerdicts(law);
}
