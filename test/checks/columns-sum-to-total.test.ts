import { describe, expect, it } from 'vitest';
import { columnsSumToTotal } from '../../src/checks/columns-sum-to-total.js';
import { textCases, verdictsOn } from './text.js';

describe('columns-sum-to-total', () =>
  textCases(columnsSumToTotal, {
    holds: [
      'Shares at present\t41,000 shares (as of October 31, 2019)\nNew shares\t5,000 shares\nTotal\t46,000 shares\n',
      '| Facility | Total (thousand yen) | Paid (thousand yen) |\n| --- | --- | --- |\n| Hall | 1,745,000 | 47,144 |\n| Office | 1,872,000 | 55,611 |\n| Total | 3,617,000 | 102,755 |\n',
      '| Item | 2024 | 2023 |\n| --- | --- | --- |\n| Sales | 100 | 90 |\n| Other | 5 | 4 |\n| Total revenues | 105 | 94 |\n| Wages | (40) | (35) |\n| Rent | (10) | (9) |\n| Total expenses | (50) | (44) |\n| Profit before tax | 55 | 50 |\n',
      'Allottees\tPersons\tRights\nDirectors of the Company\t7\t105\nExecutive Officers\t12\t57\nTotal\t19\t162\n',
    ],
    fails: [
      'Shares at present\t41,000 shares (as of October 31, 2019)\nNew shares\t5,000 shares\nTotal\t47,000 shares\n',
      'Allottees\tPersons\tRights\nDirectors of the Company\t7\t105\nExecutive Officers\t12\t57\nTotal\t19\t126\n',
      '| Facility | Total (thousand yen) | Paid (thousand yen) |\n| --- | --- | --- |\n| Hall | 1,754,000 | 47,144 |\n| Office | 1,872,000 | 55,611 |\n| Total | 3,617,000 | 102,755 |\n',
    ],
    ignores: [
      '| Item | Value |\n| --- | --- |\n| Amount | 225 shares |\n| Average price | EUR9.15 |\n| Total price | EUR2,058.75 |\n',
      '| Measure | 2024 | 2023 |\n| --- | --- | --- |\n| Total investment income | 21,371 | 22,565 |\n| Total expenses, net | 20,210 | 15,274 |\n| Total dollars invested | 187,094 | 19,500 |\n',
      '| Item | Amount |\n| --- | --- |\n| Land | 500 |\n| Hall | 300 |\n| of which paid | 200 |\n| Tools |  |\n| Total | 950 |\n',
      '| Fund | Price |\n| --- | --- |\n| First | $1.10 |\n| Second | $2.20 |\n| Total Return Fund | $9.90 |\n',
    ],
  }));

it('lets rounded parts miss their total by as much as rounding can', () => {
  const table = (total: string) =>
    `| Item | Amount |\n| --- | --- |\n| A | JPY10 million |\n| B | JPY20 million |\n| C | JPY30 million |\n| Total | JPY${total} million |\n`;
  expect(verdictsOn(columnsSumToTotal, table('61')).map(({ outcome }) => outcome)).toEqual([
    'within-rounding',
  ]);
  expect(verdictsOn(columnsSumToTotal, table('66')).map(({ outcome }) => outcome)).toEqual(['inconsistent']);
});

it('leaves rows out that are parts of the row above', () => {
  const text =
    '| Item | Amount | Paid |\n| --- | --- | --- |\n| Land | 500 | 50 |\n| of which paid | 100 | 10 |\n| Hall | 300 | 30 |\n| Total | 800 | 80 |\n';
  expect(verdictsOn(columnsSumToTotal, text).map(({ outcome }) => outcome)).toEqual(['exact', 'exact']);
});

it('casts a long table in a time that grows with its rows', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `| Row ${index} | 1 |`).join('\n');
  const text = `| Item | Number of shares |\n| --- | --- |\n${rows}\n| Total | 5,000 |\n`;
  expect(verdictsOn(columnsSumToTotal, text).length).toBeLessThanOrEqual(1);
});

