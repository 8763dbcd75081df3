import type { Extractor } from '../extraction/extractor.js';
import type { Kind } from '../extraction/kind.js';
import { indexStatements, matchStatements, type StatementIndex } from '../extraction/match.js';
import { isBorneOut, type Recognition, recognise, recognitionOf } from '../extraction/recognise.js';
import { type Scene, sceneOf } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { everyRelease } from '../extractors/index.js';
import { kinds as kindShelf } from '../kinds/index.js';
import type { Document } from '../model/document.js';
import type { Facts } from '../model/facts.js';
import type { Places } from '../model/places.js';
import type { Outline } from '../model/structure.js';
import type { Additions } from '../rules/additions.js';
import { resolve } from './resolve.js';

/** What a release says: its kinds, most specific first, and its facts. */
export interface Extraction {
  readonly kinds: readonly string[];
  /** How each kind was told. */
  readonly recognition: readonly Recognition[];
  readonly facts: Facts;
}

/** Recognises the kinds of a release and gathers the facts that these kinds may state. */
export const extract = (
  document: Document,
  outline: Outline,
  places: Places,
  additions?: Additions,
): Extraction => {
  const recognised = recognise(kindShelf, document, outline);
  const kinds = recognised.map(({ kind }) => kind);
  const scene = sceneOf(
    document,
    outline,
    kinds.map(({ id }) => id),
  );
  const { topics, statements } = topicsOf(kinds);
  const finders = additions ? [...topics, ...additions.topics] : topics;
  const stated = findAll(scene, finders, matchStatements(scene, statements));
  const fields = new Set(stated.map(({ field }) => field));
  const kept = recognised.filter((one) => isBorneOut(one, fields));
  return {
    kinds: kept.map(({ kind }) => kind.id),
    recognition: kept.map((one) => recognitionOf(one, fields)),
    facts: resolve(stated, scene, places),
  };
};

interface Topics {
  readonly topics: readonly Extractor[];
  readonly statements: StatementIndex;
}

/** Put together once for each set of kinds that is met. */
const known = new Map<string, Topics>();

const topicsOf = (kinds: readonly Kind[]): Topics => {
  const key = kinds.map(({ id }) => id).join(' ');
  const found = known.get(key);
  if (found) return found;
  const topics = [...new Set([...everyRelease, ...kinds.flatMap((kind) => kind.topics)])];
  const made = { topics, statements: indexStatements(topics.flatMap((topic) => topic.statements ?? [])) };
  known.set(key, made);
  return made;
};

/** Runs the finders in order; each may look at what was found before it. */
const findAll = (scene: Scene, topics: readonly Extractor[], matched: readonly Stated[]): Stated[] => {
  const found = [...matched];
  for (const { find } of topics) if (find) found.push(...find({ ...scene, stated: found }));
  return found;
};
