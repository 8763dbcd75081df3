import type { Field } from '../model/field.js';
import type { Plug } from '../model/plug.js';

/**
 * A kind of release: how its title reads, what its first sentences say, and which fields it may state. Only
 * the extractors for fields that a release's kinds expect are run, so further kinds cost it nothing.
 */
export interface Kind extends Plug {
  readonly title: RegExp;
  readonly notTitle?: RegExp;
  /** The opening sentences, for releases whose title says too little. */
  readonly lead?: RegExp;
  /** What every release of the kind states; its absence is worth a look. */
  readonly must: readonly Field[];
  readonly may: readonly Field[];
  /** Snippet of a release of this kind, for `explain`. */
  readonly example: string;
}
