import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed, from, type Interval, includes, open, point, upTo } from '../../src/quantity/interval.js';
import { power, powerOf, root } from '../../src/quantity/powers.js';
import { add, compare, type Rational, rational } from '../../src/quantity/rational.js';

const two = rational(2);

it.each<[Interval, number, Interval]>([
  [closed(two, rational(3)), 2, closed(rational(4), rational(9))],
  [closed(rational(-3), rational(-2)), 2, closed(rational(4), rational(9))],
  [closed(rational(-3), two), 2, closed(rational(0), rational(9))],
  [
    { ...closed(rational(-3), two), lowOpen: true },
    2,
    { ...closed(rational(0), rational(9)), highOpen: true },
  ],
  [open(rational(-2), two), 4, { ...closed(rational(0), rational(16)), highOpen: true }],
  [closed(rational(-3), two), 3, closed(rational(-27), rational(8))],
  [closed(two, rational(4)), -1, closed(rational(1, 4), rational(1, 2))],
  [closed(rational(-1), two), -2, from(rational(1, 4))],
  [from(rational(-1)), 2, from(rational(0))],
  [upTo(rational(-2)), 2, from(rational(4))],
  [closed(rational(-5), two), 0, point(rational(1))],
])('power of interval %#', (set, exponent, expected) => {
  expect(power(set, exponent)).toEqual(expected);
});

describe('a root', () => {
  it('is exact where there is an exact one', () => {
    expect(root(closed(rational(8, 27), rational(64)), 3)).toEqual(closed(rational(2, 3), rational(4)));
    expect(root(closed(rational(4), rational(9)), 2)).toEqual(closed(rational(-3), rational(3)));
    expect(root(point(rational(1, 32)), -5)).toEqual(point(two));
  });

  it('of what no square is is none', () => {
    expect(includes(root(point(rational(-4)), 2), rational(0))).toBe(false);
  });

  it('holds what was raised, and hardly more', () => {
    const numbers = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(numbers, fc.integer({ min: -7, max: 7 }), ([n, d], exponent) => {
        const value = rational(n, d);
        const raised = powerOf(value, exponent);
        if (!raised || exponent === 0) return;
        expect(includes(root(point(raised), exponent), value)).toBe(true);
        const near = root(closed(raised, rational(raised.n + 1n, raised.d)), 3);
        const [low, high] = [near.low as Rational, near.high as Rational];
        const below = powerOf(low, 3) as Rational;
        expect(compare(below, raised)).toBeLessThanOrEqual(0);
        expect(compare(low, high)).toBeLessThan(0);
        const above = powerOf(add(low, rational(2n, 10n ** 18n)), 3) as Rational;
        expect(compare(above, raised)).toBe(1);
      }),
    );
  });
});
