import { expect, it } from 'vitest';
import type { Verdict } from '../../src/laws/check.js';
import type { Document } from '../../src/model/document.js';
import { fingerprints } from '../../src/pipeline/fingerprint.js';
import { unmark } from '../sample.js';

const given = (marked: string): { document: Document; verdict: Verdict } => {
  const { text, spans } = unmark(marked);
  const plain = text.replace(/\r?\n/g, ' ');
  return {
    document: { path: 'a.txt', mediaType: 'text/plain', text, plain, blocks: [], problems: [] },
    verdict: { outcome: 'exact', message: '', operands: spans.map((span) => ({ name: 'total', ...span })) },
  };
};
const fingerprintOf = (marked: string, check = 'a-check'): string => {
  const { document, verdict } = given(marked);
  return fingerprints(document)(check, verdict);
};

it('does not depend on what stands before the figure, nor on where its line breaks', () => {
  const one = fingerprintOf('in total ⟦162 rights⟧');
  expect(fingerprintOf('a new sentence. in total ⟦162 rights⟧')).toBe(one);
  expect(fingerprintOf('in total ⟦162\nrights⟧')).toBe(one);
});

it.each([
  ['another figure', fingerprintOf('in total ⟦163 rights⟧')],
  ['another check', fingerprintOf('in total ⟦162 rights⟧', 'another-check')],
])('differs for %s', (_, other) => {
  expect(other).not.toBe(fingerprintOf('in total ⟦162 rights⟧'));
});

it('tells equal findings of one release apart', () => {
  const { document, verdict } = given('in total ⟦162 rights⟧');
  const fingerprint = fingerprints(document);
  expect(fingerprint('a-check', verdict)).not.toBe(fingerprint('a-check', verdict));
});
