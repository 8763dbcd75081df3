import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { compact } from '../compact.js';

/** What a release says of awards in one paragraph. */
const awardsOf = async (paragraph: string): Promise<string[]> => {
  const text = `Foxmoor Copper Corp. Provides Update\n\nCALGARY, Alberta, March 4, 2025 (CNW) - Foxmoor Copper Corp. (TSXV: FXM) (the "Company") gives an update.\n\n${paragraph}\n`;
  const { facts } = await check({ text });
  return facts
    .filter(({ field }) => OF_AWARDS.test(field))
    .map(compact)
    .sort();
};

const OF_AWARDS =
  /^(?:granted_|grant_date|option_term|expiry_date|exercise_price|allottee_(?:rights|units|shares|persons))/;

describe('awards', () => {
  it.each([
    [
      'The Company has granted incentive stock options to certain directors, officers and consultants to purchase up to an aggregate of 3,150,000 common shares of the Company at an exercise price of $0.15 per share for a period of two years from the date of grant.',
      ['exercise_price = 0.15 CAD/share', 'granted_options = 3150000 share maximum', 'option_term = P2Y'],
    ],
    [
      'The Company has also granted 1,000,000 incentive stock options to a director. Each option entitles the holder to acquire one common share at a price of C$0.45 until March 4, 2030.',
      ['exercise_price = 0.45 CAD/share', 'expiry_date = 2030-03-04', 'granted_options = 1000000 option'],
    ],
    [
      "On February 27, 2025, the Compensation Committee granted Ms. Thornquist a non-qualified stock option to purchase 145,000 shares of the Company's common stock and 60,000 RSUs.",
      ['grant_date = 2025-02-27', 'granted_options = 145000 share', 'granted_units = 60000 unit'],
    ],
    [
      'The Company granted equity awards to 12 new employees consisting of stock options to purchase 310,000 shares of common stock and restricted stock units for 95,000 shares of common stock. The options have a ten-year term.',
      ['granted_options = 310000 share', 'granted_units = 95000 unit', 'option_term = P10Y'],
    ],
    [
      'A total of 2,250,000 stock options were granted to directors and employees on March 3, 2025 with a strike price of $0.62 and a five year term.',
      [
        'exercise_price = 0.62 CAD/share',
        'grant_date = 2025-03-03',
        'granted_options = 2250000 option',
        'option_term = P5Y',
      ],
    ],
    [
      'The Company approved the grant of 800,000 stock options at $0.25 and 400,000 stock options at $0.50 to employees, valid for three years.',
      [
        'exercise_price[grant-1] = 0.25 CAD/share',
        'exercise_price[grant-2] = 0.50 CAD/share',
        'granted_options[grant-1] = 800000 option',
        'granted_options[grant-2] = 400000 option',
        'option_term = P3Y',
      ],
    ],
    [
      'The Company awarded 350,000 deferred share units (DSUs) to its independent directors and 1,200,000 restricted share units (RSUs) to management.',
      ['granted_units[dsu] = 350000 unit', 'granted_units[rsu] = 1200000 unit'],
    ],
    [
      'Options over 1,425,258 ordinary shares were granted today to Mark Perrin, Chief Executive Officer, at an exercise price of 12 pence per share.',
      ['exercise_price = 0.12 GBP/share', 'granted_options = 1425258 share'],
    ],
    [
      'The Company has issued 5,000,000 unlisted options to employees exercisable at A$0.30 each on or before 30 June 2028.',
      ['exercise_price = 0.30 AUD/share', 'expiry_date = 2028-06-30', 'granted_options = 5000000 option'],
    ],
    [
      'On March 3, 2025 awards were granted under the Long Term Incentive Plan over 250,000 ordinary shares to Ada Thornquist.',
      ['grant_date = 2025-03-03', 'granted_units = 250000 share'],
    ],
    [
      'The Company granted 862,000 stock options to employees and 100,000 stock options to directors.',
      ['allottee_rights[allottee-1] = 862000 right', 'allottee_rights[allottee-2] = 100000 right'],
    ],
  ])('finds: %s', async (paragraph, facts) => expect(await awardsOf(paragraph)).toEqual(facts));

  it.each([
    'The underwriters were granted a 30-day option to purchase up to 375,000 additional shares of common stock at the public offering price of $4.00.',
    'There were 3,200,000 stock options outstanding with a weighted average exercise price of $0.40, and 500,000 options were exercised.',
    'The Company may grant up to 2,000,000 options under the plan. In 2022 it granted 1,500,000 options at $0.30.',
    "In connection with the private placement the Company issued 210,000 finder's options exercisable at $0.20 for two years.",
    'Under her employment agreement Ms. Thornquist will be granted restricted stock units with a value of $2,000,000 each year.',
    'The board amended the stock option plan, under which awards of restricted stock are limited to 225,000 shares.',
    'During the year ended December 31, 2024 the Company granted 300,000 stock options.',
  ])('ignores: %s', async (paragraph) => expect(await awardsOf(paragraph)).toEqual([]));
});
