import { describe } from 'vitest';
import { tableAmountIsCountTimesPrice } from '../../src/checks/table-amount-is-count-times-price.js';
import { textCases } from './text.js';

const trades = (...rows: readonly string[]): string =>
  [
    '| Date | Number of shares | Average price (SEK) | Total value (SEK) |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');

/** Prices in one currency, amounts in another: only the mean of the prices can be recomputed. */
const averaged = (mean: string): string =>
  `| Day | Number of shares | Average price (NOK) | Amount (USD) |\n| --- | --- | --- | --- |\n| 31 August | 5,000 | 87.1014 | 49,952.65 |\n| 1 September | 5,000 | 84.8734 | 48,377.84 |\n| 2 September | 4,954 | 83.2273 | 46,755.73 |\n| 3 September | 4,875 | 80.7792 | 44,144.82 |\n| 4 September | 7,000 | 81.9722 | 63,864.54 |\n| Accumulated during the period | 26,829 | ${mean} | 253,095.58 |\n`;

/** Exact prices of trades, and in the last row what all the shares cost on average: 511.43. */
const priced = (last: string, price: string): string =>
  `| Date | Number of shares | Price (JPY) | Amount (JPY) |\n| --- | --- | --- | --- |\n| May 1 | 3,000 | 510 | 1,530,000 |\n| May 2 | 2,000 | 505 | 1,010,000 |\n| May 3 | 2,000 | 520 | 1,040,000 |\n| ${last} | 7,000 | ${price} | 3,580,000 |\n`;

describe('table-amount-is-count-times-price', () =>
  textCases(tableAmountIsCountTimesPrice, {
    holds: [
      priced('Total', '511'),
      priced('Total', '511.4'),
      priced('Total and average', '511'),
      averaged('83.4838'),
      trades('| 3 March | 6,018 | 37.4442 | 225,339.20 |', '| 4 March | 6,037 | 37.4933 | 226,347.05 |'),
      // In the total row the price is the weighted average.
      trades(
        '| 3 March | 1,000 | 10.00 | 10,000 |',
        '| 4 March | 3,000 | 12.00 | 36,000 |',
        '| Total | 4,000 | 11.50 | 46,000 |',
      ),
      // A list of particulars names its figures in its rows.
      '| Item | Value |\n| --- | --- |\n| Amount | 225 shares |\n| Average price/share | EUR9.1500 |\n| Highest price/share | EUR9.2000 |\n| Total price | EUR2,058.75 |\n',
    ],
    fails: [
      priced('Total', '541'),
      averaged('83.8438'),
      trades(
        '| 3 March | 6,018 | 37.4442 | 225,339.20 |',
        '| 4 March | 6,037 | 37.4933 | 262,347.05 |',
        '| 5 March | 5,828 | 37.1435 | 216,472.32 |',
      ),
      // The average of the prices is not the average price of all shares.
      trades(
        '| 3 March | 1,000 | 10.00 | 10,000 |',
        '| 4 March | 3,000 | 12.00 | 36,000 |',
        '| Total | 4,000 | 11.00 | 46,000 |',
      ),
      '| Item | Value |\n| --- | --- |\n| Amount | 225 shares |\n| Average price/share | EUR9.1500 |\n| Total price | EUR2,085.75 |\n',
    ],
    ignores: [
      // What may yet be bought is no product of what was bought.
      '| Month | Number of shares purchased | Average price paid per share | Dollar value that may yet be purchased |\n| --- | --- | --- | --- |\n| May | 1,000 | $10.00 | $900,000 |\n| June | 2,000 | $12.00 | $876,000 |\n| July | 1,500 | $11.00 | $859,500 |\n',
      '| Measure | Value |\n| --- | --- |\n| Number of companies | 26 |\n| Price per share | $13.30 |\n| Total investments | $1,072,230 |\n',
    ],
  }));
