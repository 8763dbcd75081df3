import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { evidenceOf } from './text.js';

/** What tempts a checker to cry wolf: true statements that look like contradictions. None may be called wrong. */
const TRAPS: Record<string, string> = {
  'fewer rights are allotted than the maximum':
    'Notice of the Issuance of Stock Acquisition Rights\n\nMaximum number of stock acquisition rights: 241\n\nThe number finally allotted, 162 rights, is below the maximum.',
  'a dividend total that leaves treasury shares out':
    'Notice of Dividend\n\n1. Dividend\n\n\tThis year\nRecord date\tMarch 31, 2018\nDividend per common share\tJPY13.50\nTotal dividend amount\tJPY608 million\n\nThe number of issued shares is 46,713,800 shares.',
  'dilution measured on another base':
    'The Company issues up to 5,400,000 shares. Earnings per share will be diluted by approximately 11.8%. The number of issued shares at present is 41,297,800 shares.',
  'an amount that looks exact and is cut to the million':
    'Of JPY18,773,000,000 in total, JPY10,122,000,000 is used for capital investment, JPY6,661,000,000 for leases and JPY1,990,000,000 for debt.\n\n| Facility | Total (thousand yen) | Paid (thousand yen) |\n| --- | --- | --- |\n| Halls | 3,617,000 | 102,755 |\n| Offices | 6,834,000 | 225,983 |\n| Total | 10,451,000 | 328,738 |\n',
  'a business day count over a holiday':
    'The issue price is determined on Wednesday, July 10, 2013. The payment date is Thursday, July 18, 2013, the fifth business day following the Pricing Date.',
  'a fiscal label that takes the year it starts in':
    'FY2017 Year-end dividend for the year ended March 31, 2018; the dividend of FY2012 (fiscal year ended March, 2013) is taken into account.',
  'windows and terms of other lengths':
    'Volatility is taken from weekly closing prices from December 2, 2005 to July 11, 2013, the expected life is 15 years, the exercise period is from July 12, 2013 to July 11, 2043. The shares were listed on the First Section in 2006.',
  'an average per head that is not whole':
    'Executive Officers\t12 Executive Officers\t57 rights\nDirectors of the Company\t7 Directors\t105 rights\n',
  'an exercise price of one yen':
    'The exercise price shall be one (1) yen per share. The amount to be paid in is JPY360,000 per right (JPY1,800 per share of common stock).',
  'laws by several names':
    'in accordance with Article 14, Paragraph 1 of the Rules of Account Settlement of Corporations, Article 17 of the Ordinance for Corporate Accounting, the Company Law and the Corporation Law of Japan',
  'a record date on a Saturday':
    'The record date is March 31, 2018. The split takes effect on January 1, 2019 and rights may be exercised until July 11, 2043.',
  'blank and dash cells':
    '\tYear-end dividend\tLatest forecast\tPrevious year\nRecord date\tMarch 31, 2018\tMarch 31, 2018\tMarch 31, 2017\nDividend per common share\tJPY13.50\tJPY13.50\tJPY13.50\nTotal dividend amount\tJPY608 million\t-\tJPY608 million\nEffective date\tJune 29, 2018\t-\tJune 29, 2017\n',
  'the same site twice, and a total row with empty cells':
    '| Site | Facility | Amount | Start |\n| --- | --- | --- | --- |\n| Data centres | Leasehold improvement | 1,745,000 | April 2013 |\n| Data centres | Servers | 1,872,000 | April 2013 |\n| Total | | 3,617,000 | |\n',
  'an item cited in other brackets than it has':
    '1. Amount of increase in capital stock shall be half of the limit.\n\n2. Amount of increase in capital reserve shall be the limit described in 1) above less that amount.',
  'telephone numbers, postal codes and tickers of several markets':
    'Internet Example Inc. (NASDAQ: EXPL, TSE1: 3774), 102-0071 Tokyo, Tel: +81-3-5205-6500, Fax: +81-3-5259-6311',
  'a split that changes the dividend per share and not its sum':
    'The annual dividend of 25.00 yen before the 2-for-1 split corresponds to 12.50 yen after it; 14.63 yen is forecast. The total of dividends was JPY2,258 million and is JPY2,644 million.',
  'an estimate that is not reached':
    'Proceeds were estimated to be up to JPY18,773,000,000. In the event 5,400,000 shares were issued for JPY17,323,200,000 in total.',
  'rounded parts that miss their sum by a unit':
    '| Segment | Sales |\n| --- | --- |\n| A | JPY10.4 million |\n| B | JPY20.4 million |\n| C | JPY30.4 million |\n| Total | JPY61.3 million |\n',
  'a percentage that only rounding of its operands explains':
    'Net income fell by $14.3 billion, or 28.5%, to $36.0 billion.',
  'no percentage for a base that was a loss':
    '| Item | 2024 | 2023 | Change | % Change |\n| --- | --- | --- | --- | --- |\n| Sales | 110 | 100 | 10 | 10.0% |\n| Cost | 66 | 60 | 6 | 10.0% |\n| Result | 44 | (10) | 54 | - |\n| Tax | 11 | 10 | 1 | 10.0% |\n',
  'one count of shares with two percentages':
    'The Company bought back 1,000,000 shares, 2.05% of the shares issued excluding treasury shares, and cancels them, 2.00% of the shares issued including treasury shares.',
  'two names for one split':
    'The two-for-one stock split takes the form of a 100% stock dividend. A stock dividend of 3 shares per share makes four shares of one.',
  'an over-allotment that is issued once':
    'The secondary offering is of 700,000 shares and the third-party allotment of 700,000 shares.\n\nTotal number of issued shares at present\t41,297,800 shares\nIncrease as a result of the Public Offering\t4,700,000 shares\nTotal number of issued shares after the Public Offering\t45,997,800 shares\nIncrease as a result of the Third-Party Allotment\t700,000 shares\nTotal number of issued shares after the Third-Party Allotment\t46,697,800 shares\n',
  'a buy-back in two currencies':
    '| Venue | Number of shares | Highest price | Lowest price |\n| --- | --- | --- | --- |\n| LSE | 894,839 | £26.53 | £26.19 |\n| CXE | 105,161 | £26.50 | £26.20 |\n| XAMS | 665,000 | €32.14 | €31.72 |\n| TQEX | 0 | - | - |\n',
  'a statement of several sums':
    '| | 2024 | 2023 |\n| --- | --- | --- |\n| Cash | 404 | 267 |\n| Investments | 9,606 | 7,522 |\n| Total assets | 10,010 | 7,789 |\n| Payables | 1,829 | 1,799 |\n| Loans | 1,091 | 986 |\n| | 2,920 | 2,785 |\n| Equity | 7,090 | 5,004 |\n| Total liabilities and equity | 10,010 | 7,789 |\n',
};

describe('what only looks wrong', () => {
  it.each(Object.entries(TRAPS))('%s', (_, text) => {
    const evidence = evidenceOf(text);
    const said = checks.flatMap((check) =>
      [...check.run(evidence)].flatMap(({ outcome, message }) =>
        outcome === 'inconsistent' ? [`${check.id}: ${message}`] : [],
      ),
    );
    expect(said).toEqual([]);
  });
});
