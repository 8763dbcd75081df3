import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '../../src/quantity/decimal.js';
import {
  difference,
  type Expression,
  evaluate,
  growth,
  image,
  invert,
  number,
  operand,
  portion,
  power,
  product,
  quotient,
  sum,
} from '../../src/quantity/expression.js';
import { closed, type Interval, includes, point } from '../../src/quantity/interval.js';
import {
  absolute,
  add,
  ceiling,
  divide,
  floor,
  greatest,
  least,
  multiply,
  type Rational,
  rational,
} from '../../src/quantity/rational.js';
import { admissible, type RoundingMode } from '../../src/quantity/rounding.js';

const [a, b, c] = [operand(0), operand(1), operand(2)];
/** A square is least at zero, which is no corner. */
const EVEN = sum(power(difference(a, b), 2), c);
const SQUARED = quotient(c, power(sum(a, b), 2));
const shapes: readonly Expression[] = [
  sum(a, b, c),
  product(a, b, c),
  difference(a, sum(b, c)),
  quotient(product(a, b), c),
  portion(a, difference(b, c)),
  growth(a, sum(b, c), 1),
  sum(product(a, b), c),
  product(number(-2), quotient(a, sum(b, number(1))), c),
  product(a, power(sum(number(1), quotient(b, number(100))), 3), c),
  EVEN,
  SQUARED,
  product(power(difference(a, b), 3), power(c, -1)),
];

const operands = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
  { minLength: 3, maxLength: 3 },
);

const bound = (triples: readonly (readonly [number, number, number])[]) => {
  const values = triples.map(([value]) => rational(value));
  const sets = triples.map(([value, below, above]) =>
    closed(rational(10 * value - below, 10), rational(10 * value + above, 10)),
  );
  return {
    valueAt: (index: number): Rational => values[index] as Rational,
    setAt: (index: number): Interval => sets[index] as Interval,
  };
};

/** Every combination of the ends of three sets. */
const corners = (sets: readonly Interval[]): readonly (readonly Rational[])[] =>
  sets.reduce<readonly (readonly Rational[])[]>(
    (found, { low, high }) => found.flatMap((one) => [low, high].map((end) => [...one, end as Rational])),
    [[]],
  );

const UNITS = [rational(1), rational(10), rational(1, 10), rational(1, 100)];
const modes: readonly RoundingMode[] = ['nearest', 'truncate', 'up', 'unknown'];
const rounded = fc.tuple(
  fc.integer({ min: -5000, max: 5000 }),
  fc.integer({ min: 1, max: 700 }),
  fc.constantFrom(...UNITS),
);

/** The number printed for a true value that is cut to `unit`. */
const printedAs = (value: Rational, unit: Rational, mode: RoundingMode): Rational => {
  const places = divide(absolute(value), unit) as Rational;
  const whole =
    mode === 'up' ? ceiling(places) : floor(mode === 'nearest' ? add(places, rational(1, 2)) : places);
  return multiply(rational(value.n < 0n ? -whole : whole), unit);
};

describe('every shape of expression', () => {
  it('has the result of the true values in its image, however they were rounded', () => {
    const three = fc.array(rounded, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...shapes), three, fc.constantFrom(...modes), (shape, triples, mode) => {
        const truth = triples.map(([n, d]) => rational(n, d));
        const sets = triples.map(([, , unit], index) =>
          admissible(printedAs(truth[index] as Rational, unit, mode), unit, mode),
        );
        const value = evaluate(shape, (index) => truth[index] as Rational);
        for (const [index, set] of sets.entries()) expect(includes(set, truth[index] as Rational)).toBe(true);
        if (value)
          expect(
            includes(
              image(shape, (index) => sets[index] as Interval),
              value,
            ),
          ).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('has an image no wider than its corners', () => {
    const tight = shapes.filter((shape) => shape !== EVEN);
    fc.assert(
      fc.property(fc.constantFrom(...tight), operands, (shape, triples) => {
        const { setAt } = bound(triples);
        const { low, high } = image(shape, setAt);
        const found = corners([0, 1, 2].map(setAt)).map((one) =>
          evaluate(shape, (index) => one[index] as Rational),
        );
        // With a zero in a denominator the image has no end there.
        if (!low || !high || found.includes(undefined)) return;
        const values = found as Rational[];
        expect(values.reduce(least)).toEqual(low);
        expect(values.reduce(greatest)).toEqual(high);
      }),
      { numRuns: 1000 },
    );
  });
  it('has its value in its image', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), operands, (shape, triples) => {
        const { valueAt, setAt } = bound(triples);
        const value = evaluate(shape, valueAt);
        if (value) expect(includes(image(shape, setAt), value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('solved for an operand gives back the operand that made it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), operands, (shape, triples) => {
        const { valueAt, setAt } = bound(triples);
        const value = evaluate(shape, valueAt);
        if (!value) return;
        const solved = invert(shape, setAt, point(value));
        for (const index of [0, 1, 2]) {
          const set = solved.get(index);
          expect(set && includes(set, valueAt(index))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('solved with exact operands gives that operand alone', () => {
    const { valueAt } = bound([
      [7, 0, 0],
      [5, 0, 0],
      [3, 0, 0],
    ]);
    // Of a square there are two roots.
    for (const shape of shapes.filter((one) => one !== EVEN && one !== SQUARED)) {
      const value = evaluate(shape, valueAt) as Rational;
      const solved = invert(shape, (index) => point(valueAt(index)), point(value));
      for (const index of [0, 1, 2]) expect(solved.get(index)).toEqual(point(valueAt(index)));
    }
  });
});

it('does not divide by zero', () => {
  expect(evaluate(quotient(a, b), (index) => rational(1 - index))).toBeUndefined();
});

describe('worked by hand', () => {
  const printed = (text: string, unit: string) =>
    admissible(parseDecimal(text), parseDecimal(unit), 'nearest');
  const percent = ({ low, high }: Interval): string =>
    [low, high].map((end) => end && formatDecimal(end, 5)).join(' to ');

  it('growth of truncated millions is not widened by naming a figure twice', () => {
    const [before, after] = ['5134', '6762'].map((text) =>
      admissible(parseDecimal(text), rational(1), 'truncate'),
    );
    const result = image(
      product(number(100), growth(a, b, 1)),
      (index) => (index === 0 ? before : after) as Interval,
    );
    expect(percent(result)).toBe('31.68452 to 31.72965');
  });

  it('a fall of 14.3 billion to 36.0 billion may well be 28.5 per cent', () => {
    const [fall, now] = [printed('14.3', '0.1'), printed('36.0', '0.1')];
    const result = image(
      product(number(100), portion(a, b)),
      (index) => (index === 0 ? fall : now) as Interval,
    );
    expect(includes(result, parseDecimal('28.45'))).toBe(true);
    expect(percent(result)).toBe('28.33002 to 28.52883');
  });

  it('a loss is compared with its size', () => {
    const values = [rational(-50), rational(-20)];
    expect(evaluate(growth(a, b, -1), (index) => values[index] as Rational)).toEqual(rational(3, 5));
  });
});
