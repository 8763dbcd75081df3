import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negated, scaleBy } from '../../src/structure/scale.js';

describe('scaling', () => {
  it.each([
    ['13.5', '1000', '13500'],
    ['0.0946', '1000', '94.6'],
    ['-1.25', '1000000', '-1250000'],
    ['0', '1000', '0'],
    ['0.01', '1000000', '10000'],
    ['47144', '1', '47144'],
  ])('%s × %s = %s', (number, factor, product) => {
    expect(scaleBy(number, factor)).toBe(product);
  });

  it('is exact for every decimal', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat(6), fc.nat(12), (digits, places, zeros) => {
        const padded = digits.toString().padStart(places + 1, '0');
        const cut = padded.length - places;
        const number = places === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
        const scaled = scaleBy(number, `1${'0'.repeat(zeros)}`);
        const [whole = '', fraction = ''] = scaled.split('.');
        const back = BigInt(whole + fraction) * 10n ** BigInt(places);
        expect(back).toBe(digits * 10n ** BigInt(zeros) * 10n ** BigInt(fraction.length));
      }),
    );
  });

  it('negates once', () => {
    expect([negated('5'), negated('-5')]).toEqual(['-5', '-5']);
  });
});
