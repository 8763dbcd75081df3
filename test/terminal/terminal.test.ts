import { describe, expect, it } from 'vitest';
import { aligned, wrapped } from '../../src/terminal/columns.js';
import { grouped } from '../../src/terminal/digits.js';
import { safe } from '../../src/terminal/safe.js';
import { width } from '../../src/terminal/width.js';

describe('safe', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['\u009b31m', '31m'],
    ['a\u202eb\u2066c', 'abc'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['a\tb\nc\rd', 'a b c d'],
    ['bell\u0007 nul\u0000', 'bell nul'],
    ['half \ud800 pair', 'half  pair'],
    ['162個 ①', '162個 ①'],
  ])('%j becomes %j', (text, shown) => {
    expect(safe(text)).toBe(shown);
  });
});

describe('width', () => {
  it.each([
    ['162 rights', 10],
    ['新株予約権', 10],
    ['ﾃｽﾄ', 3],
    ['１６２', 6],
    ['e\u0301', 1],
    ['한국', 4],
    ['€ ¥ £', 5],
    ['👍', 2],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });
});

it('aligns columns of mixed width, without blanks at the ends of lines', () => {
  expect(
    aligned([
      ['株', 'a', ''],
      ['share', 'b', 'c'],
    ]),
  ).toEqual(['株     a', 'share  b  c']);
});

it('wraps at blanks, and leaves a word alone that is too long', () => {
  expect(wrapped('one two three incomprehensibilities four', 9)).toEqual([
    'one two',
    'three',
    'incomprehensibilities',
    'four',
  ]);
});

it.each([
  ['32400', '32,400'],
  ['-1234567.125', '-1,234,567.125'],
  ['999', '999'],
  ['2016-07-11', '2016-07-11'],
  ['Monday', 'Monday'],
])('groups the digits of %s: %s', (number, shown) => {
  expect(grouped(number)).toBe(shown);
});
