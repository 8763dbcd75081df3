import { type Facts, factsOf } from '../model/facts.js';
import type { Field } from '../model/field.js';
import type { Fact } from '../model/release.js';
import type { Slot } from './equation.js';
import { asResult, type Figure, figure } from './figure.js';
import { significanceOf } from './significance.js';

/** The figures that fill one slot of an equation, and what is wrong when they do not suffice. */
export interface Filling {
  readonly figures: readonly Figure[];
  readonly gap?: Gap;
}

export type Gap = 'is not stated' | 'is left open by the release' | 'is only implied' | 'is not a number';

/** Fills a slot for one subject from the stated facts; derived facts are no evidence and count as missing. */
export const fill = (slot: Slot, subject: string, facts: Facts): Filling => {
  const found = slot.rows ? rowsOf(slot, facts) : oneOf(slot, subject, facts);
  let gap: Gap | undefined = found.length === 0 ? 'is not stated' : undefined;
  const figures: Figure[] = [];
  for (const fact of found) {
    const missing = gapOf(fact);
    if (missing === undefined) figures.push(figureOfFact(fact, slot, subject, facts));
    else gap ??= missing;
  }
  return gap ? { figures, gap } : { figures };
};

const oneOf = ({ field, subject: fixed }: Slot, subject: string, facts: Facts): readonly Fact[] => {
  const wanted = fixed ?? subject;
  return oneEach(
    factsOf(facts, field).filter((fact) => fact.subject === wanted && fact.status !== 'derived'),
  );
};

const rowsOf = ({ field, family }: Slot, facts: Facts): readonly Fact[] => rowFacts(field, family, facts);

/** The facts that rows state of a field, one a row; those of one family if named. */
export const rowFacts = (field: Field, family: string | undefined, facts: Facts): readonly Fact[] =>
  oneEach(
    factsOf(facts, field).filter(
      ({ subject, status }) =>
        status !== 'derived' &&
        ROW.test(subject) &&
        (family === undefined || (subject.startsWith(family) && subject[family.length] === '-')),
    ),
  );

/** Where a subject is stated with several values, the one stated most often, the first of equals. */
const oneEach = (facts: readonly Fact[]): readonly Fact[] => {
  if (facts.length < 2) return facts;
  const bySubject = new Map<string, Fact>();
  for (const fact of facts) {
    const known = bySubject.get(fact.subject);
    if (!known || fact.mentions.length > known.mentions.length) bySubject.set(fact.subject, fact);
  }
  return [...bySubject.values()];
};

const ROW = /^[a-z][a-z-]{0,40}-\d{1,6}$/;

const gapOf = ({ status, value, mentions }: Fact): Gap | undefined => {
  if (status === 'undetermined' || value === null) return 'is left open by the release';
  if (status === 'implied' || mentions.length === 0) return 'is only implied';
  const numeric = value.type === 'quantity' || value.type === 'money' || value.type === 'ratio';
  return numeric ? undefined : 'is not a number';
};

const figureOfFact = (fact: Fact, slot: Slot, subject: string, facts: Facts): Figure => {
  const { value } = fact;
  // gapOf has let through numeric values only.
  if (value?.type !== 'quantity' && value?.type !== 'money' && value?.type !== 'ratio') {
    throw new TypeError(`${fact.field} has no number`);
  }
  const { start, end } = mentionOf(fact, value.number);
  const name = fact.subject === subject ? fact.field : nameWithSubject(fact);
  const { per } = slot.field;
  const significance = significanceOf(fact, facts);
  const made = figure(value, {
    name,
    start,
    end,
    fact: fact.id,
    qualifier: fact.qualifier,
    per,
    significance,
  });
  return slot.rounded ? asResult(made) : made;
};

const nameWithSubject = ({ field, subject }: Fact): string =>
  subject === '' ? field : `${field}[${subject}]`;

/** Of several mentions, the one whose digits the fact's value was taken from. */
const mentionOf = ({ mentions }: Fact, number: string): { start: number; end: number } => {
  const [first, ...more] = mentions;
  if (!first) throw new TypeError('a stated fact without a mention');
  if (more.length === 0) return first;
  return mentions.find(({ quote }) => quote.replaceAll(',', '').includes(number)) ?? first;
};
