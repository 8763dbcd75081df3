import type { Facts } from '../../model/facts.js';
import { OPEN_GAPS, subjectsOf } from '../bind.js';
import type { Slot } from '../equation.js';
import { fill, type Gap } from '../fill.js';
import { leavesOf } from '../term.js';
import { type Derived, type Known, knownFigure, type Law } from './known.js';
import { nameOf } from './name.js';

/** A law met with the facts of a release for one subject: what is known of it, and what is not. */
export interface Instance extends Law {
  readonly subject: string;
  readonly known: ReadonlyMap<Slot, readonly Known[]>;
  readonly gaps: readonly Hole[];
}

export interface Hole {
  readonly slot: Slot;
  /** The subject of what is missing. */
  readonly subject: string;
  readonly gap: Gap;
}

/** What has been derived so far, by field and subject. */
export type DerivedSoFar = ReadonlyMap<string, Derived>;

export const keyOf = (field: string, subject: string): string => `${field}\n${subject}`;

/** A law for every subject that it can speak of; laws of which more than `most` fields are unknown are left out. */
export const instancesOf = (
  laws: readonly Law[],
  facts: Facts,
  derived: DerivedSoFar,
  most: number,
): readonly Instance[] => {
  const fields = new Set([...derived.values()].map(({ field }) => field.id));
  const unknown = ({ equation }: Law): number =>
    equation.fields.filter(({ id }) => !facts.byField.has(id) && !fields.has(id)).length;
  return laws
    .filter((law) => unknown(law) <= most)
    .flatMap((law) => subjectsFor(law, facts).map((subject) => instanceOf(law, subject, facts, derived)));
};

/** Where no bare field is stated at all, it is the whole release whose figure is missing. */
const subjectsFor = ({ equation: { left, right } }: Law, facts: Facts): readonly string[] => {
  const subjects = subjectsOf([left, right], facts);
  return subjects.length > 0 ? subjects : WHOLE;
};

const WHOLE: readonly string[] = [''];

const instanceOf = (law: Law, subject: string, facts: Facts, derived: DerivedSoFar): Instance => {
  const known = new Map<Slot, readonly Known[]>();
  const gaps: Hole[] = [];
  const { left, right } = law.equation;
  for (const slot of [...leavesOf(left), ...leavesOf(right)]) {
    const own = slot.subject ?? subject;
    const { figures, gap } = fill(slot, subject, facts);
    const earlier = gap && OPEN_GAPS.has(gap) && !slot.rows && derived.get(keyOf(slot.field.id, own));
    if (earlier) known.set(slot, [earlier]);
    else if (gap) gaps.push({ slot, subject: own, gap });
    else
      known.set(
        slot,
        figures.map((one) => asReached(slot, knownFigure(one, slot.rows ? one.name : nameOf(slot, subject)))),
      );
  }
  return { ...law, subject, known, gaps };
};

const asReached = (slot: Slot, known: Known): Known =>
  slot.reached && known.qualifier === 'maximum' ? { ...known, qualifier: 'exact' } : known;

/** The one figure that a law could be solved for: the only gap, a single figure, and nothing printed there. */
export const unknownOf = ({ gaps: [first, ...more] }: Instance): Hole | undefined =>
  first && more.length === 0 && !first.slot.rows && OPEN_GAPS.has(first.gap) ? first : undefined;
