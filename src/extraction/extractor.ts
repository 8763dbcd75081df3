import type { Field } from '../model/field.js';
import type { Plug } from '../model/plug.js';
import type { Scene } from './scene.js';
import type { Stated, Statement } from './statement.js';

/**
 * One topic of releases: the fields it knows and where they are stated. Most are statements, matched for all
 * topics in one pass over the literals; rows of tables and lists, and texts, are found by `find`.
 */
export interface Extractor extends Plug {
  readonly fields: readonly Field[];
  readonly statements?: readonly Statement[];
  readonly find?: (scene: Scene) => Iterable<Stated>;
}
