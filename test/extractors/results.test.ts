import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';

const FIELDS = /^(?:net_sales|operating_income|ordinary_income|net_income|earnings_per_share)$/;

/** What a quarterly report with one sentence states. */
const statedBy = async (sentence: string): Promise<readonly string[]> => {
  const { facts } = await check({
    text: `Thornwick Reports Second Quarter 2024 Results\n\nHALDEN FALLS, July 30, 2024 - Thornwick Instruments, Inc. today told of its quarter.\n\n${sentence}`,
  });
  return facts
    .filter(({ field, status }) => FIELDS.test(field) && status !== 'derived')
    .map(
      ({ field, subject, value }) => `${field}[${subject}] ${value && 'number' in value ? value.number : ''}`,
    );
};

const SALES = ['net_sales[current] 184600000', 'net_sales[prior] 171100000'];
const INCOME = [
  'net_income[current] 15300000',
  'earnings_per_share[current] 0.61',
  'net_income[prior] 12900000',
  'earnings_per_share[prior] 0.51',
];

describe('results in sentences', () => {
  it.each([
    ['Net sales were $184.6 million, compared to $171.1 million a year earlier.', SALES],
    ['Net sales increased 7.9% to $184.6 million from $171.1 million in the same quarter of 2023.', SALES],
    ['Revenue for the quarter was $184.6 million versus $171.1 million in the prior-year quarter.', SALES],
    ['Total revenues of $184.6 million were up 7.9 percent from $171.1 million last year.', SALES],
    [
      'The company generated revenues of $184.6 million, against $171.1 million in the second quarter of 2023.',
      SALES,
    ],
    ['Total revenue grew 12% year over year to $184.6 million.', SALES.slice(0, 1)],
    ['Revenue rose 7.9% over last year to $184.6 million.', SALES.slice(0, 1)],
    ['Revenue grew from $171.1 million to $184.6 million.', SALES.toReversed()],
    [
      'Net income was $15.3 million, or $0.61 per diluted share, compared to $12.9 million, or $0.51 per diluted share, last year.',
      INCOME,
    ],
    [
      'The company reported net income of $15.3 million, $0.61 per diluted share, versus net income of $12.9 million, $0.51 per diluted share.',
      INCOME,
    ],
    [
      'Diluted earnings per share were $0.61 for the 2024 quarter and $0.51 for the comparable 2023 quarter.',
      ['earnings_per_share[current] 0.61', 'earnings_per_share[prior] 0.51'],
    ],
    ['Net sales rose to SEK 184.6 million (171.1).', SALES],
    [
      'Net profit for the quarter amounted to SEK 4.0 million (-0.7).',
      ['net_income[current] 4000000', 'net_income[prior] -700000'],
    ],
    [
      'Net loss was $1.4 million versus $1.1 million for the second quarter of 2023.',
      ['net_income[current] -1400000', 'net_income[prior] -1100000'],
    ],
    [
      'Operating income was $1.8 million, an increase of $3.4 million from the prior-year operating loss of $1.6 million.',
      ['operating_income[current] 1800000', 'operating_income[prior] -1600000'],
    ],
  ])('finds: %s', async (sentence, facts) => expect(await statedBy(sentence)).toEqual(facts));

  it.each([
    'Adjusted net income was $16.8 million, or $0.67 per diluted share.',
    'Non-GAAP earnings per share were $0.67.',
    'Revenue of the Laboratory segment rose to $97.3 million from $88.0 million.',
    'For the third quarter the company expects net sales of $186 million to $192 million.',
    'Net interest income was $12.2 million.',
    'Net sales for the six months were $359.9 million.',
    'The increase in net sales of $13.5 million came from new products.',
    'Pro forma revenue was $190.2 million.',
  ])('ignores: %s', async (sentence) => expect(await statedBy(sentence)).toEqual([]));
});
