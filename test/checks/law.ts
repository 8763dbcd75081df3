import { expect, it } from 'vitest';
import type { Check } from '../../src/laws/check.js';
import type { Field } from '../../src/model/field.js';
import { release, stated } from '../laws/release.js';

/** Facts of a made-up release: field, value as printed, subject. */
export type Row = readonly [field: Field, printed: string, subject?: string];

interface Cases {
  readonly holds: readonly (readonly Row[])[];
  readonly fails: readonly (readonly Row[])[];
  /** Nothing is said, or that it cannot be decided: never that it holds or fails. */
  readonly ignores?: readonly (readonly Row[])[];
  readonly kinds?: readonly string[];
}

/** A table of cases for one law over facts. */
export const lawOf = (check: Check, { holds, fails, ignores = [], kinds = [] }: Cases): void => {
  const outcomes = (rows: readonly Row[]): string[] => {
    const facts = rows.map(([field, printed, subject = '']) => stated(field, printed, { subject }));
    return Array.from(check.run({ ...release(...facts), kinds }), ({ outcome }) => outcome);
  };
  const words = (rows: readonly Row[]): string =>
    rows.map(([field, printed]) => `${field.id} ${printed}`).join(', ');
  const title = (rows: readonly Row[]) => [words(rows), rows] as const;
  it.each(holds.map(title))('holds: %s', (_, rows) => {
    expect(outcomes(rows).length).toBeGreaterThan(0);
    for (const outcome of outcomes(rows)) expect(['exact', 'within-rounding']).toContain(outcome);
  });
  it.each(fails.map(title))('fails: %s', (_, rows) => expect(outcomes(rows)).toContain('inconsistent'));
  it.each(ignores.map(title))('ignores: %s', (_, rows) => {
    for (const outcome of outcomes(rows)) expect(outcome).toBe('undetermined');
  });
};
