// What a release is about, as far as its kinds tell: laws of other matters lack nothing in it.
import { fieldsOf } from '../extraction/kind.js';
import { everyRelease } from '../extractors/index.js';
import { kinds as shelf } from '../kinds/index.js';
import type { Field } from '../model/field.js';
import type { Release } from '../model/release.js';
import { type Additions, isMeantFor } from '../rules/additions.js';

/** The fields that releases of these kinds may state, and those that this one does. */
export const matterOf = ({ kinds, facts }: Release, additions?: Additions): ((field: Field) => boolean) => {
  const known = new Set([
    ...everyRelease.flatMap(({ fields }) => fields.map(({ id }) => id)),
    ...shelf.flatMap((kind) => (kinds.includes(kind.id) ? fieldsOf(kind).map(({ id }) => id) : [])),
    ...(additions?.fields ?? []).flatMap((field) => (isMeantFor(field, kinds) ? field.id : [])),
    ...facts.map(({ field }) => field),
  ]);
  return ({ id }) => known.has(id);
};
