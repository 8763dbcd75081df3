import type { Field } from '../model/field.js';
import type { Plug } from '../model/plug.js';
import type { Extractor } from './extractor.js';

/**
 * A kind of release: how its title reads, what its first sentences say, which topics it speaks of.
 */
export interface Kind extends Plug {
  readonly title: RegExp;
  readonly notTitle?: RegExp;
  /** The opening sentences, for releases whose title says too little. */
  readonly lead?: RegExp;
  /** What a paragraph says, wherever it stands, of a release on several matters: the dividend in a report of results. */
  readonly says?: Saying;
  /** Words by which a release shows where it is from, for kinds that two countries know in their own ways. */
  readonly setting?: RegExp;
  readonly notSetting?: RegExp;
  /** The topics it speaks of: only their extractors are run, so further kinds cost a release nothing. */
  readonly topics: readonly Extractor[];
  /** What every release of the kind states; its absence is worth a look. */
  readonly must: readonly Field[];
  /** Snippet of a release of this kind, for `explain`. */
  readonly example: string;
}

/** A sentence that makes a release one of a kind, if it then states what the kind must. */
export interface Saying {
  /** A paragraph without any of these words is passed over unread. */
  readonly hints: readonly string[];
  readonly find: RegExp;
}

/** Every field that a release of the kind may state, those it must state first. */
export const fieldsOf = ({ must, topics }: Kind): readonly Field[] => [
  ...new Set([...must, ...topics.flatMap(({ fields }) => fields)]),
];
