import { describe, expect, it } from 'vitest';
import { outlined, short } from './outlined.js';

describe('a figure takes from its label', () => {
  it.each([
    [
      'the unit after a colon',
      '(2) Maximum number of stock acquisition rights: ⟦135⟧',
      '135 right',
      'maximum',
    ],
    ['the unit at the end of a line', 'Number of shares: ⟦5,000⟧\n', '5000 share', 'exact'],
    [
      'the unit of the heading it stands alone under',
      '1. Total number of rights\n\n⟦162⟧\n\n2. Other\n\nText.',
      '162 right',
      'exact',
    ],
    [
      'the currency of a column and nothing else',
      '| Day | Price (SEK) |\n|---|---|\n| 1 | ⟦102.2857⟧ |\n| 2 | 3.5 |\n',
      'SEK 102.2857',
      'exact',
    ],
    [
      'the unit in the next cell',
      '| Amount | ⟦75⟧ | Shares |\n|---|---|---|\n| Average price | 28.36 | EUR |\n| Buyer | Example Bank | |\n',
      '75 share',
      'exact',
    ],
    [
      'the sign in the cell before',
      '| Item | 2024 | |\n|---|---|---|\n| Sales | $ | ⟦5⟧ |\n| Costs | | 3 |\n',
      'USD 5',
      'exact',
    ],
    [
      'the currency of the caption under a heading that names a part of the year',
      'Dividends for the fiscal year (US$):\n\n| Fiscal year | Interim | Year-end |\n|---|---|---|\n| 2023 | 0.015 | ⟦0.035⟧ |\n| 2022 | 0.012 | 0.030 |\n',
      'USD 0.035',
      'exact',
    ],
    [
      'the limit in brackets in front of its row',
      '| New shares | Number |\n|---|---|\n| Public offering | 1,500 shares |\n| Third-party allotment (at most) | ⟦220⟧ shares |\n',
      '220 share',
      'maximum',
    ],
    [
      'the limit of a row of maximum numbers',
      '| | 2024 | 2023 |\n|---|---|---|\n| Maximum number of rights | ⟦135⟧ | 120 |\n| Amount | 5 | 6 |\n',
      '135 right',
      'maximum',
    ],
    [
      'no limit from what was measured',
      '| | 2024 | 2023 |\n|---|---|---|\n| Maximum price (yen) | ⟦135⟧ | 120 |\n| Loans of up to one year | 5 | 6 |\n',
      'JPY 135',
      'exact',
    ],
    [
      'the unit of its row, whatever heads the column',
      '| | Directors | Total |\n|---|---|---|\n| Persons | 7 | 62 |\n| Rights | ⟦350⟧ | 940 |\n',
      '350 right',
      'exact',
    ],
  ])('%s', (_, text, figure, qualifier) => {
    const { marked } = outlined(text);
    expect(short(marked)).toBe(figure);
    expect('qualifier' in marked && marked.qualifier).toBe(qualifier);
  });

  it.each([
    ['a year', '| Year | Amount (JPY) |\n|---|---|\n| ⟦2015⟧ | 500 |\n| 2016 | 600 |\n', '2015'],
    ['a number amid words', 'Number of shares: ⟦5⟧ of them\n', '5'],
    ['a label of two currencies', '| Pair | USD against EUR |\n|---|---|\n| A | ⟦3⟧ |\n| B | 4 |\n', '3'],
    [
      'a ratio in a table of millions',
      '(in millions of yen)\n\n| | 2024 | 2023 |\n|---|---|---|\n| Sales | 10 | 20 |\n| Current ratio | ⟦1.19⟧ | 1.18 |\n',
      '1.19',
    ],
  ])('nothing for %s', (_, text, figure) => {
    const { marked } = outlined(text);
    expect(marked.type === 'date' ? marked.date : short(marked)).toBe(figure);
  });

  it('scale and granularity together, exactly', () => {
    const { marked } = outlined('| | Paid (thousand yen) |\n|---|---|\n| A | ⟦47,144⟧ |\n| B | 5 |\n');
    expect(marked).toMatchObject({ type: 'money', number: '47144000', granularity: '1000', scale: '1000' });
  });

  it('never a second scale', () => {
    const { marked } = outlined(
      '(in thousands)\n\n| | 2024 |\n|---|---|\n| A | ⟦JPY608 million⟧ |\n| B | JPY5 million |\n',
    );
    expect(marked).toMatchObject({ number: '608000000', scale: '1000000' });
  });

  it('keeps the list as it was where nothing is said', () => {
    const { outline } = outlined('JPY360,000 per right on July 11, 2016.');
    expect(outline.literals.map(({ type }) => type)).toEqual(['money', 'date']);
  });
});

it('a percentage in brackets is negative, wherever its sign stands', () => {
  const { outline } = outlined(
    '| Item | 2024 | 2023 | Change |\n|---|---|---|---|\n| A | 90 | 100 | (10.0)% |\n| B | 5 | 10 | (50.0%) |\n| C | 9 | 10 | (10.0 | )% |',
  );
  const found = outline.literals.filter(({ type }) => type === 'percent');
  expect(found.map((literal) => 'number' in literal && literal.number)).toEqual(['-10.0', '-50.0', '-10.0']);
});
