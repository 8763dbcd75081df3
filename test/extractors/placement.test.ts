import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { compact } from '../compact.js';

const TOPIC =
  /^(?:offered_shares|offer_price|gross_proceeds|net_proceeds|issue_expenses|over_allotment|warrant|expiry_date|closing_date|hold_period_end|dilution_percent|underwriter)/;

const told = async (sentences: string, title: string): Promise<readonly string[]> => {
  const { facts } = await check({ text: `${title}\n\nBOSTON, May 2, 2024 (GLOBE NEWSWIRE) -- ${sentences}` });
  return facts.map(compact).filter((line) => TOPIC.test(line));
};

const PUBLIC = 'Fennel Bioworks Announces Pricing of Public Offering of Common Stock';
const PRIVATE = 'Fennel Bioworks Announces Private Placement';

describe('finds', () => {
  it.each([
    [
      'the pricing of a public offering of 2,500,000 shares of common stock at a price to the public of $4.00 per share.',
      ['offered_shares = 2500000 share', 'offer_price = 4.00 USD/share'],
    ],
    [
      'Fennel has priced its public offering of 7.1 million common shares at 50 cents apiece.',
      ['offered_shares = 7100000 share', 'offer_price = 0.50 USD/share'],
    ],
    [
      'The offering comprised 3,000,000 ordinary shares, sold at $4.00 per share.',
      ['offered_shares = 3000000 share', 'offer_price = 4.00 USD/share'],
    ],
    [
      'The underwriters have a 45-day option to purchase up to 375,000 additional shares.',
      ['over_allotment_days = 45 day', 'over_allotment_shares = 375000 share maximum'],
    ],
    [
      'Fennel granted the underwriters an option for a period of 30 days to purchase up to 375,000 shares.',
      ['over_allotment_days = 30 day', 'over_allotment_shares = 375000 share maximum'],
    ],
    [
      'The closing included 900,000 shares sold pursuant to the exercise of the option of the underwriters.',
      ['over_allotment_shares = 900000 share maximum'],
    ],
    [
      'Gross proceeds, before deducting underwriting discounts and offering expenses, are expected to be approximately $10 million.',
      ['gross_proceeds = 10000000 USD approximate'],
    ],
    [
      'Net proceeds after deducting fees and expenses are expected to be approximately $9.2 million.',
      ['net_proceeds = 9200000 USD approximate'],
    ],
    ['The offering is expected to close on or about May 6, 2024.', ['closing_date = 2024-05-06 planned']],
    [
      'Each warrant entitles the holder to purchase one share at $0.15 per share for a period of 24 months.',
      ['warrant_exercise_price = 0.15 USD/share', 'warrant_term = P24M'],
    ],
    [
      'Oakline Securities LLC and Pemberton & Co. are acting as joint book-running managers for the offering.',
      ['underwriter = Oakline Securities LLC', 'underwriter = Pemberton & Co.'],
    ],
    [
      'Larkspur Capital Markets, LLC acted as the exclusive placement agent.',
      ['underwriter = Larkspur Capital Markets, LLC'],
    ],
  ])('%s', async (sentences, facts) => expect(await told(sentences, PUBLIC)).toEqual(facts));

  it.each([
    [
      'Fennel issued 4,500,000 units at a price of $0.07 per Unit for gross proceeds of $315,000.',
      ['offered_shares = 4500000 unit', 'offer_price = 0.07 USD/unit', 'gross_proceeds = 315000 USD'],
    ],
    [
      'Fennel sold 1,000,000 flow-through shares at $0.30 per share and 2,000,000 common shares at $0.25 per share.',
      ['offered_shares[flow-through] = 1000000 share', 'offered_shares = 2000000 share'],
    ],
    [
      'The placement of 30 million new shares raises $15 million before costs.',
      ['offered_shares = 30000000 share', 'gross_proceeds = 15000000 USD'],
    ],
    [
      'The securities are subject to a hold period of four months and one day, expiring on July 22, 2025.',
      ['hold_period_end = 2025-07-22'],
    ],
    ['The new shares represent 12.5% of the existing shares on issue.', ['dilution_percent = 12.5 %']],
  ])('%s', async (sentences, facts) =>
    expect(await told(sentences, PRIVATE)).toEqual(expect.arrayContaining(facts)),
  );
});

describe('ignores', () => {
  it.each([
    'Insiders of Fennel subscribed for 1,000,000 Units.',
    'Fennel issued 240,000 broker warrants, each exercisable at $0.08 per share for 12 months.',
    'Fennel has 65,000,000 shares outstanding.',
    'If the warrants are exercised in full, Fennel will receive additional gross proceeds of $10.8 million.',
    'Fennel may receive up to $6.0 million of gross proceeds upon the exercise in full of the warrants.',
    'The price is a discount of 8 percent to the closing price of $4.40 per share on May 1, 2024.',
    'The warrants expire early if the closing price exceeds $0.40 per share for 10 consecutive trading days.',
    'Hartmann & Vogel LLP is acting as legal counsel to Fennel.',
    'The registration statement was declared effective on April 2, 2024.',
  ])('%s', async (sentences) => expect(await told(sentences, PRIVATE)).toEqual([]));
});
