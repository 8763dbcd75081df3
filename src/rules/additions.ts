import type { Extractor } from '../extraction/extractor.js';
import type { Check } from '../laws/check.js';
import type { Field } from '../model/field.js';

/** What a file of rules adds to the shelves: the pipeline runs it beside what is built in, and knows no more of it. */
export interface Additions {
  readonly fields: readonly AddedField[];
  readonly topics: readonly Extractor[];
  readonly checks: readonly Check[];
}

/** A field of one's own, with the kinds of release that state it; without kinds every release may. */
export interface AddedField extends Field {
  readonly kinds?: readonly string[];
}

/** Whether what is meant for some kinds of release is meant for a release of these; without kinds it always is. */
export const isMeantFor = (
  { kinds }: { readonly kinds?: readonly string[] | undefined },
  of: readonly string[],
): boolean => kinds === undefined || kinds.some((kind) => of.includes(kind));
