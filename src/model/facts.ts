import type { Field } from './field.js';
import type { Fact } from './release.js';

/** All facts of one release, looked up by field and subject. */
export interface Facts {
  readonly all: readonly Fact[];
  readonly byField: ReadonlyMap<string, readonly Fact[]>;
}

export const indexFacts = (all: readonly Fact[]): Facts => ({ all, byField: groupByField(all) });

/** Every fact of a field, one a subject, in the order of the text. */
export const factsOf = (facts: Facts, field: Field): readonly Fact[] => facts.byField.get(field.id) ?? [];

/** The fact of one field and subject; the whole release is subject `''`. */
export const factOf = (facts: Facts, field: Field, subject = ''): Fact | undefined =>
  factsOf(facts, field).find((fact) => fact.subject === subject);

const groupByField = (all: readonly Fact[]): Map<string, Fact[]> => {
  const groups = new Map<string, Fact[]>();
  for (const fact of all) {
    const group = groups.get(fact.field);
    if (group) group.push(fact);
    else groups.set(fact.field, [fact]);
  }
  return groups;
};
