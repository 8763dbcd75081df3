import { describe, expect, it } from 'vitest';
import { across, down, frames, grid, phrase, tablesIn } from './sheet.js';

const ROWS = [
  ['Item', 'Amount'],
  ['Sales', '1,000'],
  ['Costs', '200'],
];
const WORDS = grid(ROWS, [60, 210], { top: 115, pitch: 20 });
const XS = [50, 200, 350];
const YS = [100, 120, 140, 160];

describe('grids of drawn lines', () => {
  const forms = {
    'lines from side to side': frames(XS, YS),
    'a rectangle a cell, a little apart': XS.slice(1).flatMap((right, column) =>
      YS.slice(1).flatMap((bottom, row) => frames([XS[column]! + 1, right - 1], [YS[row]! + 1, bottom - 1])),
    ),
    'double lines': [
      ...frames(XS, YS),
      ...frames(
        XS.map((x) => x + 2),
        YS.map((y) => y + 2),
      ),
    ],
    'open at its sides': [...YS.map((y) => across(y, 50, 350)), down(200, 100, 160)],
    'in pieces': frames(XS, YS).flatMap((rule) =>
      rule.horizontal
        ? [across(rule.top, 50, 199), across(rule.top, 201, 350)]
        : [down(rule.left, 100, 129), down(rule.left, 131, 160)],
    ),
  };
  for (const [name, rules] of Object.entries(forms))
    it(name, () => expect(tablesIn(WORDS, rules)).toEqual([ROWS]));

  it('cells over several columns and rows', () => {
    const rules = [
      across(100, 50, 350),
      across(120, 150, 350),
      across(140, 50, 350),
      across(160, 50, 350),
      down(50, 100, 160),
      down(150, 100, 160),
      down(250, 120, 160),
      down(350, 100, 160),
    ];
    const words = [
      ...phrase('Site', 60, 124),
      ...phrase('Amount', 160, 115),
      ...phrase('Total', 160, 135),
      ...phrase('Paid', 260, 135),
      ...grid([['Kyoto', '100', '40']], [60, 160, 260], { top: 155 }),
    ];
    expect(tablesIn(words, rules)).toEqual([
      [
        ['1×2 Site', '2×1 Amount'],
        ['Total', 'Paid'],
        ['Kyoto', '100', '40'],
      ],
    ]);
  });

  it('lines of a cell in order, the words of each from left to right', () => {
    const words = [
      ...phrase('first line of', 60, 110),
      ...phrase('a label', 60, 117),
      ...grid([['1,000']], [210], { top: 115 }),
    ];
    expect(
      tablesIn(
        [...words.reverse(), ...phrase('Costs 200', 60, 135), ...phrase('x', 210, 135)],
        frames(XS, [100, 120, 140]),
      ),
    ).toEqual([
      [
        ['first line of a label', '1,000'],
        ['Costs 200', 'x'],
      ],
    ]);
  });

  it('a frame around words, or one row, is none', () => {
    expect(tablesIn(phrase('some words', 60, 115), frames([50, 350], [100, 120, 140]))).toEqual([]);
    expect(tablesIn(grid([['a', 'b']], [60, 210], { top: 115 }), frames(XS, [100, 120]))).toEqual([]);
  });

  it('ten thousand cells and more lines than a grid has', () => {
    const places = Array.from({ length: 101 }, (_, at) => at * 20);
    const words = places.slice(1).flatMap((y) => places.slice(1).flatMap((x) => phrase('1', x - 15, y - 5)));
    const rules = places.flatMap((y) =>
      places.slice(1).flatMap((x) => [across(y, x - 20, x), down(y, x - 20, x)]),
    );
    const [table] = tablesIn(words, rules);
    expect(table?.length).toBe(100);
    expect(table?.every((row) => row.length === 100 && row.every((text) => text === '1'))).toBe(true);
    const hatching = Array.from({ length: 50_000 }, (_, at) => at).flatMap((at) => [
      across(at * 5, 0, 5000),
      down(at * 5, 0, 250_000),
    ]);
    expect(tablesIn(phrase('words', 60, 115), hatching)).toEqual([]);
  });
});
