import { describe, expect, it } from 'vitest';
import type { Rule, Word } from '../../../../src/readers/pdf/page.js';
import { type PageTable, tablesOf } from '../../../../src/readers/pdf/tables/index.js';
import { across, down, pageOf, phrase } from './sheet.js';

/** Numbers that look random and are the same in every run. */
const dice = (seed: number): ((sides: number) => number) => {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
};

const WORDS = [
  'Sales',
  '1,000',
  '(34)',
  '$',
  ')',
  '%',
  'of',
  'the',
  'Three months ended',
  '2024',
  '-',
  '(1)',
  '....',
  'Total:',
];

const scattered = (roll: (sides: number) => number): { words: Word[]; rules: Rule[] } => {
  const words: Word[] = [];
  const rules: Rule[] = [];
  const columns = Array.from({ length: 2 + roll(5) }, () => 40 + roll(480));
  for (let y = 60; y < 760; y += 9 + roll(20)) {
    for (const left of columns)
      if (roll(4) > 0)
        words.push(
          ...phrase(
            WORDS[roll(WORDS.length)]!,
            left + (roll(3) > 0 ? 0 : roll(30)),
            y + (roll(9) === 0 ? 5 : 0),
            8 + roll(3),
          ),
        );
    if (roll(5) === 0) rules.push(across(y + 3, 40 + roll(200), 300 + roll(250)));
  }
  for (let at = roll(5); at > 0; at--) rules.push(down(40 + roll(500), 60 + roll(300), 400 + roll(350)));
  return { words, rules };
};

const held = ({ rows, aside }: PageTable) => [...rows.flat().flatMap(({ lines }) => lines), ...aside];

describe('words of tables', () => {
  it('are in one cell each, and so are all inside the box of a table', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const roll = dice(seed);
      const pages = [1, 2].map((number) => {
        const { words, rules } = scattered(roll);
        return pageOf(words, rules, number);
      });
      const tables = tablesOf(pages);
      const seen = new Set<Word>();
      for (const { words } of tables.flatMap(held))
        for (const word of words) {
          expect(seen.has(word), `seed ${seed}: ${word.text} twice`).toBe(false);
          seen.add(word);
        }
      for (const part of tables.flatMap(({ parts }) => parts))
        for (const word of pages[part.page - 1]!.words) {
          const middle = (word.left + word.right) / 2;
          const height = word.baseline - word.size * 0.33;
          const inside =
            middle > part.left && middle < part.right && height > part.top && height < part.bottom;
          expect(!inside || seen.has(word), `seed ${seed}: ${word.text} lost`).toBe(true);
        }
    }
  });

  it('rows are as wide as their table, spans counted', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { words } = scattered(dice(seed));
      for (const { rows } of tablesOf([pageOf(words)])) {
        const ends = rows.map((row) =>
          row.reduce((end, { column, columnSpan = 1 }) => (column === end ? end + columnSpan : -1), 0),
        );
        expect(new Set(ends).size, `seed ${seed}`).toBe(1);
      }
    }
  });
});
