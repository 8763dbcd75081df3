import { sumsOfColumns } from '../laws/casting/column-verdicts.js';
import type { Check } from '../laws/check.js';

/** Casting: the rows of a column add up to its total row, subtotals standing for the rows they add. */
export const columnsSumToTotal: Check = {
  id: 'columns-sum-to-total',
  summary: 'The figures of a table column add up to the total row.',
  severity: 'error',
  law: 'sum of rows = total',
  why: 'A column that does not cast has a wrong digit, a lost or doubled row, or a total that was not updated.',
  needs: [],
  examples: {
    holds:
      '| Item | Amount |\n| --- | --- |\n| Equipment | A$10.5m |\n| Fit out | A$10.4m |\n| Offer costs | A$1.1m |\n| Total | A$22.0m |\n',
    fails:
      '| Item | Amount |\n| --- | --- |\n| Equipment | A$10.5m |\n| Fit out | A$14.4m |\n| Offer costs | A$1.1m |\n| Total | A$22.0m |\n',
  },
  run: sumsOfColumns,
};
