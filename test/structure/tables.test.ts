import { describe, expect, it } from 'vitest';
import { scan } from '../../src/literals/index.js';
import { read } from '../../src/readers/index.js';
import { outline } from '../../src/structure/outline.js';
import { figuresOf, outlined } from './outlined.js';

const headers = (text: string) =>
  outlined(text).outline.tables.map(({ columns }) => columns.map(({ header }) => header.join(' > ')));

describe('headings of a table', () => {
  it('span the columns below them, and no further', () => {
    const text =
      'Company\tSegment\tInvestment Amount\t\tFunding\n\t\tTotal (thousand yen)\tPaid (thousand yen)\t\nA\tNetwork\t1,745,000\t47,144\tCash\nB\tNetwork\t1,200,000\t6,734\tCash\nTotal\t\t2,945,000\t53,878\t';
    expect(headers(text)).toEqual([
      [
        'Company',
        'Segment',
        'Investment Amount > Total (thousand yen)',
        'Investment Amount > Paid (thousand yen)',
        'Funding',
      ],
    ]);
  });

  it('may hold dates over figures', () => {
    const text =
      '| | Three months ended | | Nine months ended | |\n|---|---|---|---|---|\n| | 12/31/2024 | 12/31/2023 | 12/31/2024 | 12/31/2023 |\n| Sales | 10 | 20 | 30 | 40 |\n| Costs | 1 | 2 | 3 | 4 |\n';
    expect(headers(text)[0]?.slice(1)).toEqual([
      'Three months ended > 12/31/2024',
      'Three months ended > 12/31/2023',
      'Nine months ended > 12/31/2024',
      'Nine months ended > 12/31/2023',
    ]);
  });

  it.each([
    [
      'labels with one value each',
      '| Ex-date | 17.02.2025 |\n|---|---|\n| Record date | 18.02.2025 |\n| Dividend amount | 1.213 |\n',
    ],
    [
      'persons and counts',
      'Directors\t7 Directors\t105 rights\nOfficers\t12 Executive Officers\t57 rights\n',
    ],
  ])('are not there: %s', (_, text) => {
    expect(outlined(text).outline.tables[0]?.headerRows).toBe(0);
  });

  it('of the second row may name columns that the first left out', () => {
    const text =
      'Purpose of the use\tAmount\tTo be used\n\t(million yen)\tby\nFerry\t2,400\tMarch 2024\nGates\t557\tJuly 2023\n';
    expect(headers(text)).toEqual([['Purpose of the use', 'Amount > (million yen)', 'To be used > by']]);
  });

  it.each([
    ['| Item | Particulars |\n|---|---|\n| Name | First rights |\n| Number of rights | 940 |\n', 1],
    [
      '| Classification | Details |\n|---|---|\n| Name | First rights |\n| Allotment date | May 8, 2023 |\n',
      1,
    ],
    ['| Name | First rights |\n|---|---|\n| Number of rights | 940 |\n| Item | Particulars |\n', 0],
    ['| Item | Pump |\n|---|---|\n| Kind | Electric |\n| Number | 940 |\n', 0],
  ])('are words for labels and values: %s', (text, rows) => {
    expect(outlined(text).outline.tables[0]?.headerRows).toBe(rows);
  });

  it('start a second table inside a block', () => {
    const text =
      '| Balance sheet | | |\n|---|---|---|\n| | 2024 | 2023 |\n| Cash | 5 | 6 |\n| Loans | 7 | 8 |\n| Income statement | | |\n| | First half | Second half |\n| Sales | 1 | 2 |\n| Costs | 3 | 4 |\n';
    expect(headers(text).map((columns) => columns.slice(1))).toEqual([
      ['2024', '2023'],
      ['First half', 'Second half'],
    ]);
  });
});

