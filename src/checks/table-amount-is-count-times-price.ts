import { caseVerdicts } from '../laws/casting/case-verdicts.js';
import { casesByColumn, casesByRow } from '../laws/casting/cases.js';
import { productsOfCases } from '../laws/casting/row-products.js';
import { tablesOf } from '../laws/casting/tables.js';
import { weightedMeans } from '../laws/casting/weighted-mean.js';
import type { Check, Verdict } from '../laws/check.js';
import type { Evidence } from '../model/evidence.js';

/** Each row of a list of trades or lots multiplies out, and so does the total with the average price. */
export const tableAmountIsCountTimesPrice: Check = {
  id: 'table-amount-is-count-times-price',
  summary: 'In a table the number of shares times the price of one is the amount beside them.',
  severity: 'error',
  law: 'count × price = amount',
  why: 'A row that does not multiply out has a wrong digit in its count, price or amount, or a figure of the row above.',
  needs: [],
  examples: {
    holds:
      '| Date | Number of shares | Average price (SEK) | Total amount (SEK) |\n| --- | --- | --- | --- |\n| 3 March | 6,000 | 37.50 | 225,000 |\n| 4 March | 5,000 | 38.00 | 190,000 |\n| 5 March | 4,000 | 38.25 | 153,000 |\n',
    fails:
      '| Date | Number of shares | Average price (SEK) | Total amount (SEK) |\n| --- | --- | --- | --- |\n| 3 March | 6,000 | 37.50 | 225,000 |\n| 4 March | 5,000 | 38.00 | 290,000 |\n| 5 March | 4,000 | 38.25 | 153,000 |\n',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const cast of tablesOf(evidence)) {
    for (const cases of [casesByRow(cast), casesByColumn(cast)])
      for (const law of productsOfCases(cases)) yield* caseVerdicts(law);
    for (const law of weightedMeans(cast)) yield* caseVerdicts(law);
  }
}
