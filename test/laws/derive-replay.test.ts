import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check, type Fact, read } from '../../src/index.js';
import { releaseSchema } from '../../src/schema.js';
import {
  down,
  isWhole,
  minus,
  ofText,
  over,
  plus,
  type Ratio,
  replay,
  smaller,
  times,
  up,
} from './replay.js';

/** Every derivation of a release can be done again by whoever has the record and the text. */
const root = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:txt|md)$/.test(name) && !name.endsWith('README.md'))
        .sort()
        .map((name) => join(folder, name))
    : [];

const releases = await Promise.all(
  [...filesIn(root('../../corpus/releases/')), ...filesIn(root('../../../shared/seeds/'))].map(
    async (file) => {
      const reading = await read(file);
      return {
        name: file.slice(file.lastIndexOf('/') + 1),
        reading,
        release: await check(reading, { derive: true }),
      };
    },
  ),
);
const derivedIn = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ status }) => status === 'derived');

it('there is something to replay', () => {
  expect(releases.flatMap(({ release }) => derivedIn(release.facts)).length).toBeGreaterThan(20);
});

describe.each(releases.filter(({ release }) => derivedIn(release.facts).length > 0))(
  '$name',
  ({ reading, release }) => {
    const facts = new Map(release.facts.map((fact) => [fact.id, fact]));
    const factOf = (id: string): Fact => facts.get(id)!;

    /** The value of a fact as a law counts it: printed, or computed again from what it was derived from. */
    const exact = (fact: Fact): Ratio => {
      const { derivation, value } = fact;
      if (!derivation) return inLaw(numberOf(fact), value);
      return inLaw(
        times(
          replay(
            derivation.expression,
            derivation.operands.map(({ name, fact: id }) => [name, exact(factOf(id))]),
          ),
          value?.type === 'ratio' ? ofText('100') : ofText('1'),
        ),
        value,
      );
    };

    it('is a valid record', () => {
      expect(releaseSchema.safeParse(release).error).toBeUndefined();
    });

    it('stands on figures that the text prints', () => {
      const seen = new Set<string>();
      const leaves = (fact: Fact): readonly Fact[] => {
        expect(seen.has(fact.id), `${fact.id} stands on itself`).toBe(false);
        if (!fact.derivation) return [fact];
        seen.add(fact.id);
        const steps = [fact.derivation, ...(fact.derivation.also ?? [])];
        const found = steps.flatMap(({ operands }) =>
          operands.flatMap(({ fact: id, number }) => {
            expect(numberOf(factOf(id))).toEqual(ofText(number));
            return leaves(factOf(id));
          }),
        );
        seen.delete(fact.id);
        return found;
      };
      for (const fact of derivedIn(release.facts)) {
        expect(fact.mentions).toEqual([]);
        for (const { status, mentions } of leaves(fact)) {
          expect(status).toBe('stated');
          for (const { start, end, quote } of mentions)
            expect(reading.document.text.slice(start, end)).toBe(quote);
        }
      }
    });

    it('comes to the same values', () => {
      for (const fact of derivedIn(release.facts)) {
        const { between, rounded } = fact.derivation!;
        const shown = { field: fact.field, value: inLaw(numberOf(fact), fact.value) };
        if (!between)
          expect({
            field: fact.field,
            value: inLaw(nearest(times(exact(fact), of100(fact)), rounded), fact.value),
          }).toEqual(shown);
        else expect(within(numberOf(fact), ofText(between.low), ofText(between.high))).toBe(true);
      }
    });

    it('leaves what the rounding of each figure leaves', () => {
      for (const fact of derivedIn(release.facts)) {
        const { derivation, field } = fact;
        if (!derivation?.between) continue;
        const left = rangeOf(fact, factOf);
        const [low, high] = [times(left.low, of100(fact)), times(left.high, of100(fact))];
        const [from, to] = [ofText(derivation.between.low), ofText(derivation.between.high)];
        if (isCount(fact)) {
          // The whole numbers inside.
          expect(isWhole(from) && isWhole(to)).toBe(true);
          expect(within(from, low, plus(low, ofText('1'))), `${field} from`).toBe(true);
          expect(within(to, minus(high, ofText('1')), high), `${field} to`).toBe(true);
        } else {
          // What goes on without end is cut outwards.
          expect(within(low, from, plus(from, FINEST)), `${field} from`).toBe(true);
          expect(within(high, minus(to, FINEST), to), `${field} to`).toBe(true);
        }
      }
    });
  },
);

