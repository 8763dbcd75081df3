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

describe('opening-plus-changes-is-closing', () =>
  textCases(openingPlusChangesIsClosing, {
    holds: [
      stores('| First | 1,355 | 15 | 1 | 1,369 |', '| Second | 1,369 | 13 | (2) | 1,380 |'),
      '| Class | Before the issuance | New shares | After the issuance |\n| --- | --- | --- | --- |\n| Common | 41,250,300 | 1,500,000 | 42,750,300 |\n',
    ],
    fails: [
      stores('| First | 1,355 | 15 | 1 | 1,396 |', '| Second | 1,369 | 13 | 2 | 1,380 |'),
      '| Class | Before the issuance | New shares | After the issuance |\n| --- | --- | --- | --- |\n| Common | 41,250,300 | 1,500,000 | 42,570,300 |\n',
    ],
    ignores: [
      stores('| First | 1,355 |  | 1 | 1,399 |', '| Second | 1,369 | 13 | see note | 1,388 |'),
      // A rate between two balances is no change.
      '| Class | Before the issuance | Ratio | After the issuance |\n| --- | --- | --- | --- |\n| Common | 41,250,300 | 3.6% | 42,750,300 |\n',
      '| Measure | Before tax | Tax | After tax |\n| --- | --- | --- | --- |\n| Profit | 300 | 100 | 201 |\n',
    ],
  }));
