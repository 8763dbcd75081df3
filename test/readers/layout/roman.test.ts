import { expect, it } from 'vitest';
import { fromRoman, toRoman } from '../../../src/readers/layout/roman.js';

it.each([
  [1, 'i'],
  [4, 'iv'],
  [9, 'ix'],
  [14, 'xiv'],
  [39, 'xxxix'],
])('%i is %s, both ways', (number, text) => {
  expect([toRoman(number), fromRoman(text)]).toEqual([text, number]);
});

it.each(['', 'iiii', 'vv', 'ixi', 'civil', 'mix', 'xl'])('"%s" numbers nothing', (text) => {
  expect(fromRoman(text)).toBe(0);
});

it.each([
  [0, '0'],
  [4000, '4000'],
  [1994, 'mcmxciv'],
])('%i is written %s', (number, text) => {
  expect(toRoman(number)).toBe(text);
});
