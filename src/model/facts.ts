import type { Field } from './field.js';
import type { Fact } from './release.js';

/** All facts of one release, looked up by field and subject. */
export interface Facts {
  readonly all: readonly Fact[];
  readonly byField: ReadonlyMap<string, readonly Fact[]>;
  /** Fields whose values for one subject do not contradict each other. */
  readonly many?: ReadonlySet<string>;
}

export const indexFacts = (all: readonly Fact[], many: ReadonlySet<string> = new Set()): Facts => ({
  all,
  byField: groupByField(all),
  many,
});

/** Every fact of a field, one a subject, in the order of the text. */
export const factsOf = (facts: Facts, field: Field): readonly Fact[] => facts.byField.get(field.id) ?? [];

/** The fact of one field and subject; the whole release is subject `''`. */
export const factOf = (facts: Facts, field: Field, subject = ''): Fact | undefined => {
  const stated = factsOf(facts, field);
  return stated.length <= FEW
    ? stated.find((fact) => fact.subject === subject)
    : bySubjectOf(stated).get(subject);
};

/** So few facts are sooner looked through than looked up. */
const FEW = 16;

const bySubjectOf = (stated: readonly Fact[]): ReadonlyMap<string, Fact> => {
  let known = indexed.get(stated);
  if (!known) {
    known = new Map();
    for (const fact of stated) if (!known.has(fact.subject)) known.set(fact.subject, fact);
    indexed.set(stated, known);
  }
  return known;
};

/** Facts of one field with many subjects, by subject: made when first asked for. */
const indexed = new WeakMap<readonly Fact[], Map<string, Fact>>();

const groupByField = (all: readonly Fact[]): Map<string, Fact[]> => {
  const groups = new Map<string, Fact[]>();
  for (const fact of all) {
    const group = groups.get(fact.field);
    if (group) group.push(fact);
    else groups.set(fact.field, [fact]);
  }
  return groups;
};
