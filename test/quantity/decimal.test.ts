import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixed, formatCut, formatDecimal, groupThousands, parseDecimal } from '../../src/quantity/decimal.js';
import { rational } from '../../src/quantity/rational.js';

describe('a decimal string', () => {
  it('comes back as it went in', () => {
    const decimals = fc
      .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
      .map(([digits, places]) => fixed(rational(digits, 10n ** BigInt(places)), places));
    fc.assert(
      fc.property(decimals, (text) => {
        const value = parseDecimal(text);
        expect(parseDecimal(formatDecimal(value))).toEqual(value);
        expect(fixed(value, text.includes('.') ? text.length - text.indexOf('.') - 1 : 0)).toBe(text);
      }),
    );
  });

  it.each(['', '.5', '5.', '1,000', '1e3', ' 1', '１', '--1', '0x10'])('refuses %j', (text) => {
    expect(() => parseDecimal(text)).toThrow(SyntaxError);
  });

  it.each([
    [1n, 8n, '0.125'],
    [-27n, 2n, '-13.5'],
    [1n, 3n, '0.333333333333'],
    [2n, 3n, '0.666666666667'],
    [-1n, 3_000_000_000_000_000n, '0.000000000000'],
  ])('%s/%s is written %s', (n, d, expected) => {
    expect(formatDecimal(rational(n, d))).toBe(expected);
  });

  it.each([
    [1n, 8n, '0.125'],
    [2n, 3n, '0.6666…'],
    [-2n, 3n, '-0.6666…'],
    [54n, 467n, '0.1156…'],
  ])('%s/%s is shown as %s', (n, d, expected) => {
    expect(formatCut(rational(n, d))).toBe(expected);
  });

  it.each([
    ['1', '1'],
    ['123', '123'],
    ['1234', '1,234'],
    ['-1234567.891', '-1,234,567.891'],
    ['58320000', '58,320,000'],
    ['1234.5678…', '1,234.5678…'],
    ['-123', '-123'],
  ])('%s is grouped %s', (text, expected) => {
    expect(groupThousands(text)).toBe(expected);
  });
});
