import { expect, it } from 'vitest';
import { readText } from '../../../src/readers/index.js';
import { scoreOf, type TrueTable } from './cells.js';

const truth: TrueTable[] = [
  {
    headers: 1,
    rows: [
      [
        [0, 0, 'Item'],
        [0, 1, '2024'],
        [0, 2, '2023'],
      ],
      [
        [1, 0, 'Sales of paper'],
        [1, 1, '100'],
        [1, 2, '90'],
      ],
      [
        [2, 0, 'Total'],
        [2, 2, '95'],
      ],
    ],
  },
];

const table = (...rows: string[]): string =>
  ['|---|---|---|', ...rows].join('\n').replace(/^(.*)\n(.*)/, '$2\n$1');

it.each([
  ['all cells in their places', table('|Item|2024|2023|', '|Sales of paper|100|90|', '|Total||95|'), 8, 1],
  [
    'a row too many',
    table('|Item|2024|2023|', '|Sales of paper|100|90|', '|Item|2024|2023|', '|Total||95|'),
    8,
    1,
  ],
  ['a figure in the wrong column', table('|Item|2024|2023|', '|Sales of paper|100|90|', '|Total|95||'), 7, 0],
  ['a cell cut in two', table('|Item|2024|2023|', '|Sales|100|90|', '|of paper|||', '|Total||95|'), 7, 0],
  ['rows in another order', table('|Item|2024|2023|', '|Total||95|', '|Sales of paper|100|90|'), 6, 0],
  ['no table', 'Sales of paper were 100.', 0, 0],
])('%s', (_, text, right, whole) => {
  expect(scoreOf(truth, readText(text, 'sample.md'))).toEqual({ cells: 8, right, tables: 1, whole });
});
