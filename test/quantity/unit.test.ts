import { expect, it } from 'vitest';
import { describeUnit, divideUnits, multiplyUnits, sameUnit, unit } from '../../src/quantity/unit.js';

it.each([
  ['right', 'share/right', 'share'],
  ['JPY/share', 'share', 'JPY'],
  ['JPY/share', 'share/right', 'JPY/right'],
  ['', 'share', 'share'],
])('%s × %s = %s', (a, b, expected) => {
  expect(sameUnit(multiplyUnits(unit(a), unit(b)), unit(expected))).toBe(true);
});

it.each([
  ['JPY', 'share', 'JPY/share'],
  ['share', 'share', ''],
  ['JPY', 'JPY/share', 'share'],
])('%s ÷ %s = %s', (a, b, expected) => {
  expect(sameUnit(divideUnits(unit(a), unit(b)), unit(expected))).toBe(true);
});

it.each([
  ['JPY', 'USD'],
  ['JPY', 'JPY/share'],
  ['share', 'right'],
  ['share/right', 'right/share'],
])('%s is not %s', (a, b) => {
  expect(sameUnit(unit(a), unit(b))).toBe(false);
});

it.each([
  ['share/right', 'share per right'],
  ['', 'a pure number'],
])('%j is called %s', (text, expected) => {
  expect(describeUnit(unit(text))).toBe(expected);
});
