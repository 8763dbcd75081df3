import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../src/index.js';
import { compact } from './compact.js';

/**
 * What five published releases say, without their text. They lie beside the project and may be absent; then
 * these tests are skipped, and say so.
 */
interface Expected {
  readonly file: string;
  readonly sha256: string;
  readonly kinds: readonly string[];
  readonly facts: readonly string[];
  readonly outcomes: Readonly<Record<string, string>>;
}

const FOLDER = fileURLToPath(new URL('../../shared/seeds/', import.meta.url));
const expected = JSON.parse(
  readFileSync(new URL('./seeds.expected.json', import.meta.url), 'utf8'),
) as readonly Expected[];

describe.each(expected)('$file', ({ file, sha256, kinds, facts, outcomes }) => {
  const path = `${FOLDER}${file}`;
  const present = existsSync(path);

  it.skipIf(!present)('is the file that was read', () => {
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256);
  });

  it.skipIf(!present)('states these facts, each where its quote stands', async () => {
    const release = await check(path);
    const text = readFileSync(path, 'utf8');
    expect(release.kinds).toEqual(kinds);
    expect(release.facts.map(compact)).toEqual(facts);
    for (const { start, end, quote } of release.facts.flatMap(({ mentions }) => mentions))
      expect(text.slice(start, end)).toBe(quote);
  });

  it.skipIf(!present)('has no error, and these outcomes', async () => {
    const { findings } = await check(path);
    expect(
      findings.filter(({ outcome, severity }) => outcome === 'inconsistent' && severity === 'error'),
    ).toEqual([]);
    for (const [id, outcome] of Object.entries(outcomes))
      expect(findings.filter((finding) => finding.check === id).map((finding) => finding.outcome)).toContain(
        outcome,
      );
  });
});
