import { describe } from 'vitest';
import { openingPlusChangesIsClosing } from '../../src/checks/opening-plus-changes-is-closing.js';
import { textCases } from './text.js';

const stores = (...rows: readonly string[]): string =>
  [
    '| Quarter | Open at the beginning | Opened | Closed | Open at the end |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');

const reconciled = (gaap: string, adjusted: string, adjustment: string): string =>
  `| Item | Three months: GAAP | Adjustment | Non-GAAP |\n| --- | --- | --- | --- |\n| Revenue | $7,300 | 0 | $7,300 |\n| Costs | 2,888 | $(1,202) | 1,686 |\n| Income | ${gaap} | ${adjustment} | ${adjusted} |\n| Margin | 60.4% | | 76.9% |\n`;

describe('opening-plus-changes-is-closing', () =>
  textCases(openingPlusChangesIsClosing, {
    holds: [
      '| Item | Number of shares |\n| --- | --- |\n| Treasury shares before the disposal | 412,300 |\n| Shares disposed of | 25,750 |\n| Treasury shares after the disposal | 386,550 |\n',
      reconciled('4,412', '5,614', '1,202'),
      stores('| First | 1,355 | 15 | 1 | 1,369 |', '| Second | 1,369 | 13 | (2) | 1,380 |'),
      '| Class | Before the issuance | New shares | After the issuance |\n| --- | --- | --- | --- |\n| Common | 41,250,300 | 1,500,000 | 42,750,300 |\n',
    ],
    fails: [
      // One figure a line, what was there and what is there named in front.
      '| Item | Number of shares |\n| --- | --- |\n| Treasury shares before the acquisition | 412,300 |\n| Shares acquired | 25,750 |\n| Treasury shares after the acquisition | 438,500 |\n',
      reconciled('4,412', '5,614', '1,220'),
      stores('| First | 1,355 | 15 | 1 | 1,396 |', '| Second | 1,369 | 13 | 2 | 1,380 |'),
      '| Class | Before the issuance | New shares | After the issuance |\n| --- | --- | --- | --- |\n| Common | 41,250,300 | 1,500,000 | 42,570,300 |\n',
    ],
    ignores: [
      // Two adjustments that nothing confirms, and a margin without any.
      '| Item | GAAP | Adjustment | Non-GAAP |\n| --- | --- | --- | --- |\n| Revenue | 7,300 | 120 | 7,911 |\n| Margin | 12.5% | | 14.1% |\n',
      stores('| First | 1,355 |  | 1 | 1,399 |', '| Second | 1,369 | 13 | see note | 1,388 |'),
      // A rate between two balances is no change.
      '| Class | Before the issuance | Ratio | After the issuance |\n| --- | --- | --- | --- |\n| Common | 41,250,300 | 3.6% | 42,750,300 |\n',
      '| Measure | Before tax | Tax | After tax |\n| --- | --- | --- | --- |\n| Profit | 300 | 100 | 201 |\n',
    ],
  }));