const numberOf = ({ value }: Fact): Ratio => ofText(value && 'number' in value ? value.number : 'none');

const inLaw = (number: Ratio, value: Fact['value']): Ratio =>
  value?.type === 'ratio' && value.unit === '%' ? over(number, ofText('100')) : number;

const within = (value: Ratio, low: Ratio, high: Ratio): boolean =>
  !smaller(value, low) && !smaller(high, value);

interface Range {
  readonly low: Ratio;
  readonly high: Ratio;
}

type Step = Pick<NonNullable<Fact['derivation']>, 'expression' | 'operands'>;

/** A percentage counts as hundredths, and is printed as what it is. */
const of100 = ({ value }: Fact): Ratio => ofText(value?.type === 'ratio' ? '100' : '1');

const FINEST = ofText('0.000001');

/** To the nearest of such places, half of one away from nought; as it is where no place is told. */
const nearest = (value: Ratio, place: string | undefined): Ratio => {
  if (place === undefined) return value;
  const unit = ofText(place);
  const half = ofText('0.5');
  const places = over(value, unit);
  return times(smaller(places, ofText('0')) ? up(minus(places, half)) : down(plus(places, half)), unit);
};

const isCount = ({ value }: Fact): boolean => value?.type === 'quantity';

/** All that the steps to a derived fact leave together, computed again from what is printed. */
const rangeOf = ({ derivation }: Fact, factOf: (id: string) => Fact): Range => {
  const steps = [derivation!, ...(derivation!.also ?? [])].map((step) => range(step, factOf));
  return {
    low: steps.map(({ low }) => low).reduce((a, b) => (smaller(a, b) ? b : a)),
    high: steps.map(({ high }) => high).reduce((a, b) => (smaller(a, b) ? a : b)),
  };
};

/** Every way of taking each operand at one of its ends: what is monotone in each is least and greatest there. */
const range = ({ expression, operands }: Step, factOf: (id: string) => Fact): Range => {
  const corners = operands.reduce<readonly (readonly [string, Ratio][])[]>(
    (ways, { name, fact, rounded }) =>
      ways.flatMap((way) =>
        endsOf(factOf(fact), rounded, factOf).map((end): [string, Ratio][] => [...way, [name, end]]),
      ),
    [[]],
  );
  const values = corners.map((way) => replay(expression, way));
  return {
    low: values.reduce((a, b) => (smaller(a, b) ? a : b)),
    high: values.reduce((a, b) => (smaller(a, b) ? b : a)),
  };
};

/**
 * Rounded to the nearest or truncated: half a unit below the printed number, up to a whole one above. The last
 * place of what is printed in full may have been rounded up as well, and what is "about" so much may be off by two.
 */
const endsOf = (fact: Fact, rounded: string | undefined, factOf: (id: string) => Fact): readonly Ratio[] => {
  const { value, derivation, qualifier } = fact;
  if (derivation) {
    const { between } = derivation;
    if (between && isCount(fact)) return [ofText(between.low), ofText(between.high)];
    const { low, high } = rangeOf(fact, factOf);
    return [low, high];
  }
  if (!value || !('granularity' in value)) throw new Error(`${fact.id} has no number`);
  const isRounded = value.type === 'ratio' || value.scale !== undefined || qualifier === 'approximate';
  if (isRounded) expect(rounded, `${fact.field} is rounded`).toBeDefined();
  if (rounded === undefined) return [numberOf(fact)];
  const unit = ofText(rounded);
  // Never finer than it is printed.
  expect(smaller(unit, ofText(value.granularity))).toBe(false);
  const twice = times(unit, ofText('2'));
  const isLoose = qualifier === 'approximate' && value.type !== 'ratio';
  const [below, above] = isLoose
    ? [twice, twice]
    : [isInFull(value, rounded) ? unit : over(unit, ofText('2')), unit];
  return [minus(numberOf(fact), below), plus(numberOf(fact), above)].map((end) => inLaw(end, value));
};

const isInFull = (value: Extract<Fact['value'], { granularity: string }>, rounded: string): boolean =>
  value.type !== 'ratio' &&
  !('scale' in value && value.scale) &&
  smaller(ofText(rounded), ofText('10')) &&
  rounded === value.granularity;
