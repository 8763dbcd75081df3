import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, multiply, reciprocal } from '../../src/quantity/corners.js';
import {
  add,
  closed,
  EVERYTHING,
  from,
  hull,
  type Interval,
  includes,
  intersect,
  isPoint,
  negate,
  open,
  point,
  subtract,
  upTo,
  wholeNumbersIn,
} from '../../src/quantity/interval.js';
import * as exact from '../../src/quantity/rational.js';
import { type Rational, rational } from '../../src/quantity/rational.js';

const small = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 6 }))
  .map(([n, d]) => rational(n, d));

/** An interval and a number in it. */
const inhabited = fc
  .tuple(small, small, small, fc.boolean(), fc.boolean(), fc.constantFrom('both', 'low', 'high', 'none'))
  .map(([a, b, c, lowOpen, highOpen, bounded]): { set: Interval; inside: Rational } => {
    const [low, inside, high] = [a, b, c].sort(exact.compare) as [Rational, Rational, Rational];
    const hasLow = bounded === 'both' || bounded === 'low';
    const hasHigh = bounded === 'both' || bounded === 'high';
    return {
      inside,
      set: {
        low: hasLow ? low : undefined,
        high: hasHigh ? high : undefined,
        lowOpen: !hasLow || (lowOpen && !exact.equals(low, inside)),
        highOpen: !hasHigh || (highOpen && !exact.equals(high, inside)),
      },
    };
  });

describe('what lies in the operands', () => {
  it('gives a result that lies in the image', () => {
    fc.assert(
      fc.property(inhabited, inhabited, (a, b) => {
        expect(includes(a.set, a.inside)).toBe(true);
        expect(includes(add(a.set, b.set), exact.add(a.inside, b.inside))).toBe(true);
        expect(includes(subtract(a.set, b.set), exact.subtract(a.inside, b.inside))).toBe(true);
        expect(includes(negate(a.set), exact.negate(a.inside))).toBe(true);
        expect(includes(multiply(a.set, b.set), exact.multiply(a.inside, b.inside))).toBe(true);
        const quotient = exact.divide(a.inside, b.inside);
        if (quotient) expect(includes(divide(a.set, b.set), quotient)).toBe(true);
        expect(includes(hull(a.set, b.set), b.inside)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('lies in an intersection exactly when it lies in both', () => {
    fc.assert(
      fc.property(inhabited, inhabited, small, (a, b, value) => {
        const both = intersect(a.set, b.set);
        expect(both !== undefined && includes(both, value)).toBe(
          includes(a.set, value) && includes(b.set, value),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('ends', () => {
  const [one, two, three] = [rational(1), rational(2), rational(3)];

  it('that only touch meet when both are closed', () => {
    expect(intersect(closed(one, two), closed(two, three))).toEqual(point(two));
    expect(intersect(closed(one, two), open(two, three))).toBeUndefined();
  });

  it('of a product with zero are reached as soon as zero is', () => {
    const zero = point(rational(0));
    expect(multiply(zero, open(one, two))).toEqual(zero);
    expect(multiply(zero, EVERYTHING)).toEqual(zero);
  });

  it('of a product are the extreme corners, whatever the signs', () => {
    expect(multiply(closed(rational(-2), three), closed(rational(-5), one))).toEqual(
      closed(rational(-15), rational(10)),
    );
  });

  it('of a reciprocal turn round, and zero makes them endless', () => {
    expect(reciprocal(closed(two, rational(4)))).toEqual(closed(rational(1, 4), rational(1, 2)));
    expect(reciprocal(closed(rational(0), two))).toEqual(from(rational(1, 2)));
    expect(reciprocal(closed(rational(-1), one))).toEqual(EVERYTHING);
    expect(reciprocal(from(two))).toEqual({
      low: rational(0),
      high: rational(1, 2),
      lowOpen: true,
      highOpen: false,
    });
  });

  it('without bound stay so', () => {
    expect(add(upTo(one), closed(two, three))).toEqual(upTo(rational(4)));
    expect(isPoint(EVERYTHING)).toBe(false);
  });
});

it.each([
  [closed(rational(1, 2), rational(7, 2)), { first: 1n, last: 3n }],
  [open(rational(1), rational(3)), { first: 2n, last: 2n }],
  [closed(rational(1), rational(1)), { first: 1n, last: 1n }],
  [open(rational(1), rational(2)), undefined],
  [closed(rational(-7, 2), rational(-3, 2)), { first: -3n, last: -2n }],
])('whole numbers of interval %#', (set, expected) => {
  expect(wholeNumbersIn(set)).toEqual(expected);
});
