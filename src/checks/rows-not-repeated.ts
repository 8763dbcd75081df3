import { type RepeatedRow, repeatedRows } from '../laws/casting/repeated-rows.js';
import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import type { Evidence } from '../model/evidence.js';

/** No row of a table stands there twice. */
export const rowsNotRepeated: Check = {
  id: 'rows-not-repeated',
  summary: 'No row of a table is repeated word for word and figure for figure.',
  severity: 'warning',
  law: 'row ≠ row above',
  why: 'A row that stands there twice was copied and not edited, or pasted twice.',
  needs: [],
  examples: {
    holds:
      '| Holder | Shares | Votes |\n| --- | --- | --- |\n| First Bank | 12,340 | 1,234 |\n| Second Bank | 12,340 | 1,234 |\n',
    fails:
      '| Holder | Shares | Votes |\n| --- | --- | --- |\n| First Bank | 12,340 | 1,234 |\n| First Bank | 12,340 | 1,234 |\n',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const cast of tablesOf(evidence))
    for (const repeated of repeatedRows(cast, evidence.document.plain)) yield verdictOf(repeated);
}

const verdictOf = ({ first, second, label }: RepeatedRow): Verdict => ({
  outcome: 'inconsistent',
  message: `the row "${label}" stands there twice with the same figures`,
  operands: [...first, ...second].map(({ start, end }) => ({ name: label, start, end })),
});
