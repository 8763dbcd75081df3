import { describe, expect, it } from 'vitest';
import type { TableBlock, TextBlock } from '../../src/model/document.js';
import { readText } from '../../src/readers/index.js';
import { shown } from './shown.js';

const blocksOf = (text: string) => shown(readText(text, 'sample.txt'));
const join = (...lines: string[]) => lines.join('\n');

const WRAPPED = [
  'The board of directors resolved at its meeting held today to issue new shares',
  'of common stock by way of a public offering and to submit the matter to the',
  'general meeting of shareholders, which will be held at the head office of the',
  'company in the month of June. Details are given below in the order of the law.',
];

describe('paragraphs', () => {
  it.each([
    [
      'lines that stand alone stay alone',
      join('1. Total number', '162 rights'),
      ['H1 1. Total number', 'P1 162 rights'],
    ],
    ['hard-wrapped lines are one', join(...WRAPPED), [`P1 ${WRAPPED.join(' ')}`]],
    [
      'a short line among wrapped ones ends its paragraph',
      join(...WRAPPED, '', 'Tel: 03-0000-0000', 'E-mail: ir@example.com'),
      [`P1 ${WRAPPED.join(' ')}`, 'P1 Tel: 03-0000-0000', 'P1 E-mail: ir@example.com'],
    ],
    [
      'a sentence cut by a page break is one block',
      join(
        'The agreement to be concluded between the company and each director shall',
        '',
        'contain the following provisions.',
      ),
      [
        'P1 The agreement to be concluded between the company and each director shall contain the following provisions.',
      ],
    ],
    [
      'a brand that begins small begins a line',
      join(
        'Date of report (date of the earliest event that is reported): March 14, 2023',
        '',
        'eExample Inc.',
      ),
      ['P1 Date of report (date of the earliest event that is reported): March 14, 2023', 'P1 eExample Inc.'],
    ],
    [
      'contact lines are not joined though they begin small',
      join(
        'For further questions about this release please write to the address below',
        '',
        'ir@example.com',
      ),
      ['P1 For further questions about this release please write to the address below', 'P1 ir@example.com'],
    ],
    [
      'a number that only begins a wrapped line is no mark',
      join(
        ...WRAPPED.slice(0, 3),
        'company. It is calculated from the figures that are set out in the items from',
        '2) to 7) below.',
      ),
      [
        `P1 ${WRAPPED.slice(0, 3).join(' ')} company. It is calculated from the figures that are set out in the items from 2) to 7) below.`,
      ],
    ],
    ['carriage returns alone break lines', 'One.\r\rTwo.', ['P1 One.', 'P1 Two.']],
  ])('%s', (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });
});

describe('headings', () => {
  it.each([
    ['hashes', '### 3. Use of Proceeds', 'H3 3. Use of Proceeds'],
    ['bold alone on its line', '**Use of proceeds**', 'H1 Use of proceeds'],
    [
      'bold over two lines',
      '**Notice Concerning Issuance and  \nSecondary Offering**',
      'H1 Notice Concerning Issuance and Secondary Offering',
    ],
    ['angle brackets', 'Text.\n\n<For Reference>\n\nMore.', 'H1 <For Reference>'],
    ['About', 'Text.\n\nAbout Example Holdings\n\nMore.', 'H1 About Example Holdings'],
    ['capitals', 'Text.\n\nFORWARD-LOOKING STATEMENTS\n\nMore.', 'H1 FORWARD-LOOKING STATEMENTS'],
    [
      'a line drawn under it',
      'Results for the year\n====================\n\nMore.',
      'H1 Results for the year',
    ],
    ['numbered, standing alone', '(5) Exercise period\n\nFrom July 12, 2013', 'H1 (5) Exercise period'],
  ])('finds %s', (_, text, heading) => {
    expect(blocksOf(text)).toContain(heading);
  });

  it.each([
    ['a label with its value', '(2) Maximum number of rights: 135\n\nThe maximum number.'],
    ['a sentence', '(2) The price is one yen.\n\nMore.'],
    ['a bulleted item', '- (2) Seller one of the underwriters\n\nMore text.'],
    ['items of one list', '1. Option price per share (C)\n2. Share price (S)\n'],
    ['an exchange code', 'Text.\n\nNYSE - ABC\n\nMore.'],
    ['a figure', 'Text.\n\nALEX 51,057\n\nMore.'],
    [
      'a label and its figure',
      `Text.\n\nTotal: JPY83,781,000\n\n${'A long sentence about the matter. '.repeat(6)}`,
    ],
    [
      'the answer under a heading',
      `#### (2) Change of use\n\nNo relevant matters\n\n${'A long sentence about the matter. '.repeat(6)}`,
    ],
  ])('ignores %s', (_, text) => {
    expect(blocksOf(text).filter((line) => line.startsWith('H') && !line.startsWith('H4'))).toEqual([]);
  });
});

