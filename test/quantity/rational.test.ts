import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  ceiling,
  compare,
  divide,
  equals,
  floor,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../../src/quantity/rational.js';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => rational(n, d));

const same = (a: Rational | undefined, b: Rational): void => expect(a).toEqual(b);

describe('a fraction', () => {
  it('is kept in lowest terms with the sign above', () => {
    expect(rational(6, -4)).toEqual({ n: -3n, d: 2n });
    expect(rational(0, 7)).toEqual({ n: 0n, d: 1n });
    expect(() => rational(1, 0)).toThrow(RangeError);
  });

  it('keeps every digit of a long product', () => {
    expect(multiply(rational(123_456_789_012_345_678n), rational(987_654_321_098_765_432n)).n).toBe(
      121_932_631_137_021_794_322_511_812_221_002_896n,
    );
  });

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        same(add(a, b), add(b, a));
        same(add(add(a, b), c), add(a, add(b, c)));
        same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)));
        same(subtract(a, a), ZERO);
        same(subtract(add(a, b), b), a);
        if (b.n !== 0n) same(divide(multiply(a, b), b), a);
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(compare(a, b) === 0).toBe(equals(a, b));
      }),
    );
  });

  it('lies between its floor and its ceiling', () => {
    fc.assert(
      fc.property(fractions, (a) => {
        expect(compare(rational(floor(a)), a)).toBeLessThanOrEqual(0);
        expect(compare(rational(ceiling(a)), a)).toBeGreaterThanOrEqual(0);
        expect(ceiling(a) - floor(a)).toBe(a.d === 1n ? 0n : 1n);
        expect(ceiling(negate(a))).toBe(-floor(a));
      }),
    );
  });

  it('has no quotient by zero', () => {
    expect(divide(rational(1), ZERO)).toBeUndefined();
  });
});
