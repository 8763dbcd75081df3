import { expect, it } from 'vitest';
import type { Check, Verdict } from '../../src/laws/check.js';
import { scan } from '../../src/literals/index.js';
import type { Evidence } from '../../src/model/evidence.js';
import { placesOf } from '../../src/model/places.js';
import { extract } from '../../src/pipeline/extract.js';
import { readText } from '../../src/readers/index.js';
import { outline } from '../../src/structure/outline.js';

interface Cases {
  readonly holds: readonly string[];
  readonly fails: readonly string[];
  /** Nothing is said, or that it cannot be decided: never that something is wrong. */
  readonly ignores: readonly string[];
}

/** A text that came the whole way: read, scanned, outlined, its facts extracted. */
export const evidenceOf = (text: string, path = 'release.md'): Evidence => {
  const document = readText(text, path);
  const shape = outline(document, scan(document.plain));
  const { kinds, facts } = extract(document, shape, placesOf(document));
  return { document, outline: shape, kinds, facts };
};

/** What a check says of a text. */
export const verdictsOn = (check: Check, text: string): readonly Verdict[] => [
  ...check.run(evidenceOf(text)),
];

/** A table of texts for one check; its own examples for `explain` are cases too. */
export const textCases = (check: Check, { holds, fails, ignores }: Cases): void => {
  const outcomes = (text: string): string[] => verdictsOn(check, text).map(({ outcome }) => outcome);
  it.each([check.examples.holds, ...holds])('holds: %s', (text) => {
    expect(outcomes(text)).not.toContain('inconsistent');
    if (check.severity !== 'note' && !SILENT.has(check.id)) expect(outcomes(text).length).toBeGreaterThan(0);
  });
  it.each([check.examples.fails, ...fails])('fails: %s', (text) => {
    expect(outcomes(text)).toContain('inconsistent');
  });
  it.each(ignores.map((text) => [text]))('ignores: %s', (text) => {
    for (const outcome of outcomes(text)) expect(outcome).toBe('undetermined');
  });
};

/** Checks that only speak up when something is wrong. */
const SILENT = new Set([
  'misread-characters',
  'identity-consistent',
  'date-exists',
  'currency-consistent',
  'dates-near-release',
  'digits-well-grouped',
  'rows-not-repeated',
]);
