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
  product,
  quotient,
  sum,
} from '../../src/quantity/expression.js';
import { closed, type Interval, includes, point } from '../../src/quantity/interval.js';
import { type Rational, rational } from '../../src/quantity/rational.js';
import { admissible } from '../../src/quantity/rounding.js';

const [a, b, c] = [operand(0), operand(1), operand(2)];
const shapes: readonly Expression[] = [
  sum(a, b, c),
  product(a, b, c),
  difference(a, sum(b, c)),
  quotient(product(a, b), c),
  portion(a, difference(b, c)),
  growth(a, sum(b, c), 1),
  sum(product(a, b), c),
  product(number(-2), quotient(a, sum(b, number(1))), c),
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

describe('every shape of expression', () => {
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
    for (const shape of shapes) {
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
