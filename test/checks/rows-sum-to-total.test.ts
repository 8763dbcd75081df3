import { describe } from 'vitest';
import { rowsSumToTotal } from '../../src/checks/rows-sum-to-total.js';
import { textCases } from './text.js';

/** A year's earnings per share, averages and balances are not the sum of its quarters'; its dividends are. */
const quarters = (dividends: string): string =>
  `| (in thousands, except per share data) | First | Second | Third | Fourth | Total |\n| --- | --- | --- | --- | --- | --- |\n| Revenue | $5,448 | $6,725 | $5,909 | $1,308 | $19,390 |\n| Net income | 1,276 | 1,074 | 587 | 467 | 3,404 |\n| Net income per share: | | | | | |\n| Basic | $0.87 | $0.95 | $0.83 | $1.00 | $3.66 |\n| Diluted | 0.86 | 0.93 | 0.81 | 0.97 | 3.58 |\n| Average shares outstanding | 1,466 | 1,130 | 707 | 467 | 1,011 |\n| Dividends per share | $0.39 | $0.39 | $0.39 | $0.39 | $${dividends} |\n`;

describe('rows-sum-to-total', () =>
  textCases(rowsSumToTotal, {
    holds: [
      quarters('1.56'),
      // Totals of other languages.
      '| Belopp i MSEK | Aktiekapital | Reserver | Summa eget kapital |\n| --- | --- | --- | --- |\n| Ingående balans | 102 | 525 | 627 |\n| Utgående balans | 153 | 562 | 715 |\n',
      '| Period | A | B | Segment total |\n| --- | --- | --- | --- |\n| 2023 | $6,226 | $1,237 | $7,463 |\n| 2024 | $20,397 | $16,366 | $36,763 |\n',
    ],
    fails: [
      quarters('1.65'),
      '\tInterim dividend\tYear-end dividend\tTotal: Annual dividend\nYear ended March 31, 2018\tJPY13.50 (paid)\tJPY13.50\tJPY27.50\nYear ended March 31, 2017\tJPY13.50 (paid)\tJPY13.50 (paid)\tJPY27.00\n',
    ],
    ignores: [
      '| Date | Number of shares | Average price (SEK) | Total value (SEK) |\n| --- | --- | --- | --- |\n| 2025-02-03 | 45,000 | 48.40 | 2,177,875 |\n| 2025-02-04 | 38,006 | 48.92 | 1,859,211 |\n',
      '| Year | Interim | Year-end | Total |\n| --- | --- | --- | --- |\n| 2018 | JPY13.50 | - | - |\n| 2017 | JPY13.50 |  | JPY27.00 |\n',
    ],
  }));
