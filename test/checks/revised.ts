import { expect, it } from 'vitest';
import { check } from '../../src/index.js';

/** A notice of a revised forecast with these rows of net sales, operating profit and profit in millions of yen. */
const notice = (rows: readonly string[]): string =>
  [
    'Notice Concerning Revision of Earnings Forecasts',
    '',
    'TOKYO, November 8, 2024 - Kanmuri Foods Co., Ltd. (TSE: 2999) has decided to revise its earnings forecasts.',
    '',
    '\tNet sales\tOperating profit\tProfit attributable to owners of parent',
    '\tMillions of yen\tMillions of yen\tMillions of yen',
    ...rows,
  ].join('\n');

/** Cases for one law over a table of revised forecasts: its rows, and what the law says of each measure. */
export const revised = (
  id: string,
  cases: readonly (readonly [rows: readonly string[], outcomes: readonly string[]])[],
): void => {
  it.each(cases)('%j', async (rows, outcomes) => {
    const { findings } = await check({ text: notice(rows) });
    expect(findings.filter((one) => one.check === id).map(({ outcome }) => outcome)).toEqual(outcomes);
  });
};
