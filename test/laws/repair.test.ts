import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/laws/components.js';
import { type Figure, figure } from '../../src/laws/figure.js';
import { type NumericRelation, relate } from '../../src/laws/relation.js';
import { repairsOf } from '../../src/laws/repair.js';
import type { Term } from '../../src/laws/term.js';
import { formatDecimal } from '../../src/quantity/decimal.js';
import { includes } from '../../src/quantity/interval.js';

/** A law over whole numbers and its result, each printed in a place of its own. */
interface Law {
  readonly name: string;
  readonly result: (parts: readonly number[]) => string;
  readonly term: (parts: readonly Figure[]) => Term<Figure>;
  readonly percent?: true;
}

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });

const laws: readonly Law[] = [
  {
    name: 'a sum',
    result: (parts) => String(parts.reduce((a, b) => a + b, 0)),
    term: (parts) => ({ op: 'plus', terms: parts.map(leaf) }),
  },
  {
    name: 'a product',
    result: ([a = 1, b = 1]) => String(a * b),
    term: ([a, b]) => ({ op: 'times', terms: [leaf(a as Figure), leaf(b as Figure)] }),
  },
  {
    name: 'a quotient',
    result: ([a = 1, b = 1]) => String(Math.round(a / b)),
    term: ([a, b]) => ({ op: 'over', a: leaf(a as Figure), b: leaf(b as Figure) }),
  },
  {
    name: 'a percentage',
    result: ([a = 1, b = 1]) => (Math.round((1000 * a) / b) / 10).toFixed(1),
    term: ([a, b]) => ({ op: 'over', a: leaf(a as Figure), b: leaf(b as Figure) }),
    percent: true,
  },
];

const printed = (number: string, place: number, percent = false): Figure =>
  figure(
    percent
      ? { type: 'ratio', number, granularity: '0.1', unit: '%' }
      : { type: 'quantity', number, granularity: '1', unit: 'share' },
    { name: `figure ${place}`, start: place * 40, end: place * 40 + 20 },
  );

const relationOf = ({ term, percent }: Law, prints: readonly string[]): NumericRelation => {
  const parts = prints.slice(0, -1).map((print, place) => printed(print, place));
  return relate(term(parts), '=', leaf(printed(prints.at(-1) as string, prints.length, percent)));
};

const holds = (relation: NumericRelation): boolean =>
  relation.operands.every(({ exact }, index) => relation.solve(index).some((set) => includes(set, exact)));

/** One digit of a print changed, two exchanged, one lost, one put in. */
const mutants = (print: string): readonly string[] => {
  const found = new Set<string>();
  for (let at = 0; at < print.length; at++) {
    if (print[at] === '.') continue;
    for (const digit of '0123456789') found.add(print.slice(0, at) + digit + print.slice(at + 1));
    for (const digit of '0123456789') found.add(print.slice(0, at) + digit + print.slice(at));
    found.add(print.slice(0, at) + print.slice(at + 1));
    const next = print[at + 1];
    if (next && next !== '.') found.add(print.slice(0, at) + next + print[at] + print.slice(at + 2));
  }
  found.delete(print);
  return [...found].filter((one) => /^[1-9]\d*(?:\.\d)?$/.test(one));
};

const part = fc.integer({ min: 2, max: 999_999 });

describe.each(laws)('$name with one figure misprinted', (law) => {
  const sample = fc.record({
    parts: law.name === 'a sum' ? fc.array(part, { minLength: 2, maxLength: 8 }) : fc.tuple(part, part),
    at: fc.nat(),
    slip: fc.nat(),
  });

  /** The law as it should be and as it is printed; undefined where the slip keeps within rounding. */
  const broken = ({ parts, at, slip }: { parts: readonly number[]; at: number; slip: number }) => {
    const prints = [...parts.map(String), law.result(parts)];
    // A result of one digit is rounded so far that nearly anything gives it.
    if (!/^[1-9]\d/.test(prints.at(-1) as string)) return undefined;
    const index = at % prints.length;
    const all = mutants(prints[index] as string);
    const meant = prints[index] as string;
    const print = all[slip % Math.max(1, all.length)];
    if (print === undefined) return undefined;
    const relation = relationOf(law, prints.with(index, print));
    return holds(relation) ? undefined : { relation, index, meant, prints };
  };

  it('has the figure as it was among its repairs', () => {
    fc.assert(
      fc.property(sample, (drawn) => {
        const found = broken(drawn);
        if (!found) return;
        const { relation, index, meant } = found;
        const place = relation.operands[index]?.start;
        const repairs = repairsOf([relation], new Set([0]), placesOf([relation]))
          .filter(({ figure: { start } }) => start === place)
          .map(({ number }) => Number(formatDecimal(number)));
        expect(repairs).toContain(Number(meant));
      }),
      { numRuns: 300 },
    );
  });

  it('is never repaired so that a law breaks that holds', () => {
    fc.assert(
      fc.property(sample, (drawn) => {
        const found = broken(drawn);
        if (!found) return;
        const { relation, prints, index } = found;
        // The first figure also stands in a law that holds: it is twice itself less itself.
        const first = relation.operands[0] as Figure;
        const again = { ...first, name: 'again', start: 9000, end: 9010 };
        const twin = relate(leaf(first), '=', leaf(again));
        const relations = [relation, twin];
        for (const { place, number } of repairsOf(relations, new Set([0]), placesOf(relations)))
          for (const { relation: at, operand } of place.uses)
            if (at === 1)
              expect(relations[1]?.solve(operand).some((set) => includes(set, number))).toBe(true);
        expect(prints.length).toBeGreaterThan(index);
      }),
      { numRuns: 100 },
    );
  });
});
