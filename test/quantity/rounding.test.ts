import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '../../src/quantity/decimal.js';
import { roundness, sharedRounding } from '../../src/quantity/granularity.js';
import { type Interval, includes } from '../../src/quantity/interval.js';
import { floor, multiply, type Rational, rational } from '../../src/quantity/rational.js';
import { admissible, type RoundingMode } from '../../src/quantity/rounding.js';

const written = ({ low, high, lowOpen, highOpen }: Interval): string =>
  `${lowOpen ? '(' : '['}${low && formatDecimal(low)}, ${high && formatDecimal(high)}${highOpen ? ')' : ']'}`;

describe('what may be printed so', () => {
  it.each<[string, string, RoundingMode, string]>([
    ['608', '1', 'nearest', '[607.5, 608.5]'],
    ['608', '1', 'truncate', '[608, 609)'],
    ['-608', '1', 'truncate', '(-609, -608]'],
    ['0', '1', 'truncate', '(-1, 1)'],
    ['608', '1', 'up', '(607, 608]'],
    ['-608', '1', 'up', '[-608, -607)'],
    ['0', '1', 'up', '[0, 0]'],
    ['608', '1', 'unknown', '(607, 609)'],
    ['11.8', '0.1', 'nearest', '[11.75, 11.85]'],
  ])('%s to %s, %s: %s', (printed, unit, mode, expected) => {
    expect(written(admissible(parseDecimal(printed), parseDecimal(unit), mode))).toBe(expected);
  });

  it('holds the number that was truncated or rounded to it', () => {
    const numbers = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => rational(n, 1000));
    fc.assert(
      fc.property(numbers, (value) => {
        const size = value.n < 0n ? multiply(value, rational(-1)) : value;
        const back = (digits: bigint): Rational => rational(value.n < 0n ? -digits : digits);
        const truncated = back(floor(size));
        expect(includes(admissible(truncated, rational(1), 'truncate'), value)).toBe(true);
        const nearest = rational(
          floor(multiply(rational(2n * value.n + value.d, 2n * value.d), rational(1))),
        );
        expect(includes(admissible(nearest, rational(1), 'nearest'), value)).toBe(true);
        const up = back(-floor(multiply(size, rational(-1))));
        expect(includes(admissible(up, rational(1), 'up'), value)).toBe(true);
        expect(includes(admissible(up, rational(1), 'unknown'), value)).toBe(true);
      }),
    );
  });
});

describe('granularity', () => {
  it.each([
    ['8500', '100'],
    ['10122000000', '1000000'],
    ['162', '1'],
    ['13.5', '1'],
    ['0', '1'],
  ])('%s is round to %s', (number, expected) => {
    expect(formatDecimal(roundness(parseDecimal(number)))).toBe(expected);
  });

  it.each([
    [['10122000000', '6661000000', '1990000000'], '1000000'],
    [['10122262000', '6661000000', '1990000000'], '1000'],
    [['10122262001', '6661000000'], undefined],
    // Too few digits would be left: what looks round may be exact.
    [['3000000', '2000000', '1000000'], '1000'],
    [['3000', '2000'], undefined],
  ])('%j share %s', (numbers, expected) => {
    const shared = sharedRounding(numbers.map(parseDecimal));
    expect(shared && formatDecimal(shared)).toBe(expected);
  });
});
