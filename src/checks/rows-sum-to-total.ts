import { sumsOfRows } from '../laws/casting/row-verdicts.js';
import type { Check } from '../laws/check.js';

/** Cross-casting: the figures of a row add up to its total column, interim and year-end dividend to the annual one. */
export const rowsSumToTotal: Check = {
  id: 'rows-sum-to-total',
  summary: 'The figures of a table row add up to the total column.',
  severity: 'error',
  law: 'sum of columns = total column',
  why: 'A row that does not cast has a wrong digit in one of its parts or in its total.',
  needs: [],
  examples: {
    holds:
      '| Fiscal year | Interim dividend | Year-end dividend | Total |\n| --- | --- | --- | --- |\n| Year ended March 31, 2018 | JPY13.50 | JPY13.50 | JPY27.00 |\n| Year ended March 31, 2017 | JPY11.00 | JPY13.50 | JPY24.50 |\n',
    fails:
      '| Fiscal year | Interim dividend | Year-end dividend | Total |\n| --- | --- | --- | --- |\n| Year ended March 31, 2018 | JPY13.50 | JPY13.50 | JPY28.00 |\n| Year ended March 31, 2017 | JPY11.00 | JPY13.50 | JPY24.50 |\n',
  },
  run: sumsOfRows,
};
