import { describe, expect, it } from 'vitest';
import { figuresOf, outlined, tree } from './outlined.js';

const lines = (...all: string[]): string => all.join('\n');
const tableOf = (text: string) => outlined(text).outline.tables[0];
const headersOf = (text: string) => tableOf(text)?.columns.map(({ header }) => header.join(' > '));
const labelsOf = (text: string) => tableOf(text)?.rows.map(({ label }) => label);

describe('headings over columns of blanks', () => {
  it.each([
    [
      'hang nearer to the figures than to the labels',
      lines(
        '                                  Amount           To be used',
        'Purpose                           (million yen)    by',
        '-----------------------------------------------------------',
        'A new ferry for the long route            2,400    March 2024',
        'Two terminals                               557    May 2024',
      ),
      ['Purpose', 'Amount > (million yen)', 'To be used > by'],
    ],
    [
      'stand beside the word over the labels',
      lines(
        'Specific use                 Amount              Scheduled timing',
        '                             (Millions of yen)   of disbursement',
        'New plant                                5,800    March 2022',
        'Repayment of loans                       2,126    May 2022',
      ),
      ['Specific use', 'Amount > (Millions of yen)', 'Scheduled timing > of disbursement'],
    ],
    [
      'are as wide as the columns below them',
      lines(
        '                           Dividend per share (yen)',
        '                        Interim     Year-end      Annual',
        'Year to March 2021        15.00        12.00       27.00',
        '                                  (forecast)  (forecast)',
        'Year to March 2020        11.00        12.00       23.00',
      ),
      [
        '',
        'Dividend per share (yen) > Interim',
        'Dividend per share (yen) > Year-end',
        'Dividend per share (yen) > Annual',
      ],
    ],
  ])('%s', (_, text, columns) => {
    expect(headersOf(text)).toEqual(columns);
  });
});

describe('labels over two lines', () => {
  it.each([
    [
      'go on below where the first line cannot end',
      lines(
        'Shares issued at present                         41,250 shares',
        'Number of shares increased by the public one      5,000 shares',
        'Total number of issued shares after',
        'the Offering                                     46,250 shares',
        'Number of persons who do not serve concurrently as',
        'Directors                                            11 persons',
      ),
      [
        'Shares issued at present',
        'Number of shares increased by the public one',
        'Total number of issued shares after the Offering',
        'Number of persons who do not serve concurrently as Directors',
      ],
    ],
  ])('%s', (_, text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });
});

describe('marked items in two columns', () => {
  const hung = lines(
    '1. Offering',
    '',
    '(1)  Class and Number of     Common stock 5,000 shares',
    '     Shares Offered',
    '(2)  Method of Payment       The amount is set in accordance with the rules of the',
    '     and of its Amount       association on a day from December 2, 2019',
    '                             to December 5, 2019.',
    '',
    '(3)  Payment Date            December 9, 2019',
    '',
    '2. Other matters',
  );

  it('are rows where a label goes on below', () => {
    const all = outlined(hung);
    const [table] = all.outline.tables;
    expect(table?.rows.map(({ label, role }) => `${role} ${label}`)).toEqual([
      'body Class and Number of Shares Offered',
      'body Method of Payment and of its Amount',
      'body Payment Date',
    ]);
    expect(table && figuresOf(all, table)[0]).toBe('Class and Number of Shares Offered | 5000 share');
  });

  it('are sections all the same', () => {
    expect(tree(outlined(hung))).toEqual([
      '1 Offering',
      '1(1) Class and Number of',
      '1(2) Method of Payment',
      '1(3) Payment Date',
      '2 Other matters',
    ]);
  });

  it('are items where only values go on', () => {
    const text = lines(
      '(1)  Seller           Example Securities Co., Ltd.',
      '(2)  Payment Date     A day in the period from December 2, 2019',
      '                      to December 5, 2019',
      '(3)  Unit             100 shares',
    );
    const { document, outline, words } = outlined(text);
    expect(document.blocks.map(words)).toEqual([
      '(1) Seller Example Securities Co., Ltd.',
      '(2) Payment Date A day in the period from December 2, 2019 to December 5, 2019',
      '(3) Unit 100 shares',
    ]);
    expect(outline.tables).toEqual([]);
  });

  it.each([
    ['a figure beside it', '5,000 shares', 'Class and Number of Shares Offered'],
    [
      'a period over two lines',
      'December 2, 2019\n                             to December 5, 2019',
      'Method of Payment and of its Amount',
    ],
  ])('name %s', (_, figure, label) => {
    const { context, marked } = outlined(hung.replace(figure, `⟦${figure}⟧`));
    expect(context.label).toBe(label);
    expect(marked.end - marked.start).toBe(figure.length);
  });

  it('are no list where the columns differ, or a table has more of them', () => {
    const apart = lines(
      '(1)  Seller           Example Co.',
      '(2)  Long label of it     Example Co.',
      '     Rest',
    );
    const wide = lines('(1)  Alpha      10   shares', '(2)  Beta of    20   shares', '     it');
    for (const text of [apart, wide]) expect(outlined(text).outline.tables).toEqual([]);
  });
});
