import { describe } from 'vitest';
import { rowsNotRepeated } from '../../src/checks/rows-not-repeated.js';
import { textCases } from './text.js';

const table = (header: string, ...rows: readonly string[]): string =>
  [header, '| --- | --- | --- |', ...rows, ''].join('\n');

describe('rows-not-repeated', () =>
  textCases(rowsNotRepeated, {
    holds: [],
    fails: [
      table(
        '| Holder | Shares | Votes |',
        '| First Bank | 12,340 | 1,234 |',
        '| First Bank | 12,340 | 1,234 |',
      ),
    ],
    ignores: [
      // Another key column differs.
      table(
        '| Site | Planned | Paid |',
        '| Kiba Yard | 17,450 | 12,300 |',
        '| Kiba Yard | 17,450 | 12,400 |',
      ),
      // Trades of one price on two venues, and of one day.
      table(
        '| Broker | Shares | Price (SEK) |',
        '| Nordic Desk | 1,250 | 101.25 |',
        '| Nordic Desk | 1,250 | 101.25 |',
      ),
      // Small figures are alike by chance.
      table('| Name | Old | New |', '| Office chair | 1 | 2 |', '| Office chair | 1 | 2 |'),
      // Under another heading the same amounts are another thing.
      table(
        '| Item | 2024 | 2023 |',
        '| Common shares | 1,234 | 5,678 |',
        '| Held by others |  |  |',
        '| Common shares | 1,234 | 5,678 |',
      ),
    ],
  }));
