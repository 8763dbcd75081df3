import { expect, it } from 'vitest';
import { placesOf } from '../../src/laws/components.js';
import { type Figure, figure } from '../../src/laws/figure.js';
import { relate, type Within } from '../../src/laws/relation.js';
import { repairsOf } from '../../src/laws/repair.js';
import type { Term } from '../../src/laws/term.js';
import { formatDecimal } from '../../src/quantity/decimal.js';
import { rational } from '../../src/quantity/rational.js';

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });

const span = (at: number) => ({ name: `figure ${at}`, start: at * 40, end: at * 40 + 20 });

const yen = (number: string, at: number, scale?: string): Figure =>
  figure(
    {
      type: 'money',
      number,
      granularity: scale ? `${BigInt(scale) / 10n}` : '1',
      currency: 'JPY',
      ...(scale && { scale }),
    },
    span(at),
  );

const percent = (number: string, at: number): Figure =>
  figure({ type: 'ratio', number, granularity: '1', unit: '%' }, span(at));

const repairs = (left: Term<Figure>, result: Figure, within?: Within): readonly string[] => {
  const law = relate(left, '=', leaf(result), within);
  return repairsOf([law], new Set([0]), placesOf([law])).map(
    ({ figure: one, number }) => `${one.value.number} → ${formatDecimal(number)}`,
  );
};

it('inside a tolerance puts the number first that makes the law hold to the last digit', () => {
  const left: Term<Figure> = { op: 'times', terms: [leaf(yen('120000', 1)), leaf(yen('2500', 2))] };
  const within = { reach: rational(1n, 100n), relative: true };
  expect(repairs(left, yen('330000000', 3), within)[0]).toBe('330000000 → 300000000');
});

it('takes a unit word for wrong before a row for forgotten', () => {
  const parts = [yen('1200000', 1, '1000000'), yen('800000000', 2, '1000000000')];
  const found = repairs({ op: 'plus', terms: parts.map(leaf) }, yen('2000000', 3, '1000000'));
  expect(found[0]).toBe('800000000 → 800000');
});

it('takes a percentage for wrong that the printed numbers give exactly', () => {
  const growth: Term<Figure> = { op: 'growth', before: leaf(yen('100', 1)), after: leaf(yen('110', 2)) };
  expect(repairs(growth, percent('9', 3))[0]).toMatch(/^9 → /);
});

it('turns the sign of no amount among positive ones', () => {
  const sum = (first: string) =>
    repairs({ op: 'plus', terms: [yen(first, 1), yen('300', 2), yen('55', 3)].map(leaf) }, yen('245', 4));
  expect(sum('110')).not.toContain('55 → -55');
  expect(sum('-110')).toEqual([]);
  const loss = [yen('-110', 1), yen('300', 2), yen('55', 3)].map(leaf);
  expect(repairs({ op: 'plus', terms: loss }, yen('135', 4))).toContain('55 → -55');
});