describe('columns', () => {
  const filing = `(in thousands, except per share data)

|  | 2024 | | | 2023 | | |
|---|---|---|---|---|---|---|
| Sales | $ | 2,692 | | $ | 2,000 | |
| Costs | | (15 | ) | | (190 | ) |
| Margin | | 5.5 | % | | 6.5 | % |
| Income per share | $ | 0.17 | | $ | (0.05 | ) |
| Number of stores | | 26 | | | 22 | |
`;

  it('printed in pieces are one', () => {
    const { outline, document } = outlined(filing);
    const [table] = outline.tables;
    expect(table?.columns.map(({ header }) => header.join())).toEqual(['', '2024', '2023']);
    const costs = table?.rows[1]?.cells[1];
    expect(costs?.column).toBe(1);
    expect(costs?.parts?.map(({ start, end }) => document.plain.slice(start, end).trim())).toEqual([
      '(15',
      ')',
    ]);
  });

  it('give their figures sign, currency, scale and unit', () => {
    const all = outlined(filing);
    const [table] = all.outline.tables;
    expect(table && figuresOf(all, table)).toEqual([
      'Sales | USD 2692000 | USD 2000000',
      'Costs | USD -15000 | USD -190000',
      'Margin | 5.5% | 6.5%',
      'Income per share | USD 0.17/share | USD -0.05/share',
      'Number of stores | 26 | 22',
    ]);
  });

  it('say what sums the others', () => {
    const text =
      '\tDividend per share\t\t\nYear\tInterim\tYear-end\tTotal: Annual\n2018\tJPY13.50\tJPY13.50\tJPY27.00\n';
    expect(outlined(text).outline.tables[0]?.columns.map(({ total }) => total ?? false)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('"Total" beside one other column sums nothing', () => {
    const text = '\tAmount\t\nItem\tTotal\tPaid\nA\t10\t4\nB\t20\t5\n';
    expect(outlined(text).outline.tables[0]?.columns.some(({ total }) => total)).toBe(false);
  });
});

describe('rows', () => {
  const roles = (text: string) =>
    outlined(text).outline.tables[0]?.rows.map(({ role, label }) => `${role}: ${label}`);

  it('are body, header, total and note by label and shape', () => {
    const text =
      '| | 2024 | 2023 |\n|---|---|---|\n| Current assets | | |\n| Cash | 1 | 2 |\n| Loans | 3 | 4 |\n| Total current assets | 4 | 6 |\n| (Note) Figures are rounded. | | |\n';
    expect(roles(text)).toEqual([
      'header: Current assets',
      'body: Cash',
      'body: Loans',
      'total: Total current assets',
      'note: (Note) Figures are rounded.',
    ]);
  });

  it('"Total price" below other prices sums nothing', () => {
    const text =
      '| Amount | 225 |\n|---|---|\n| Highest price | 9.15 |\n| Lowest price | 9.10 |\n| Total price | 2,058.75 |\n';
    expect(roles(text)?.at(-1)).toBe('body: Total price');
  });

  it('know their group', () => {
    const text =
      '| | 2024 | 2023 |\n|---|---|---|\n| Sales | 1 | 2 |\n| Earnings per share: | | |\n| Basic | 0.10 | 0.20 |\n';
    expect(outlined(text).outline.tables[0]?.rows.map(({ group }) => group)).toEqual([
      undefined,
      undefined,
      'Earnings per share:',
    ]);
  });

  it('are called by all text cells in front of the figures, without list marks', () => {
    const text = 'Company\tFacility\tAmount\nA\tServers\t10\nB\tBuildings\t20\n';
    expect(outlined(text).outline.tables[0]?.rows.map(({ label }) => label)).toEqual([
      'A Servers',
      'B Buildings',
    ]);
    const marked =
      '| | | |\n|---|---|---|\n| (1) | Class and number | 4,700,000 shares |\n| (2) | Unit | 100 shares |\n';
    expect(outlined(marked).outline.tables[0]?.rows.map(({ label }) => label)).toEqual([
      'Class and number',
      'Unit',
    ]);
  });
});

it('years under a spanning heading belong to it, though words stand in front of it', async () => {
  const rows = [
    '<tr><td>For the periods ended<td colspan=2>Three Months Ended<td colspan=2>Year',
    '<tr><td><td>2024<td>2023<td>2024<td>2023',
    '<tr><td>Income<td>192<td>104<td>570<td>470',
    '<tr><td>Expenses<td>(6)<td>(9)<td>(29)<td>(19)',
    '<tr><td>Net Income<td>186<td>95<td>541<td>451',
  ];
  const { document } = await read(Buffer.from(`<html><table>${rows.join('')}</table>`), 'x');
  const { tables } = outline(document!, scan(document!.plain));
  expect(tables[0]?.columns.map(({ header }) => header.join(' > '))).toEqual([
    'For the periods ended',
    'Three Months Ended > 2024',
    'Three Months Ended > 2023',
    'Year > 2024',
    'Year > 2023',
  ]);
});