describe('a statement of income', () => {
  const statement = (gross: string, net: string): string =>
    `| Item | 2024 | 2023 |\n| --- | --- | --- |\n| Revenue | 23,400 | 21,150 |\n| Cost of sales | 14,210 | 13,020 |\n| Gross profit | ${gross} |\n| Income tax expense | 2,190 | 1,730 |\n| Net income | ${net} |\n`;
  const outcomes = (text: string) => verdictsOn(columnsSumToTotal, text).map(({ outcome }) => outcome);

  it('takes costs off though they are printed without a sign', () =>
    expect(outcomes(statement('9,190 | 8,130', '7,000 | 6,400'))).toEqual([
      'exact',
      'exact',
      'exact',
      'exact',
    ]));

  it('knows by one year what the other should be', () =>
    expect(outcomes(statement('9,910 | 8,130', '7,000 | 6,400'))).toContain('inconsistent'));

  it('leaves a balance alone that nothing shows to be one', () =>
    expect(outcomes(statement('9,777 | 8,555', '7,123 | 6,987'))).not.toContain('inconsistent'));
});

it('casts a total that is named after its heading, and dividends per share of one year', () => {
  const headed =
    '| Item | Amount |\n| --- | --- |\n| Dividends |  |\n| Regular dividends | 3,018 |\n| Special dividends | 2,584 |\n| Total dividends | 5,566 |\n| Other amounts |  |\n| Cash | 9 |\n';
  const perShare = (total: string) =>
    `| Month | Distribution per share |\n| --- | --- |\n| First | $0.08 |\n| Second | $0.09 |\n| Third | $0.08 |\n| Total | $${total} |\n`;
  const outcomes = (text: string) => verdictsOn(columnsSumToTotal, text).map(({ outcome }) => outcome);
  expect(outcomes(headed)).toEqual(['inconsistent']);
  expect(outcomes(perShare('0.25'))).toEqual(['exact']);
  expect(outcomes(perShare('0.52'))).toEqual(['inconsistent']);
});

it('warns where no single misprint explains what a bare total is off by', () => {
  const text =
    '| Partner | Collected |\n| --- | --- |\n| First | $200,000 |\n| Second | $296,113 |\n| Third | $204,581 |\n| Total | $713,302 |\n';
  const found = verdictsOn(columnsSumToTotal, text).map(({ outcome, severity }) => [outcome, severity]);
  expect(found).toEqual([['inconsistent', 'warning']]);
});

it('takes a deduction off by the sign it has', () => {
  const text =
    '| Item | 2024 | 2023 |\n| --- | --- | --- |\n| Total segment revenue | 14,151 | 20,694 |\n| Less: other businesses | (109) | (166) |\n| Total net revenue | 14,042 | 20,528 |\n';
  expect(verdictsOn(columnsSumToTotal, text).map(({ outcome }) => outcome)).toEqual(['exact', 'exact']);
});

const sums = (text: string) => verdictsOn(columnsSumToTotal, text).map(({ outcome }) => outcome);

describe('the price of an offering', () => {
  const offering = (proceeds: string) =>
    `| | Per share | Total |\n| --- | --- | --- |\n| Public offering price | $ 33.97 | $ 35,208,475 |\n| Placement agent fees | $ 1.02 | $ 1,056,254 |\n| Proceeds to us (before expenses) | $ 32.95 | $ ${proceeds} |\n`;

  it('less what is kept of it is the proceeds', () =>
    expect(sums(offering('34,152,221'))).toEqual(['exact', 'exact']));
  it('does not leave more than that', () =>
    expect(sums(offering('34,512,221'))).toEqual(['exact', 'inconsistent']));
});

