import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsInto } from '../../src/laws/slip.js';
import { decimalPlaces, formatDecimal, parseDecimal } from '../../src/quantity/decimal.js';
import { closed, EVERYTHING, point } from '../../src/quantity/interval.js';
import { type Rational, rational } from '../../src/quantity/rational.js';

const printed = (text: string) => {
  const places = decimalPlaces(text);
  return { number: parseDecimal(text), place: rational(1n, 10n ** BigInt(places)) };
};

const best = (text: string, wanted: string, factors: readonly Rational[] = []) =>
  [...slipsInto(printed(text), [point(parseDecimal(wanted))], factors)].map(
    ({ kind, words }) => `${kind}: ${words}`,
  );

it.each([
  ['32040', '32400', 'transposition: two neighbouring digits exchanged'],
  ['1080', '1800', 'transposition: two neighbouring digits exchanged'],
  ['58820000', '58320000', 'digit: 8 in place of 3, which look alike'],
  ['106', '105', 'digit: 6 in place of 5, which look alike'],
  ['141', '181', 'digit: 4 in place of 8'],
  ['3240', '32400', 'dropped: a zero lost'],
  ['1500', '13500', 'dropped: a digit lost'],
  ['324000', '32400', 'added: a zero too many'],
  ['41297800', '4197800', 'added: a digit too many'],
  ['10451000', '10451', 'scale: too large by a factor of 1,000'],
  ['608', '608000000', 'scale: too small by a factor of 1,000,000'],
  ['13.50', '53.10', ''],
  ['13.50', '31.50', 'transposition: two neighbouring digits exchanged'],
  ['13.50', '-13.50', 'sign: the sign turned round'],
  ['-34.5', '-43.5', 'transposition: two neighbouring digits exchanged'],
])('%s for %s', (text, wanted, expected) => {
  expect(best(text, wanted).join()).toBe(expected);
});

it('calls no change before the point a decimal lost or put in', () => {
  const figure = { ...printed('50.0'), finest: rational(1n, 10n) };
  expect(slipsInto(figure, [point(parseDecimal('45'))])).toEqual([]);
  const longer = { ...printed('37.442'), finest: rational(1n, 10n) };
  expect(slipsInto(longer, [point(parseDecimal('37.4442'))]).map(({ words }) => words)).toEqual([
    'a digit lost',
  ]);
});

it('knows a price per share in the place of one per right', () => {
  expect(best('1800', '360000', [rational(200n)])).toEqual(['factor: stated per another unit']);
});

describe('against trying every reading', () => {
  const readings = (digits: string): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let at = 0; at <= digits.length; at += 1) {
      for (const digit of '0123456789') {
        if (at < digits.length) found.add(digits.slice(0, at) + digit + digits.slice(at + 1));
        found.add(digits.slice(0, at) + digit + digits.slice(at));
      }
      if (at < digits.length) found.add(digits.slice(0, at) + digits.slice(at + 1));
      if (at + 1 < digits.length) {
        found.add(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
      }
    }
    found.delete(digits);
    return new Set([...found].filter((one) => /^[1-9]/.test(one)));
  };
  const slips = (number: number, low: number, high: number) =>
    slipsInto(printed(String(number)), [closed(rational(low), rational(high))])
      .filter(({ kind }) => kind !== 'scale' && kind !== 'sign' && kind !== 'factor')
      .map(({ number: repaired }) => formatDecimal(repaired));

  it('finds just the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 0, max: 500_000 }),
        (number, low, width) => {
          const expected = [...readings(String(number))].filter(
            (one) => Number(one) >= low && Number(one) <= low + width,
          );
          // A lost or doubled zero is a factor of ten as well, which is the better name for neither.
          const found = slips(number, low, low + width);
          expect(new Set(found)).toEqual(new Set(expected));
        },
      ),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['37.442', '37.4442', 'dropped'],
  ['37.27985', '37.7985', 'added'],
])('%s for %s, with a decimal less or more', (text, wanted, kind) => {
  const digits = { ...printed(text), finest: rational(1n, 10_000n) };
  const found = slipsInto(digits, [point(parseDecimal(wanted))]);
  expect(found.map((slip) => [slip.kind, formatDecimal(slip.number)])).toEqual([[kind, wanted]]);
});

it('looks no further than one edit away when anything would do', () => {
  expect(slipsInto(printed('162'), [EVERYTHING]).length).toBeLessThan(120);
});
