import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { compact } from '../compact.js';

const FIELDS =
  /^(?:dividend_|record_date|payment_date|ex_date|last_cum_date|previous_dividend|annualised|yield_price)/;

/** The dividends that a release of one paragraph states. */
const told = async (words: string): Promise<string[]> => {
  const text = `Larch Lane Corp. Declares Dividend\n\nLARKMOOR, Ohio, March 3, 2025 -- ${words}\n`;
  const { facts } = await check({ text });
  return facts.map(compact).filter((fact) => FIELDS.test(fact));
};

const QUARTER = [
  'dividend_per_share = 0.30 USD/share',
  'payment_date = 2025-03-31',
  'record_date = 2025-03-14',
];

describe('one dividend', () => {
  it.each([
    'The board declared a quarterly dividend of $0.30 per share, payable on March 31, 2025 to shareholders of record on March 14, 2025.',
    'The board declared a cash dividend of 30 cents per common share payable March 31, 2025 to stockholders of record as of the close of business on March 14, 2025.',
    'The trustees approved a $0.30 per share distribution. It will be paid on March 31, 2025, to holders of record at the close of business on March 14, 2025.',
    'A dividend of $0.30 a share will be paid March 31, 2025 to all shareholders of record March 14, 2025.',
    'The Company announced the declaration of a regular semi-annual cash dividend of $0.30 per share. The record date is March 14, 2025 and the payment date is March 31, 2025.',
    'On March 31, 2025, the Company will pay a dividend of US$0.30 per share to shareholders of record on March 14, 2025.',
    'The dividend of $0.30 per Class A share will be distributed to shareholders of record as at March 14, 2025 on March 31, 2025.',
    'The first quarter 2025 dividend has been set at $0.30 per share, with a record date of March 14, 2025 and payable on or about March 31, 2025.',
    'The directors authorized a dividend on the common stock of $0.30 per share for the first quarter. The dividend is payable on March 31, 2025 to stockholders of record on March 14, 2025.',
    'Its board has declared a dividend. The $0.30 per share dividend will be paid on March 31, 2025 to holders of record on March 14, 2025.',
  ])('%s', async (words) => {
    const facts = (await told(words)).map((fact) => fact.replace(/ (?:approximate|implied)$/, ''));
    expect(facts.toSorted()).toEqual(QUARTER);
  });
});

describe('what else is said of it', () => {
  it.each<[string, string[]]>([
    [
      'The board raised the quarterly dividend 15% to $0.30 per share from $0.26 per share, payable March 31, 2025 to holders of record on March 14, 2025.',
      ['dividend_change_percent = 15 %', 'previous_dividend_per_share = 0.26 USD/share'],
    ],
    [
      'The board cut the quarterly dividend by 25% to $0.30 per share, compared with $0.40 per share in the prior quarter, payable March 31, 2025 to holders of record on March 14, 2025.',
      ['dividend_change_percent = -25 %', 'previous_dividend_per_share = 0.40 USD/share'],
    ],
    [
      'The board declared a dividend of $0.30 per share, or $1.20 on an annualized basis, payable March 31, 2025 to holders of record on March 14, 2025.',
      ['annualised_dividend = 1.20 USD/share'],
    ],
    [
      'The board declared a dividend of $0.30 per share, payable March 31, 2025 to holders of record on March 14, 2025. The shares will trade ex-dividend from March 13, 2025.',
      ['ex_date = 2025-03-13'],
    ],
    [
      'The board declared a dividend of $0.30 per share, in total approximately $15.3 million, payable March 31, 2025 to holders of record on March 14, 2025.',
      ['dividend_total = 15300000 USD approximate'],
    ],
  ])('%s', async (words, wanted) => {
    const facts = await told(words);
    expect(facts.filter((fact) => !QUARTER.includes(fact)).toSorted()).toEqual(wanted);
    expect(facts).toEqual(expect.arrayContaining(QUARTER));
  });
});

describe('several dividends', () => {
  it('a regular and a special one', async () => {
    const facts = await told(
      'The board declared a quarterly dividend of $0.30 per share and a special dividend of $1.00 per share, both payable on March 31, 2025 to shareholders of record on March 14, 2025.',
    );
    expect(facts).toEqual([
      'dividend_per_share[instalment-1] = 0.30 USD/share',
      'dividend_per_share[instalment-2] = 1.00 USD/share',
      'payment_date = 2025-03-31',
      'record_date = 2025-03-14',
    ]);
  });

  it('of series of preferred shares', async () => {
    const facts = await told(
      'The board declared dividends of $0.4375 per share of Series A Preferred Stock and $0.3750 per share of Series B Preferred Stock, payable on March 31, 2025 to holders of record on March 14, 2025.',
    );
    expect(facts).toEqual([
      'dividend_per_share[class-a] = 0.4375 USD/share',
      'dividend_per_share[class-b] = 0.3750 USD/share',
      'payment_date = 2025-03-31',
      'record_date = 2025-03-14',
    ]);
  });
});

describe('is no dividend of this release', () => {
  it.each([
    'In 2024 the Company paid dividends of $1.04 per share.',
    'Net income was $0.36 per share, compared with $0.30 per share a year ago.',
    'The Company bought back 1.2 million shares at an average price of $31.10 per share.',
    'A dividend of $0.25 per share was paid on January 15, 2025 to shareholders of record on December 31, 2024.',
    'The net asset value was $17.48 per share on February 28, 2025.',
    'The payout ratio was 61%.',
    'Up to 20% of the distribution may be taxed as long-term capital gain.',
  ])('%s', async (words) => {
    const facts = await told(
      `The board declared a quarterly dividend of $0.30 per share, payable on March 31, 2025 to shareholders of record on March 14, 2025.\n\n${words}`,
    );
    expect(facts.toSorted()).toEqual(QUARTER);
  });
});
