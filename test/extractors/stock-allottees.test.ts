import { expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { compact } from '../compact.js';

const HEAD = `Notice on Disposal of Treasury Shares as Restricted Stock Compensation

April 25, 2024

Shirasagi Motors Corporation (TSE Prime: 7299) announces that its Board of Directors today resolved to dispose of treasury shares.

(1) Payment date: May 24, 2024

(2) Number of shares to be disposed: 30,000 shares of common stock

`;

const allotteesIn = async (lines: string, path: string): Promise<string[]> => {
  const { facts } = await check({ text: HEAD + lines, path });
  return facts.filter(({ field }) => field.startsWith('allottee')).map(compact);
};

const CLASSES = [
  'allottee[allottee-1] = Directors',
  'allottee[allottee-2] = Executive Officers',
  'allottee_persons[allottee-1] = 4 person',
  'allottee_persons[allottee-2] = 8 person',
  'allottee_shares[allottee-1] = 20000 share',
  'allottee_shares[allottee-2] = 10000 share',
];

it.each([
  [
    'a sentence',
    'notice.txt',
    '(3) Allottees and number of shares: 4 Directors of the Company: 20,000 shares; 8 Executive Officers of the Company: 10,000 shares\n',
  ],
  [
    'a table with a total',
    'notice.md',
    '(3) Allottees\n\n| Category | Number of persons | Number of shares |\n| --- | --- | --- |\n| Directors | 4 | 20,000 |\n| Executive Officers | 8 | 10,000 |\n| Total | 12 | 30,000 |\n',
  ],
  [
    'a list in one cell',
    'notice.md',
    '| Item | Content |\n| --- | --- |\n| Allottees | Directors 4 persons 20,000 shares<br>Executive Officers 8 persons 10,000 shares |\n',
  ],
])('reads allottees from %s', async (_, path, lines) =>
  expect((await allotteesIn(lines, path)).sort()).toEqual(CLASSES),
);

it('reads a trust, which is no class of persons', async () =>
  expect(
    await allotteesIn('(3) Allottee: Nagisa Trust & Banking Co., Ltd. (Trust Account E)\n', 'notice.txt'),
  ).toEqual(['allottee[allottee-1] = Nagisa Trust & Banking Co., Ltd. (Trust Account E)']));
