import { caseVerdicts } from '../laws/casting/case-verdicts.js';
import { casesByColumn, casesByRow } from '../laws/casting/cases.js';
import { rollForwards } from '../laws/casting/roll-forward.js';
import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import type { Evidence } from '../model/evidence.js';

/** A balance rolls forward over the changes beside it. */
export const openingPlusChangesIsClosing: Check = {
  id: 'opening-plus-changes-is-closing',
  summary: 'What there was at the beginning and what changed give what there is at the end.',
  severity: 'error',
  law: 'opening + additions − deductions = closing',
  why: 'A balance that does not roll forward has a wrong digit, or a change was left out.',
  needs: [],
  examples: {
    holds:
      '| Quarter | Stores at the beginning | Opened | Closed | Stores at the end |\n| --- | --- | --- | --- | --- |\n| First | 1,355 | 15 | 1 | 1,369 |\n| Second | 1,369 | 13 | 2 | 1,380 |\n| Third | 1,380 | 18 | 0 | 1,398 |\n',
    fails:
      '| Quarter | Stores at the beginning | Opened | Closed | Stores at the end |\n| --- | --- | --- | --- | --- |\n| First | 1,355 | 15 | 1 | 1,369 |\n| Second | 1,369 | 13 | 2 | 1,308 |\n| Third | 1,380 | 18 | 0 | 1,398 |\n',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const cast of tablesOf(evidence)) {
    for (const law of rollForwards(casesByRow(cast))) yield* caseVerdicts(law);
    for (const law of rollForwards(casesByColumn(cast), 1)) yield* caseVerdicts(law);
  }
}
