import { describe } from 'vitest';
import { rowsSumToTotal } from '../../src/checks/rows-sum-to-total.js';
import { textCases } from './text.js';

describe('rows-sum-to-total', () =>
  textCases(rowsSumToTotal, {
    holds: [
      '| Period | A | B | Segment total |\n| --- | --- | --- | --- |\n| 2023 | $6,226 | $1,237 | $7,463 |\n| 2024 | $20,397 | $16,366 | $36,763 |\n',
    ],
    fails: [
      '\tInterim dividend\tYear-end dividend\tTotal: Annual dividend\nYear ended March 31, 2018\tJPY13.50 (paid)\tJPY13.50\tJPY27.50\nYear ended March 31, 2017\tJPY13.50 (paid)\tJPY13.50 (paid)\tJPY27.00\n',
    ],
    ignores: [
      '| Date | Number of shares | Average price (SEK) | Total value (SEK) |\n| --- | --- | --- | --- |\n| 2025-02-03 | 45,000 | 48.40 | 2,177,875 |\n| 2025-02-04 | 38,006 | 48.92 | 1,859,211 |\n',
      '| Year | Interim | Year-end | Total |\n| --- | --- | --- | --- |\n| 2018 | JPY13.50 | - | - |\n| 2017 | JPY13.50 |  | JPY27.00 |\n',
    ],
  }));