describe('items', () => {
  const markerOf = (text: string) => {
    const block = readText(text, 'sample.txt').blocks[0] as TextBlock;
    return block.marker && [block.marker.label, block.marker.style, block.marker.number];
  };

  it.each([
    ['(7)Restriction on transfer.', ['7', '(1)', 7]],
    ['1.Amount of increase.', ['1', '1.', 1]],
    ['12) Twelve.', ['12', '1)', 12]],
    ['1.2 Scope of the plan', ['1.2', '1.1', 2]],
    ['(a) first,', ['a', '(a)', 1]],
    ['(iv) fourth.', ['iv', '(i)', 4]],
    ['b. second', ['b', 'a.', 2]],
    ['③ third', ['3', '①', 3]],
    ['- plain', ['-', 'bullet', undefined]],
    ['• plain', ['•', 'bullet', undefined]],
    ['- (3) Payment Date', ['3', '(1)', 3]],
    ['**2.** Bold', ['2', '1.', 2]],
    ['（１）　株式の種類', ['1', '(1)', 1]],
  ])('%s', (text, marker) => {
    expect(markerOf(text)).toEqual(marker);
  });

  it.each([
    '1.5 million shares',
    '(914) 555-0100',
    '(2013) was a good year',
    '3,000 shares',
    'a note',
    '-5.0%',
    '10 February 2025',
  ])('no mark: %s', (text) => {
    expect(markerOf(text)).toBeUndefined();
  });

  it('reads v after iv as five, and i after h as a letter', () => {
    const markers = (text: string) =>
      readText(text, 'x').blocks.map((block) => block.type !== 'table' && block.marker?.style);
    expect(markers('(iv) four;\n(v) five;')).toEqual(['(i)', '(i)']);
    expect(markers('(h) eight;\n(i) nine;')).toEqual(['(a)', '(a)']);
  });

  it('reads capital Roman numbers in their order, and initials as names', () => {
    const marks = (text: string) =>
      readText(text, 'x').blocks.map((block) => (block.type === 'table' ? '' : (block.marker?.number ?? '')));
    expect(marks('I. Aim\n\nII. Terms\n\nIII. Rest\n\nIV. More\n\nV. Last')).toEqual([1, 2, 3, 4, 5]);
    expect(marks('I. Petrov\n\nV. Marsh')).toEqual(['', '']);
  });

  it('counts how deep items are set in', () => {
    expect(blocksOf('* one.\n  + two.\n    - three.\n* four.')).toEqual([
      'I1 one.',
      'I2 two.',
      'I3 three.',
      'I1 four.',
    ]);
  });

  it('parts label and value at a run of no-break spaces', () => {
    const document = readText('- (8) Subscription Unit \u00a0\u00a0\u00a0\u00a0 100 shares', 'x');
    const block = document.blocks[0] as TextBlock;
    expect(document.plain.slice(block.gap!.end)).toBe('100 shares');
    expect(document.plain[block.gap!.start]).toBe('\t');
  });
});

