import { describe, expect, it } from 'vitest';
import type { Word } from '../../../../src/readers/pdf/page.js';
import { ending, grid, phrase, tablesIn } from './sheet.js';

const PROSE =
  'The board resolved to issue new shares by way of a public offering and to have shares sold in connection with it so that the money can be spent on the plant at the coast whose first part will be ready in spring';

/** Words set in lines as long as fit, from a left edge on. */
const column = (text: string, left: number, letters: number, top: number): Word[] => {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines.flatMap((line, at) => phrase(line, left, top + at * 12));
};

const CASES: Record<string, Word[]> = {
  'running text': column(PROSE, 50, 90, 100),
  'running text in two columns': [
    ...column(`${PROSE} ${PROSE}`, 50, 44, 100),
    ...column(`${PROSE} ${PROSE}`, 320, 44, 100),
  ],
  'one line with gaps': grid([['Tokyo', 'May 14, 2019', 'Page']], [50, 250, 450]),
  'a list whose words hang beside its marks': grid(
    [
      ['(1)', 'Class of shares'],
      ['(2)', 'Number of shares'],
      ['(3)', 'Allottee'],
    ],
    [50, 80],
  ),
  'boxes to tick': grid(
    [
      ['☐', 'Written communications'],
      ['☐', 'Soliciting material'],
      ['☐', 'Pre-commencement communications'],
    ],
    [50, 90],
  ),
  'marked labels and what they name': grid(
    [
      ['(1) Allottee', 'One of the underwriters'],
      ['(2) Payment date', 'Monday'],
      ['(3) Unit', '100 shares'],
    ],
    [50, 250],
  ),
  'labels that end in a colon': grid(
    [
      ['Company name:', 'Akane Works'],
      ['Stock code:', '1234'],
      ['Contact:', 'Finance office'],
    ],
    [50, 250],
  ),
  'lines to be signed': grid(
    [
      ['By:', '/s/ A. Person', 'By:', '/s/ B. Person'],
      ['Name:', 'A. Person', 'Name:', 'B. Person'],
      ['Title:', 'Director', 'Title:', 'President'],
    ],
    [50, 100, 300, 350],
  ),
  contents: [1, 2, 3, 4].flatMap((page) => [
    ...phrase(`Chapter ${page} ................`, 50, 100 + page * 16),
    ...ending(String(page * 3), 500, 100 + page * 16),
  ]),
};

describe('what has gaps and is no table', () => {
  for (const [name, words] of Object.entries(CASES)) it(name, () => expect(tablesIn(words)).toEqual([]));

  it('justified lines with wide blanks', () => {
    const lines = [
      'The board of the company today',
      'resolved to distribute surplus in',
      'cash as of the record date given',
    ];
    const words = lines.flatMap((line, at) => {
      let x = 50;
      return line.split(' ').flatMap((word) => {
        const [set] = phrase(word, x, 100 + at * 12);
        x = set!.right + 9;
        return set!;
      });
    });
    expect(tablesIn(words)).toEqual([]);
  });
});
