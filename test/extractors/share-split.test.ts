import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { compact } from '../compact.js';

const FIELDS =
  /^(?:split_|effective_date|record_date|payment_date|issued_shares|authorised_shares|par_value|exercise_price)/;

/** What a release of one paragraph states of its split. */
const told = async (title: string, words: string): Promise<string[]> => {
  const { facts } = await check({ text: `${title}\n\nLARKMOOR, Ohio, March 3, 2025 -- ${words}\n` });
  return facts.map(compact).filter((fact) => FIELDS.test(fact));
};

const APART = 'Larch Lane Corp. Announces Stock Split';
const TOGETHER = 'Larch Lane Corp. Announces Reverse Stock Split';

describe('ratio', () => {
  it.each<[string, string, string]>([
    [APART, 'The board approved a 2-for-1 split of the common stock.', '2:1'],
    [APART, 'The board approved a three-for-two stock split.', '3:2'],
    [APART, 'Each share of common stock will be split into five shares.', '5:1'],
    [APART, 'The shares are split at a ratio of 10 shares per one share.', '10:1'],
    [APART, 'The stock split will be made on a 4:1 basis.', '4:1'],
    [APART, 'The board declared a 5% stock dividend.', '21:20'],
    [APART, 'The board declared a 100% stock dividend to effect the split.', '2:1'],
    [APART, 'Each existing share of the Company will be subdivided into ten new shares.', '10:1'],
    [TOGETHER, 'The Company carries out a 1-for-25 reverse stock split.', '1:25'],
    [TOGETHER, 'Every ten shares will be combined into one share.', '1:10'],
    [TOGETHER, 'The ratio of the reverse split is one-for-thirty-five.', '1:35'],
    [TOGETHER, 'The Company consolidates its common shares on a 10:1 basis.', '1:10'],
    [
      TOGETHER,
      'The consolidation is on the basis of one (1) post-consolidation share for every eight (8) pre-consolidation shares.',
      '1:8',
    ],
    [TOGETHER, 'Every 60 shares issued and outstanding will automatically be converted into one.', '1:60'],
  ])('%s: %s', async (title, words, ratio) => {
    const facts = await told(title, words);
    expect(facts.filter((fact) => fact.startsWith('split_ratio'))).toEqual([`split_ratio = ${ratio}`]);
  });

  it.each([
    'Stockholders allowed the board to choose a ratio of between 1-for-20 and 1-for-60.',
    'Figures for 2023 are adjusted for the 1-for-5 reverse stock split of May 2023.',
    'Odds of 3 to 1 were offered.',
    'The vote was 4:1 in favour.',
  ])('none: %s', async (words) => {
    const facts = await told(TOGETHER, words);
    expect(facts.filter((fact) => fact.startsWith('split_ratio'))).toEqual([]);
  });
});

describe('days', () => {
  it.each<[string, string[]]>([
    [
      'The reverse stock split will become effective at 5:00 p.m., Eastern Time, on March 27, 2025.',
      ['effective_date = 2025-03-27'],
    ],
    [
      'Effective March 27, 2025, the Company will carry out a reverse stock split.',
      ['effective_date = 2025-03-27'],
    ],
    [
      'The reverse split takes effect as of the open of business on March 27, 2025, and the shares begin trading on a split-adjusted basis on March 28, 2025.',
      ['effective_date = 2025-03-27', 'split_trading_date = 2025-03-28'],
    ],
    [
      'After the market closes on March 27, 2025 (the “Effective Date”), the reverse split will be carried out.',
      ['effective_date = 2025-03-27'],
    ],
    [
      'Trading in the shares on a split-adjusted basis will start on March 28, 2025.',
      ['split_trading_date = 2025-03-28'],
    ],
    ['The annual meeting was held on February 20, 2025.', []],
    ['The amendment was filed on February 20, 2025.', []],
  ])('%s', async (words, wanted) => {
    const facts = await told(TOGETHER, words);
    expect(facts.filter((fact) => fact.includes('_date'))).toEqual(wanted);
  });
});

describe('counts', () => {
  it.each<[string, string[]]>([
    [
      'The split reduces the number of outstanding shares from approximately 40,000,000 to approximately 1,000,000 shares.',
      [
        'issued_shares[before] = 40000000 share approximate',
        'issued_shares[after] = 1000000 share approximate',
      ],
    ],
    [
      'The Company has 40,000,000 shares outstanding; after the reverse split it will have 1,000,000 shares outstanding.',
      ['issued_shares[before] = 40000000 share', 'issued_shares[after] = 1000000 share'],
    ],
    [
      'The authorized shares will be reduced from 300,000,000 shares to 7,500,000 shares.',
      ['authorised_shares[before] = 300000000 share', 'authorised_shares[after] = 7500000 share'],
    ],
    ['A holder of 1,000 shares will hold 25 shares afterwards.', []],
    ['Warrants to purchase 2,000,000 shares are outstanding.', []],
  ])('%s', async (words, wanted) => {
    const facts = await told(TOGETHER, words);
    expect(facts.filter((fact) => fact.includes('_shares'))).toEqual(wanted);
  });
});
