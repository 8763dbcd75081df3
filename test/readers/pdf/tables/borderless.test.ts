import { describe, expect, it } from 'vitest';
import { across, centred, ending, grid, phrase, tablesIn } from './sheet.js';

describe('columns held by blanks', () => {
  it('are read row by row, figures to the right', () => {
    const rows = [
      ['', '2024', '2023'],
      ['Net sales', '53,437', '49,417'],
      ['Membership fees', '1,000', '946'],
      ['Total revenue', '54,437', '50,363'],
    ];
    expect(tablesIn(grid(rows, [50, -350, -450]))).toEqual([rows]);
  });

  it('take a currency sign, a bracket and a percent sign to their figure', () => {
    const words = [
      ...grid(
        [
          ['Income', '53,437'],
          ['Loss', '(34'],
          ['Margin', '4.5'],
        ],
        [50, -400],
      ),
      ...phrase('$', 330, 100),
      ...phrase(')', 404, 116),
      ...phrase('%', 405, 132),
    ];
    expect(tablesIn(words)).toEqual([
      [
        ['Income', '$ 53,437'],
        ['Loss', '(34 )'],
        ['Margin', '4.5 %'],
      ],
    ]);
  });

  it('keep rows that are only called something, and rows without a name', () => {
    const rows = [
      ['REVENUE', '', ''],
      ['Net sales', '53,437', '49,417'],
      ['Membership fees', '1,000', '946'],
      ['', '54,437', '50,363'],
    ];
    expect(tablesIn(grid([['', '2024', '2023'], ...rows], [50, -350, -450]))).toEqual([
      [['', '2024', '2023'], ...rows],
    ]);
  });

  it('are headed over several columns', () => {
    const words = [
      ...centred('Three months ended', 325, 84),
      ...centred('Year ended', 525, 84),
      ...grid(
        [
          ['', 'June 2024', 'June 2023', 'June 2024', 'June 2023'],
          ['Sales', '1,000,000', '900,000,0', '4,000,000', '3,600,000'],
          ['Costs', '200,000,0', '180,000,0', '800,000,0', '700,000,0'],
        ],
        [50, -300, -400, -500, -600],
        { top: 100 },
      ),
    ];
    const [table] = tablesIn(words);
    expect(table?.[0]).toEqual(['', '2×1 Three months ended', '2×1 Year ended']);
    expect(table?.[1]).toEqual(['', 'June 2024', 'June 2023', 'June 2024', 'June 2023']);
  });

  it('are headed as far as the line under a heading reaches', () => {
    const words = [
      ...centred('2024', 350, 84),
      ...grid(
        [
          ['Sales', '1,000', '10%'],
          ['Costs', '200', '20%'],
        ],
        [50, -320, -430],
      ),
    ];
    expect(tablesIn(words, [across(87, 280, 430)])[0]?.[0]).toEqual(['', '2×1 2024']);
  });

  it('hold cells of several lines where rows stand further apart than lines', () => {
    const words = [
      ...phrase('Name of the company', 50, 100),
      ...phrase('and its seat', 50, 112),
      ...phrase('Building and', 300, 100),
      ...phrase('equipment for it', 300, 112),
      ...phrase('Second company', 50, 134),
      ...phrase('Servers', 300, 134),
      ...phrase('Third company with', 50, 156),
      ...phrase('a long name', 50, 168),
      ...phrase('Power supply and', 300, 156),
      ...phrase('cooling', 300, 168),
    ];
    expect(tablesIn(words)).toEqual([
      [
        ['Name of the company and its seat', 'Building and equipment for it'],
        ['Second company', 'Servers'],
        ['Third company with a long name', 'Power supply and cooling'],
      ],
    ]);
  });

  it('hold a figure in the middle of a label of two lines', () => {
    const words = [
      ...grid(
        [
          ['Sales', '1,000'],
          ['Costs', '200'],
        ],
        [50, -400],
      ),
      ...phrase('Amortization of assets', 50, 140),
      ...phrase('within cost of sales', 50, 152),
      ...ending('35', 400, 146),
      ...grid([['Profit', '765']], [50, -400], { top: 176 }),
    ];
    expect(tablesIn(words)[0]?.[2]).toEqual(['Amortization of assets within cost of sales', '35']);
  });

  it('hold a label that wraps above its figure in rows without space between', () => {
    const words = grid(
      [
        ['Cost of sales', '1,000'],
        ['Amortization of acquired assets within cost of revenue and', ''],
        ['operating expenses', '10'],
        ['Restructuring', '42'],
      ],
      [50, -440],
      { pitch: 12 },
    );
    expect(tablesIn(words)[0]?.[1]).toEqual([
      'Amortization of acquired assets within cost of revenue and operating expenses',
      '10',
    ]);
  });

  it('set leaders aside', () => {
    const words = [
      ...phrase('Cash ..............', 50, 100),
      ...ending('1,795', 400, 100),
      ...phrase('Receivables . . . . . .', 50, 116),
      ...ending('22', 400, 116),
    ];
    expect(tablesIn(words)).toEqual([
      [
        ['Cash', '1,795'],
        ['Receivables', '22'],
      ],
    ]);
  });

  it('part where a table of other columns begins', () => {
    const words = [
      ...grid(
        [
          ['Exercise price', '2,874 yen'],
          ['Allotment date', 'August 10'],
          ['Due date', 'August 31'],
        ],
        [50, 300],
      ),
      ...phrase('Holders of the rights:', 50, 172),
      ...grid(
        [
          ['', 'Directors', 'Employees', 'Total'],
          ['Persons', '7', '52', '59'],
          ['Rights', '350', '530', '880'],
        ],
        [50, 160, 240, 330],
        { top: 200 },
      ),
    ];
    expect(tablesIn(words).map((table) => table[0])).toEqual([
      ['Exercise price', '2,874 yen'],
      ['', 'Directors', 'Employees', 'Total'],
    ]);
  });
});
