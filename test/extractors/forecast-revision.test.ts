import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';

/** What a notice with these lines states of net sales. */
const salesIn = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const { facts } = await check({
    text: `Notice Concerning Revision of Earnings Forecasts\n\nTOKYO, November 8, 2024 - Kanmuri Foods Co., Ltd. (TSE: 2999) told of its year.\n\n${lines.join('\n')}`,
  });
  return facts
    .filter(({ field, status }) => field === 'net_sales' && status !== 'derived')
    .map(({ subject, value }) => `${subject} ${value && 'number' in value ? value.number : ''}`);
};

const HEAD = ['\tNet sales\tOperating profit', '\tMillions of yen\tMillions of yen'];
const BOTH = ['forecast-previous 118000000000', 'forecast-revised 122500000000'];

describe('revised forecasts', () => {
  it.each([
    ['Previous forecast (A)', 'Revised forecast (B)'],
    ['Previously announced forecasts (A)', 'Newly revised forecasts (B)'],
    ['Forecasts released on May 10, 2024 (A)', 'Current estimates (B)'],
    ['Initial forecast', 'Updated forecast'],
    ['Previous outlook for the fiscal year', 'New outlook for the fiscal year'],
    ['前回発表予想(A)', '今回修正予想(B)'],
  ])('finds: %s, %s', async (before, now) =>
    expect(await salesIn(...HEAD, `${before}\t118,000\t6,000`, `${now}\t122,500\t7,900`)).toEqual(BOTH),
  );

  it('takes no change over last year for the change of the forecast', async () =>
    expect(
      await salesIn(
        ...HEAD,
        'Previous forecast (A)\t118,000\t6,000',
        'Revised forecast (B)\t122,500\t7,900',
        'Increase/Decrease (B-A)\t4,500\t1,900',
        'Results for the previous fiscal year (C)\t115,204\t7,356',
        'Increase/Decrease (B-C)\t7,296\t544',
        'Change (%)\t6.3\t7.4',
      ),
    ).toEqual([...BOTH, 'change 4500000000', 'prior 115204000000']));

  it('tells the half year from the year', async () =>
    expect(
      await salesIn(
        'Revision of the forecast for the first half of the fiscal year ending March 31, 2025',
        '',
        ...HEAD,
        'Previous forecast (A)\t58,000\t2,900',
        'Revised forecast (B)\t61,000\t3,300',
        '',
        'Revision of the forecast for the full fiscal year ending March 31, 2025',
        '',
        ...HEAD,
        'Previous forecast (A)\t118,000\t6,000',
        'Revised forecast (B)\t122,500\t7,900',
      ),
    ).toEqual(['half-forecast-previous 58000000000', 'half-forecast-revised 61000000000', ...BOTH]));

  it.each([
    ['The company raises its forecast of net sales from JPY118,000 million to JPY122,500 million.', BOTH],
    [
      'Net sales are now forecast to reach JPY122,500 million, up from the previous forecast of JPY118,000 million.',
      BOTH.toReversed(),
    ],
    [
      'The company revised its net sales forecast to JPY122,500 million from JPY118,000 million.',
      BOTH.toReversed(),
    ],
    ['The company paid JPY118,000 million for a plant and expects sales to grow.', []],
  ])('%s', async (sentence, facts) => expect(await salesIn(sentence)).toEqual(facts));
});
