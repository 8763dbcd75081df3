import { expect, it } from 'vitest';
import { expectedLifeWithinExercisePeriod as check } from '../../src/checks/expected-life-within-exercise-period.js';
import { exercisePeriod } from '../../src/fields/rights.js';
import { expectedLife } from '../../src/fields/valuation.js';
import { indexFacts } from '../../src/model/facts.js';
import { release, stated } from '../laws/release.js';

const outcomes = (period: string, iso: string): string[] => {
  const evidence = release(stated(exercisePeriod, period), stated(expectedLife, '15'));
  const facts = evidence.facts.all.map((fact) =>
    fact.field === expectedLife.id ? { ...fact, value: { type: 'duration' as const, iso } } : fact,
  );
  return Array.from(check.run({ ...evidence, facts: indexFacts(facts) }), ({ outcome }) => outcome);
};

it.each([
  ['2013-07-12..2043-07-11', 'P15Y'],
  ['2013-07-12..2023-07-11', 'P10Y'],
])('holds: %s, %s', (period, iso) => expect(outcomes(period, iso)).toEqual(['exact']));

it.each([['2013-07-12..2043-07-11', 'P51Y']])('fails: %s, %s', (period, iso) =>
  expect(outcomes(period, iso)).toEqual(['inconsistent']),
);

it.each([['2013-07-12..2043-07-11', 'P180M']])('ignores: %s, %s', (period, iso) =>
  expect(outcomes(period, iso)).toEqual([]),
);