describe('tables', () => {
  const tableOf = (text: string) =>
    readText(text, 'x').blocks.find((block) => block.type === 'table') as TableBlock | undefined;

  it.each([
    [
      'pipes, with a row of dashes, breaks in cells and a bullet before',
      join('- |     |  |', '|-----|--|', '| (1) | Class and<br>Number | 4,700,000 shares |'),
      ['T  |', 'T (1) | Class and Number | 4,700,000 shares'],
    ],
    [
      'rows of unequal length',
      join('| a | b |', '|---|---|', '| 1 |', '| 2 | 3 | 4 |'),
      ['T a | b', 'T 1', 'T 2 | 3 | 4'],
    ],
    ['escaped pipes', join('| a \\| b | c |', '|---|---|'), ['T a | b | c']],
    [
      'a grid',
      join('+---+---+', '| a | b |', '+---+---+', '| 1 | 2 |', '+---+---+'),
      ['F1', 'T a | b', 'T 1 | 2', 'F1'],
    ],
    [
      'tabs, first cell empty, trailing cells empty',
      join('\tDividend\t\t', 'Record date\tInterim\tYear-end\tTotal'),
      ['T  | Dividend |  |', 'T Record date | Interim | Year-end | Total'],
    ],
    [
      'fixed columns with a wrapped label and a single blank between columns',
      join(
        '  Directors (excluding Part-time and Outside   7 Directors           95 rights',
        '  Directors) of the company',
        '  Executive Officers of the company            10 Executive Officers 40 rights',
      ),
      [
        'T Directors (excluding Part-time and Outside Directors) of the company | 7 Directors | 95 rights',
        'T Executive Officers of the company | 10 Executive Officers | 40 rights',
      ],
    ],
    [
      'labels that begin in the line above their figures, and notes under figures',
      join(
        'Shares after the public offering         11,380,000 shares',
        'New shares from the third-party',
        'allotment                                   220,000 shares',
        '                                          (at most)',
        'Shares after the third-party',
        'Allotment                                11,600,000 shares',
      ),
      [
        'T Shares after the public offering | 11,380,000 shares',
        'T New shares from the third-party allotment | 220,000 shares (at most)',
        'T Shares after the third-party Allotment | 11,600,000 shares',
      ],
    ],
    [
      'fixed columns with leaders, a spanning heading and a group heading',
      join(
        '                                JANUARY 31',
        '                            ------------------',
        '                             ACTUAL   ADJUSTED',
        'Short-term debt:',
        '  Commercial paper.......... $ 1,795   $ 1,248',
        '  Long-term debt due within',
        '   one year.................      87        87',
      ),
      [
        'T  | JANUARY 31 |',
        'T  | ACTUAL | ADJUSTED',
        'T Short-term debt: |  |',
        'T Commercial paper | $ 1,795 | $ 1,248',
        'T Long-term debt due within one year | 87 | 87',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(blocksOf(text).map((line) => line.trimEnd())).toEqual(expected.map((line) => line.trimEnd()));
  });

  it('spreads a heading over the columns that it stands in the middle of', () => {
    const text = join(
      '                     Dividend per share (yen)',
      '              Interim     Year-end       Annual',
      'Year to 2021    15.00        12.00        27.00',
      'Year to 2020    11.00        12.00        23.00',
    );
    const heading = tableOf(text)!.rows[0]!.find((cell) => cell.end > cell.start)!;
    expect([heading.column, heading.columnSpan]).toEqual([1, 3]);
  });

  it.each([
    [
      '| Terms | |\n|---|---|\n| (1) Allottee | A Bank |\n| (2) Price | JPY 5 |\n',
      [[0], [0, 1, 2], [0, 1, 2]],
    ],
    ['| Terms | |\n|---|---|\n| (1) Allottee | A Bank |\n| (3) Price | JPY 5 |\n', [[0], [0, 1], [0, 1]]],
    ['| Terms | |\n|---|---|\n| 1. Allottee | A Bank |\n| Price | JPY 5 |\n', [[0], [0, 1], [0, 1]]],
  ])('gives the marks of a list that is a table a column of their own: %j', (text, columns) => {
    const { rows } = tableOf(text)!;
    const inked = rows.map((row) => row.filter((cell) => cell.end > cell.start));
    expect(inked.map((row) => row.map((cell) => cell.column))).toEqual(columns);
  });

  it('gives cells of one column one number', () => {
    const rows = tableOf('Shares     100    200\nAmount            300\n')!.rows;
    expect(rows.map((row) => row.filter((cell) => cell.end > cell.start).map((cell) => cell.column))).toEqual(
      [
        [0, 1, 2],
        [0, 2],
      ],
    );
  });

  it.each([
    ['labels with colons', 'Name:\tExample\nDate:\tMay 1'],
    ['marks and tabs', '(1)\tFirst thing\n(2)\tSecond thing'],
    ['one label and its value', 'Subscription unit\t100 shares'],
    ['marked items with gaps', '(1) Payment Date     Monday, August 5\n(2) Subscription     100 shares'],
    [
      'values that are not under one another',
      'Date of payment    Monday, August 5\nSubscription unit here     100 shares',
    ],
    ['two blanks after stops', 'This is one.  This is two.\nHere is one.  There is two.'],
  ])('no table: %s', (_, text) => {
    expect(tableOf(text)).toBeUndefined();
  });

  it('keeps a pattern from looking past a cell or a row', () => {
    expect(readText('| a | 1 |\n|---|---|\n| b | 2 |', 'x').plain).toBe('  a \t 1  \n         \n  b \t 2  ');
  });
});

describe('markup', () => {
  it.each([
    ['emphasis', '**162** rights and *more*', '  162   rights and  more '],
    ['emphasis that meets', '(**ABM****)**', '(  ABM    )  '],
    ['tags', 'the 90<sup>th</sup> day', 'the 90     th       day'],
    [
      'links',
      'E-mail: [ir@example.com](mailto:ir@example.com) now',
      'E-mail:  ir@example.com                         now',
    ],
    ['addresses in angle brackets', 'at <http://example.com/en/>.', 'at  http://example.com/en/ .'],
    ['entities', 'M&amp;A&nbsp;of &yen;500 &#8217;', "M&A      of     \u00a5500     '      "],
    ['escapes', 'US\\$5 \\*', 'US$5   *'],
    ['fill-in lines', 'Name \\_\\_\\_\\_ here ____', 'Name          here     '],
    ['curly quotes, dashes and wide forms', '“Ａ１” － １，０００円～', '"A1" - 1,000円~'],
  ])('%s', (_, text, plain) => {
    expect(readText(text, 'x').plain).toBe(plain);
  });

  it.each([
    '3 * 4 * 5',
    '500* of the shares',
    'snake_case_name',
    'a < b & c > d',
    '[1] see note',
    'C:\\data',
  ])('leaves %s', (text) => {
    expect(readText(text, 'x').plain).toBe(text);
  });
});

describe('furniture', () => {
  const note =
    `Note: ${'This document is not an offer of securities for sale in any country. '.repeat(5)}`.trim();
  const page = (number: number) =>
    `Page ${number} has its own words, which nobody else has. `.repeat(20).trim();

  it('takes a note repeated on every page out of the text', () => {
    const text = [1, 2, 3].map((number) => `${page(number)}\n\n${note}`).join('\n\n');
    const document = readText(text, 'x');
    expect(document.blocks.map((block) => block.type)).toEqual([
      'paragraph',
      'furniture',
      'paragraph',
      'furniture',
      'paragraph',
      'furniture',
    ]);
    expect(document.plain).not.toContain('Note');
  });

  it('joins a sentence over a page number', () => {
    const text =
      'The shares purchased through such stabilizing transactions may be used, in whole or in\n\nPage 3 of 7\n\npart, to return the shares.';
    expect(blocksOf(text)).toEqual([
      'P1 The shares purchased through such stabilizing transactions may be used, in whole or in part, to return the shares.',
    ]);
  });

  it('takes bare page numbers that count on', () => {
    const text = [1, 2, 3].map((number) => `${page(number)}\n\n${number}`).join('\n\n');
    expect(blocksOf(text).filter((line) => line.startsWith('P'))).toHaveLength(3);
  });

  it.each([
    [
      'values under headings',
      [1, 2, 3].map((n) => `(${n}) Change\n\nNo relevant matters\n\n${page(n)}`).join('\n\n'),
    ],
    ['rows close together', 'The company\n\nThe company\n\nThe company'],
    ['figures', '100\n\n250\n\n100'],
    ['table rows', [1, 2, 3].map((n) => `${page(n)}\n\n| Total | 0 |`).join('\n\n')],
  ])('leaves %s', (_, text) => {
    expect(readText(text, 'x').blocks.filter((block) => block.type === 'furniture')).toEqual([]);
  });

  it('reads front matter as hints', () => {
    const document = readText(
      '---\ntitle: "Buy-back, week 6"\ndate: 2025-02-11\ntags:\n  - x\n---\n\nText.',
      'x',
    );
    const { title, date } = document.hints!;
    expect([
      document.text.slice(title!.start, title!.end),
      document.text.slice(date!.start, date!.end),
    ]).toEqual(['Buy-back, week 6', '2025-02-11']);
    expect(document.plain.trim()).toBe('Text.');
    expect(document.mediaType).toBe('text/markdown');
  });

  it('takes a line between two rules for no front matter', () => {
    expect(readText('---\nJust a sentence here.\n---\n\nText.', 'x').hints).toBeUndefined();
  });
});
