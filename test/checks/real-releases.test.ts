import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { evidenceOf } from './text.js';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const FACTLESS = checks.filter(({ needs, id }) => needs.length === 0 && id !== 'restated-facts-agree');

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|txt)$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

const failures = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  const evidence = evidenceOf(text, file);
  return checks.flatMap((check) =>
    [...check.run(evidence, checks)].flatMap(({ outcome, severity, operands: [first] }) =>
      outcome === 'inconsistent'
        ? [`${severity ?? check.severity} ${check.id}: ${first ? text.slice(first.start, first.end) : ''}`]
        : [],
    ),
  );
};

/** Figures that do not add up as published: found by hand, and to be found. */
const TRUE_ERRORS: Readonly<Record<string, readonly string[]>> = {
  // 34 rows make 6,697,170.
  'nokian-tyres-disclosure-under-chapter-9-section-10-of-the-se.md': [
    'error columns-sum-to-total: 2,889,679',
  ],
};

describe.runIf(existsSync(SHARED))('releases as published', () => {
  it.each(filesIn(join(SHARED, 'real')))('%s has no error but what is wrong in it', (file) => {
    const factless = new Set(FACTLESS.map(({ id }) => id));
    const errors = failures(file).filter(
      (one) => one.startsWith('error ') && factless.has(one.split(' ')[1]?.replace(':', '') ?? ''),
    );
    expect(errors).toEqual(TRUE_ERRORS[basename(file)] ?? []);
  });

  const [first, second, third, fourth, fifth] = filesIn(join(SHARED, 'seeds'));

  it('options: no oddity, and terms that drift', () => {
    expect(failures(first ?? '')).toEqual([]);
    expect(failures(second ?? '')).toEqual([
      'note defined-terms-used-consistently: Reorganized Company',
      'note defined-terms-used-consistently: new shares\n      acquisition rights',
      'note defined-terms-used-consistently: Share Purchase Warrants',
    ]);
  });

  it('restricted stock and dividend: nothing', () => {
    expect(failures(third ?? '')).toEqual([]);
    expect(failures(fifth ?? '')).toEqual([]);
  });

  it('offering: a heading that is cited but missing, and what conversion spoilt', () => {
    expect(failures(fourth ?? '')).toEqual([
      'warning cross-references-resolve: 1',
      'note defined-terms-used-consistently: Issuance through Third-Party Allotment',
      'note defined-terms-used-consistently: Borrowed Shares',
      'warning misread-characters: Commencem ent',
      'warning misread-characters: III',
      'warning misread-characters: Deliver Date',
      'warning numbering-without-gaps: 2.',
    ]);
  });
});

it.skipIf(!existsSync(SHARED))('the releases as published are beside the project', () => {
  expect(filesIn(join(SHARED, 'real')).length).toBeGreaterThan(0);
});
