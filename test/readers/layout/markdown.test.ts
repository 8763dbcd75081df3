import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/readers/index.js';
import { shown } from '../shown.js';

const linesOf = (...lines: string[]): string[] => shown(readText(lines.join('\n'), 'x.md'));
/** Furniture is no words of the release. */
const wordsOf = (...lines: string[]): string[] => linesOf(...lines).filter((line) => !line.startsWith('F'));

describe('front matter', () => {
  const hintsOf = (text: string): Record<string, string> => {
    const { hints = {} } = readText(text, 'x.md');
    return Object.fromEntries(
      Object.entries(hints).map(([key, { start, end }]) => [key, text.slice(start, end)]),
    );
  };

  it.each([
    [
      'YAML',
      '---\ntitle: "A notice"\ndate: 2025-02-14\n---\nBody.',
      { title: 'A notice', date: '2025-02-14' },
    ],
    [
      'TOML',
      '+++\ntitle = "A notice"\ndate = 2025-02-14T10:00:00Z\n[extra]\ntags = [\n "a",\n]\n+++\nBody.',
      { title: 'A notice', date: '2025-02-14T10:00:00Z' },
    ],
    [
      'a folded title',
      '---\ntitle: >-\n  A notice\n  of it\nx: 1\n---\nBody.',
      { title: 'A notice\n  of it' },
    ],
    [
      'other names',
      "---\nheadline: 'A notice'\npubDate: 2025-02-14\n---\nBody.",
      { title: 'A notice', date: '2025-02-14' },
    ],
    ['keys further in are others', '---\nauthor:\n  title: Chair\n---\nBody.', {}],
  ])('%s', (_, text, hints) => {
    expect(hintsOf(text)).toEqual(hints);
    expect(wordsOf(text)).toEqual(['P1 Body.']);
  });
});

describe('tables', () => {
  it.each([
    [
      'without a pipe in front',
      ['Item | Amount', '--- | ---:', 'Cash | 1,200', '', 'After.'],
      ['T Item | Amount', 'T Cash | 1,200', 'P1 After.'],
    ],
    [
      'a cell over two lines',
      ['| Item | Note |', '|---|---|', '| Cash | held', 'in yen |', '| Debt | none |'],
      ['T Item | Note', 'T Cash | held in yen', 'T Debt | none'],
    ],
    [
      'breaks in a cell',
      ['| Item | Note |', '|---|---|', '| Cash<br>held | 1 |'],
      ['T Item | Note', 'T Cash held | 1'],
    ],
    ['in a quotation', ['> | a | b |', '> |---|---|', '> | 1 | 2 |'], ['T a | b', 'T 1 | 2']],
    [
      'HTML on lines of its own',
      [
        '<table class="x">',
        '<tr><th>Item</th><th>Amount</th></tr>',
        '<tr><td><b>Cash</b></td><td>1,200</td></tr>',
        '</table>',
      ],
      ['T Item | Amount', 'T Cash | 1,200'],
    ],
    [
      'HTML in one line',
      ['<table><tr><td>Cash</td><td>1</td></tr><tr><td>Debt<td></tr></table>'],
      ['T Cash | 1', 'T Debt |'],
    ],
    ['rows of tabs set widely', ['Item\tA\tB', '', 'Cash\t1\t3'], ['T Item | A | B', 'T Cash | 1 | 3']],
  ])('%s', (_, lines, rows) => {
    expect(linesOf(...lines)).toEqual(rows);
  });

  it('count the columns and rows that cells of HTML span', () => {
    const { blocks } = readText(
      '<table><tr><th rowspan="2">Item</th><th colspan="2">Amount</th></tr><tr><td>2024</td><td>2025</td></tr></table>',
      'x.md',
    );
    const [table] = blocks;
    const columns = table?.type === 'table' ? table.rows.map((row) => row.map(({ column }) => column)) : [];
    expect(columns).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it.each([
    ['a sentence with a stroke', ['Cash | and more', '', '---', 'After.']],
    ['no end of the table', ['<table><tr><td>Cash</td>', 'and so on']],
    ['words behind it', ['<table><tr><td>Cash</td></tr></table> and more']],
    ['a table in a table', ['<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>']],
  ])('are none: %s', (_, lines) => {
    expect(linesOf(...lines).filter((line) => line.startsWith('T'))).toEqual([]);
  });
});

describe('links and notes', () => {
  it('lose their marks and targets', () => {
    expect(
      wordsOf(
        'See [the notice][1], [this][] or [that].',
        '',
        '[1]: https://a.example "T"',
        '[this]: <https://b.example>',
        '[that]: page.html',
      ),
    ).toEqual(['P1 See the notice , this or that .']);
  });

  it('keep the words of notes, not their numbers', () => {
    expect(wordsOf('A dividend of 25 yen[^1] is paid.', '', '[^1]: Includes 5 yen.')).toEqual([
      'P1 A dividend of 25 yen is paid.',
      'P1 Includes 5 yen.',
    ]);
  });

  it('are left alone where nothing defines them', () => {
    expect(wordsOf('A note [1] and [2].', '', '[1]: Net of tax.')).toEqual([
      'P1 A note [1] and [2].',
      'P1 [1]: Net of tax.',
    ]);
  });

  it('pictures print no words', () => {
    expect(wordsOf('Text.', '', '![Logo of it][logo]', '', '[logo]: logo.png')).toEqual(['P1 Text.']);
  });
});

describe('lines of signs', () => {
  it.each([
    ['hashes behind a heading', ['## 1\\. Reason ##'], ['H2 1. Reason']],
    [
      'a title of two lines underlined',
      ['A Title of a Release', 'in Two Lines', '=====', '', 'Text.'],
      ['H1 A Title of a Release in Two Lines', 'P1 Text.'],
    ],
    ['fences', ['Text.', '', '```text', '162 rights', '```'], ['P1 Text.', 'P1 162 rights']],
    ['code in a line', ['In all `162` rights.'], ['P1 In all 162 rights.']],
    ['quotations', ['> (1) First', '> > (2) Second'], ['I1 (1) First', 'I1 (2) Second']],
  ])('%s', (_, lines, words) => {
    expect(wordsOf(...lines)).toEqual(words);
  });
});
