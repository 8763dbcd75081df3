import { balancesOf } from '../laws/casting/balance.js';
import { caseVerdicts } from '../laws/casting/case-verdicts.js';
import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import type { Evidence } from '../model/evidence.js';

/** The two totals of a statement of financial position are one amount. */
export const balanceSheetBalances: Check = {
  id: 'balance-sheet-balances',
  summary: 'Total assets are total liabilities and equity.',
  severity: 'error',
  law: 'total assets = total liabilities and equity',
  why: 'A balance sheet whose totals differ has a wrong digit in one of them.',
  needs: [],
  examples: {
    holds:
      '| Item | 2024 | 2023 |\n| --- | --- | --- |\n| Total assets | 84,120 | 79,300 |\n| Total liabilities | 52,020 | 50,100 |\n| Total equity | 32,100 | 29,200 |\n| Total liabilities and equity | 84,120 | 79,300 |\n',
    fails:
      '| Item | 2024 | 2023 |\n| --- | --- | --- |\n| Total assets | 84,120 | 79,300 |\n| Total liabilities | 52,020 | 50,100 |\n| Total equity | 32,100 | 29,200 |\n| Total liabilities and equity | 84,210 | 79,300 |\n',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const cast of tablesOf(evidence)) for (const law of balancesOf(cast)) yield* caseVerdicts(law);
}