describe('rows of figures', () => {
  const piped = (total: string) =>
    `Venue | Number of shares | Average price |\nFirst venue | 305,135 | 4.39 |\nSecond venue | 8,604 | 4.39 |\nThird venue | 2,264 | 4.38 |\nTotal | ${total} | 4.39 |\n`;
  const stacked = (total: string) =>
    `The trades of the week were these.\n\nDay\nNumber of shares\nAmount (NOK)\n31 August\n5,000\n49,952.65\n1 September\n4,954\n46,755.73\n2 September\n7,000\n63,864.54\nTotal\n${total}\n160,572.92\nThe trades were made on the exchange.\n`;

  it.each([piped('316,003'), stacked('16,954')])('are a table without a rule: %s', (text) =>
    expect(sums(text)).not.toContain('inconsistent'),
  );
  it.each([piped('316,030'), stacked('16,594')])('do not add up: %s', (text) =>
    expect(sums(text)).toContain('inconsistent'),
  );
  it.each([
    'Home | News | About\nShares | Bonds | Funds\nHelp | Terms | Contact\n',
    'Day\n1,000\n2,000\nWeek\n3,000\n9,000\n',
  ])('are not seen in other lines: %s', (text) => expect(sums(text)).toEqual([]));
});

it('adds debts that have a percentage in their name', () => {
  const debts = (total: string) =>
    `| Item | Actual | As adjusted |\n| --- | --- | --- |\n| Lines of credit | 39,417 | 39,417 |\n| 5.25% senior notes due 2031 | 80,214 | 3,500 |\n| 2.75% senior notes due 2033 | - | 125,000 |\n| Total debt | ${total} | 167,917 |\n`;
  expect(sums(debts('119,631'))).toEqual(['exact', 'exact']);
  expect(sums(debts('116,931'))).toContain('inconsistent');
});

it('knows a total of one column by the other totals of its statement', () => {
  const sheet = (revenue: string) =>
    `| Item | Amount |\n| --- | --- |\n| Cash | 181 |\n| Receivables | 201 |\n| Prepaid | 130 |\n| Total current assets | 512 |\n| Other assets | 40 |\n| Equipment | 491 |\n| Total assets | 1,043 |\n| LIABILITIES AND EQUITY | |\n| Payables | 263 |\n| Deferred revenue | ${revenue} |\n| Other | 384 |\n| Total current liabilities | 896 |\n`;
  expect(sums(sheet('249'))).toEqual(['exact', 'exact', 'exact']);
  expect(sums(sheet('294'))).toEqual(['exact', 'exact', 'inconsistent']);
});

describe('a bare total of one block', () => {
  const regions = (total: string): string =>
    `| Region | 2024 | 2023 |\n| --- | --- | --- |\n| North | 4,120 | 3,874 |\n| South | 5,230 | 4,961 |\n| East | 2,875 | 2,640 |\n| West | 3,318 | 3,107 |\n| Total | ${total} |\n`;
  const severities = (text: string) => verdictsOn(columnsSumToTotal, text).map(({ severity }) => severity);

  it('has as many slips as columns that one slip each explains', () => {
    expect(sums(regions('15,643 | 14,852'))).toEqual(['inconsistent', 'inconsistent']);
    expect(severities(regions('15,643 | 14,852'))).not.toContain('warning');
  });
  it('is only warned of where slips do not explain every column', () =>
    expect(severities(regions('16,187 | 14,852'))).toEqual(['warning', 'warning']));
});

describe('rows that say they are taken off', () => {
  const left = (gross: string): string =>
    `| Item | 2024 | 2023 |\n| --- | --- | --- |\n| Revenue | 9,000 | 8,000 |\n| Less: cost of sales | 5,500 | 5,000 |\n| Gross profit | ${gross} |\n`;
  const alone = (label: string, net: string): string =>
    `| Item | Amount |\n| --- | --- |\n| Revenue | 9,140 |\n| Less: returns | 525 |\n| ${label} | ${net} |\n`;

  it('leave what is right below them', () => {
    expect(sums(left('3,500 | 3,000'))).toEqual(['exact', 'exact']);
    expect(sums(left('3,600 | 3,000'))).toEqual(['inconsistent', 'exact']);
    expect(sums(alone('Net revenue', '8,651'))).toEqual(['inconsistent']);
  });
  it.each([left('2,911 | 1,777'), alone('Net revenue', '7,233'), alone('Operating income', '1,615')])(
    'prove nothing where no single slip explains the rest: %s',
    (text) => expect(sums(text)).not.toContain('inconsistent'),
  );
});
