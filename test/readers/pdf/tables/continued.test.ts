import { describe, expect, it } from 'vitest';
import type { Rule, Word } from '../../../../src/readers/pdf/page.js';
import { tablesOf } from '../../../../src/readers/pdf/tables/index.js';
import { frames, grid, pageOf, phrase, shown } from './sheet.js';

const HEAD = ['', '2024', '2023'];
const FIRST = [HEAD, ['Sales', '1,000', '900'], ['Costs', '200', '180']];
const REST = [
  ['Profit', '800', '720'],
  ['Taxes', '240', '216'],
];
const EDGES = [50, -350, -450];

const pages = (one: readonly Word[], two: readonly Word[], rules: [Rule[], Rule[]] = [[], []]) =>
  tablesOf([pageOf(one, rules[0], 1), pageOf(two, rules[1], 2)]);

const asideOf = ([table]: ReturnType<typeof pages>) =>
  table?.aside.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');

describe('tables over the end of a page', () => {
  it('are one', () => {
    const tables = pages(grid(FIRST, EDGES, { top: 700 }), grid(REST, EDGES, { top: 70 }));
    expect(tables.map(shown)).toEqual([[...FIRST, ...REST]]);
    expect(tables[0]?.parts.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('print their headings again: these are set aside', () => {
    const tables = pages(grid(FIRST, EDGES, { top: 700 }), grid([HEAD, ...REST], EDGES, { top: 70 }));
    expect(tables.map(shown)).toEqual([[...FIRST, ...REST]]);
    expect(asideOf(tables)).toBe('2024 2023');
  });

  it('are two where words stand between, or a page ends early', () => {
    const below = phrase('Words in a line of their own that reach from one side to the other one', 50, 755);
    expect(
      pages([...grid(FIRST, EDGES, { top: 700 }), ...below], grid(REST, EDGES, { top: 70 })),
    ).toHaveLength(2);
    expect(pages(grid(FIRST, EDGES, { top: 100 }), grid(REST, EDGES, { top: 70 }))).toHaveLength(2);
  });

  it('are one where they are ruled', () => {
    const xs = [40, 250, 360, 460];
    const tables = pages(
      grid(FIRST, EDGES, { top: 715, pitch: 20 }),
      grid([HEAD, ...REST], EDGES, { top: 65, pitch: 20 }),
      [frames(xs, [700, 720, 740, 760]), frames(xs, [50, 70, 90, 110])],
    );
    expect(tables.map(shown)).toEqual([[...FIRST, ...REST]]);
    expect(asideOf(tables)).toBe('2024 2023');
  });

  it('join a ruled cell that the page splits', () => {
    const xs = [40, 200, 460];
    const tables = pages(
      [
        ...grid(
          [
            ['Item', 'Details'],
            ['Plan', 'the plant at the coast, whose'],
          ],
          [50, 210],
          { top: 715, pitch: 20 },
        ),
      ],
      [...phrase('first part is ready', 210, 65), ...grid([['Costs', 'none']], [50, 210], { top: 85 })],
      [frames(xs, [700, 720, 740]), frames(xs, [50, 70, 90])],
    );
    expect(tables.map(shown)).toEqual([
      [
        ['Item', 'Details'],
        ['Plan', 'the plant at the coast, whose first part is ready'],
        ['Costs', 'none'],
      ],
    ]);
  });
});
