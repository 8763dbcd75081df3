import { recognise } from '../extraction/kind.js';
import { matchStatements } from '../extraction/match.js';
import { type Scene, sceneOf } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { extractors as shelf } from '../extractors/index.js';
import { kinds as kindShelf } from '../kinds/index.js';
import type { Document } from '../model/document.js';
import type { Facts } from '../model/facts.js';
import type { LineIndex } from '../model/lines.js';
import type { Outline } from '../model/structure.js';
import { resolve } from './resolve.js';

/** What a release says: its kinds, most specific first, and its facts. */
export interface Extraction {
  readonly kinds: readonly string[];
  readonly facts: Facts;
}

/** What every release may state, whatever its kind. */
const ALWAYS = new Set(['identity', 'contact', 'meetings']);

/** Recognises the kinds of a release and gathers the facts that these kinds may state. */
export const extract = (document: Document, outline: Outline, lines: LineIndex): Extraction => {
  const kinds = recognise(kindShelf, document, outline);
  const expected = new Set(kinds.flatMap((kind) => [...kind.must, ...kind.may]));
  const active = shelf.filter(
    ({ id, fields }) => ALWAYS.has(id) || fields.some((field) => expected.has(field)),
  );
  const scene = sceneOf(
    document,
    outline,
    kinds.map(({ id }) => id),
  );
  const admitted = ({ field }: { field: Stated['field'] }): boolean =>
    expected.has(field) || active.some(({ id, fields }) => ALWAYS.has(id) && fields.includes(field));
  const statements = active.flatMap((extractor) => extractor.statements ?? []).filter(admitted);
  const stated = findAll(scene, active, matchStatements(scene, statements)).filter(admitted);
  return { kinds: scene.kinds, facts: resolve(stated, scene, lines) };
};

/** Runs the finders in shelf order; each may look at what was found before it. */
const findAll = (scene: Scene, active: typeof shelf, matched: readonly Stated[]): Stated[] => {
  const found = [...matched];
  for (const { find } of active) if (find) found.push(...find({ ...scene, stated: found }));
  return found;
};
