import { describe, expect, it } from 'vitest';
import { shown } from '../shown.js';
import { cellsOf, pageOf } from './page.js';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table>${rows.join('\n')}</table>`;
const LONG = 'The Board of Directors resolved today to issue stock acquisition rights to directors. '.repeat(
  3,
);

describe('cells', () => {
  it.each([
    ['plain', table(row('A', 'B'), row('1', '2')), ['0:A | 1:B', '0:1 | 1:2']],
    ['not closed', '<table><tr><th>A<th>B<tr><td>1<td>2</table>', ['0:A | 1:B', '0:1 | 1:2']],
    [
      'in sections',
      '<table><thead><tr><td>A<td>B<tbody><tr><td>1<td>2<tfoot><tr><td>3<td>4</table>',
      ['0:A | 1:B', '0:1 | 1:2', '0:3 | 1:4'],
    ],
    ['without rows', '<table><td>A</td><td>B</td><tr><td>1<td>2</table>', ['0:A | 1:B', '0:1 | 1:2']],
    [
      'over columns',
      '<table><tr><td><td colspan=2>H<tr><td>A<td>1<td>2</table>',
      ['0: | 1>2:H', '0:A | 1:1 | 2:2'],
    ],
    [
      'over rows',
      '<table><tr><td rowspan=2>A<td>1<tr><td>2<tr><td>B<td>3</table>',
      ['0v2:A | 1:1', '0: | 1:2', '0:B | 1:3'],
    ],
    [
      'over rows and columns',
      '<table><tr><td>a<td colspan=2 rowspan=2>b<td>c<tr><td>d<td>e</table>',
      ['0:a | 1v2:b | 2:c', '0:d | 1: | 2:e'],
    ],
    ['a rest of a row', table(row('A', 'B', 'C'), row('1')), ['0:A | 1:B | 2:C', '0:1 | 1: | 2:']],
    [
      'lines in a cell',
      table(row('Year ended<br>March 31', '<p>x</p><p>y</p>'), row('1', '2')),
      ['0:Year ended March 31 | 1:x y', '0:1 | 1:2'],
    ],
    [
      'empty rows',
      table(row('', ''), row('A', 'B'), row('&nbsp;', ' '), row('1', '2')),
      ['0:A | 1:B', '0:1 | 1:2'],
    ],
    [
      'a span over empty rows',
      `<table><tr><td rowspan=3>A<td>1<tr><td>&nbsp;<tr><td>2</table>`,
      ['0v2:A | 1:1', '0: | 1:2'],
    ],
    [
      'closed from inside',
      '<table><tr><td><b>A</td><td>B</div></td></tr><tr><td>1<td>2</table>',
      ['0:A | 1:B', '0:1 | 1:2'],
    ],
  ])('%s', async (_, body, cells) => {
    expect(cellsOf(await pageOf(body))).toEqual(cells);
  });
});

describe('columns that only hold space or signs', () => {
  const gap = '&nbsp;';
  it.each([
    [
      'space',
      table(row('A', gap, '1', '', '2'), row('B', '', '3', gap, '4')),
      ['0:A | 1:1 | 2:2', '0:B | 1:3 | 2:4'],
    ],
    ['currency', table(row('A', gap, '$', '1,234'), row('B', gap, '', '5')), ['0:A | 1:$1,234', '0:B | 1:5']],
    ['brackets', table(row('A', '(1,234', ')'), row('B', '5', '')), ['0:A | 1:(1,234)', '0:B | 1:5']],
    [
      'both, twice',
      table(row('A', '$', '1', gap, gap, '$', '(2', ')'), row('B', '', '3', '', '', '', '4', '')),
      ['0:A | 1:$1 | 2:$(2)', '0:B | 1:3 | 2:4'],
    ],
    [
      'percent',
      table(row('A', '12.5', '%', '3', ')%'), row('B', '5', '%', '(4', ')%')),
      ['0:A | 1:12.5% | 2:3)%', '0:B | 1:5% | 2:(4)%'],
    ],
    [
      'a dash under a sign',
      table(row('A', '$', '—'), row('B', '', '5')),
      ['0:A | 1:$— ', '0:B | 1:5'].map((line) => line.trim()),
    ],
    [
      'a heading over them',
      `<table><tr><td>&nbsp;<td>&nbsp;<td colspan=2>2024<td>&nbsp;<td colspan=2>2023${row('A', '', '$', '1', '', '$', '2')}</table>`,
      ['0: | 1:2024 | 2:2023', '0:A | 1:$1 | 2:$2'],
    ],
    [
      'a heading over two',
      `<table><tr><td>&nbsp;<td colspan=6>Year${row('A', '', '$', '1', '', '$', '2')}</table>`,
      ['0: | 1>2:Year', '0:A | 1:$1 | 2:$2'],
    ],
  ])('%s', async (_, body, cells) => {
    expect(cellsOf(await pageOf(body))).toEqual(cells);
  });

  it.each([
    [
      'over the sign',
      table(row('For the year:', '2024', '', '', '2023', ''), row('A', '$', '1', ')', '$', '2')),
      ['0:For the year: | 1:2024 | 2:2023', '0:A | 1:$1) | 2:$2'],
    ],
    [
      'before the figures',
      table(row('', '$ Change', ''), row('A', '', '5.3', '%'), row('B', '', '4', '%')),
      ['0: | 1:$ Change', '0:A | 1:5.3%', '0:B | 1:4%'],
    ],
    [
      'over a column that has nothing in it',
      table(row('', 'Note', '2024'), row('A', '', '5.3', '%')),
      ['0: | 1:Note | 2:2024', '0:A | 1: | 2:5.3%'],
    ],
    [
      'and values without signs above the total',
      table(row('Item', 'Note', 'Yen'), row('A', '3', '5'), row('Total', '', '5', '%')),
      ['0:Item | 1:Note | 2:Yen', '0:A | 1:3 | 2:5', '0:Total | 1: | 2:5%'],
    ],
  ])('takes headings for what they head: %s', async (_, body, cells) => {
    expect(cellsOf(await pageOf(body))).toEqual(cells);
  });

  it('leaves a column of values alone though signs stand in it', async () => {
    const body = table(row('Currency', 'Amount', 'Share'), row('$', '5', '10'), row('EUR', '7', '20'));
    expect(cellsOf(await pageOf(body))).toEqual([
      '0:Currency | 1:Amount | 2:Share',
      '0:$ | 1:5 | 2:10',
      '0:EUR | 1:7 | 2:20',
    ]);
  });
});

describe('tables that hold no data', () => {
  it.each([
    [
      'one column',
      table(row(LONG), row('<b>Terms</b>'), row(LONG)),
      [`P1 ${LONG.trim()}`, 'H1 Terms', `P1 ${LONG.trim()}`],
    ],
    [
      'a page in a cell',
      table(row('Menu', `<h1>Notice</h1><p>${LONG}</p><p>${LONG}</p>`)),
      ['P1 Menu', 'H1 Notice', `P1 ${LONG.trim()}`, `P1 ${LONG.trim()}`],
    ],
    [
      'tables in cells',
      table(row('Left', table(row('A', '1'), row('B', '2')))),
      ['H1 Left', 'T A | 1', 'T B | 2'],
    ],
    ['marks and their words', table(row('•', 'One'), row('•', 'Two')), ['I1 One', 'I1 Two']],
    [
      'counts and their words',
      table(row('', '(1)', 'One of them'), row('', '(2)', 'Two')),
      ['I1 (1) One of them', 'I1 (2) Two'],
    ],
    ['boxes', table(row('☐', 'Written'), row('☒', 'Soliciting')), ['P1 ☐ Written', 'P1 ☒ Soliciting']],
    [
      'an item and its title',
      table(row('<b>Item 8.01</b>', '<b>Other Events.</b>')),
      ['H1 Item 8.01 Other Events.'],
    ],
    ['a label and its value', table(row('Record date', 'May 5, 2024')), ['P1 Record date May 5, 2024']],
    [
      'a note under the rows',
      table(row('A', '1'), row('B', '2'), `<tr><td colspan=2>(1) ${LONG}</td></tr>`),
      ['T A | 1', 'T B | 2', `I1 (1) ${LONG.trim()}`],
    ],
    ['nothing', table(row('', '&nbsp;'), row('')), []],
    [
      'a caption',
      '<table><caption>Units</caption><tr><td>A<td>1<tr><td>B<td>2</table>',
      ['H1 Units', 'T A | 1', 'T B | 2'],
    ],
    [
      'words between rows',
      '<table>Above<tr><td>A<td>1</td></tr><p>Too</p><tr><td>B<td>2</table>',
      ['P1 Above', 'H1 Too', 'T A | 1', 'T B | 2'],
    ],
    ['cells without a table', '<p>A</p><td>1</td><td>2</td>', ['P1 A', 'P1 1', 'P1 2']],
  ])('%s', async (_, body, blocks) => {
    expect(shown(await pageOf(body))).toEqual(blocks);
  });

  it('parts a label from its value in one row', async () => {
    const { blocks, text } = await pageOf(table(row('Record date:', 'May 5, 2024')));
    expect(text).toBe('Record date:   May 5, 2024');
    expect(blocks[0]).toMatchObject({ type: 'paragraph', gap: { start: 12, end: 15 } });
  });
});
