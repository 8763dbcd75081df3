import type { Facts } from '../../model/facts.js';
import type { Field } from '../../model/field.js';
import type { Equation } from '../equation.js';
import { termWords } from '../wording.js';
import { type DerivedSoFar, type Instance, instancesOf, keyOf, unknownOf } from './instance.js';
import type { Derived, Law } from './known.js';
import { nameOf } from './name.js';
import { solve } from './solve.js';

/** A law that part of is stated, and what keeps it from being computed or solved. */
export interface Lacking {
  readonly check: string;
  readonly expression: string;
  readonly subject: string;
  readonly missing: readonly { readonly name: string; readonly why: string }[];
}

/**
 * Laws that could say more of a release if it said more: what they lack, in the order of the laws. A law that lacks
 * what no release of its kind states is about another matter: nothing is told of exercised rights where terms are fixed.
 */
export const lacking = (
  laws: readonly Law[],
  facts: Facts,
  derived: readonly Derived[],
  speaksOf: (field: Field) => boolean = () => true,
): readonly Lacking[] => {
  const known: DerivedSoFar = new Map(derived.map((one) => [keyOf(one.field.id, one.subject), one]));
  const found = new Map<string, Lacking>();
  for (const instance of instancesOf(laws, facts, known, Number.POSITIVE_INFINITY)) {
    const { check, equation, subject, gaps } = instance;
    if (!isMeant(instance, facts) || !gaps.every(({ slot }) => speaksOf(slot.field))) continue;
    const missing = gaps.map(({ slot, gap }) => ({ name: nameOf(slot, subject), why: gap }));
    const expression = wordsOf(equation, subject);
    // Two checks may hold the same law.
    if (!found.has(expression)) found.set(expression, { check, expression, subject, missing });
  }
  return [...found.values()];
};

const wordsOf = ({ left, comparator, right }: Equation, subject: string): string => {
  const [one, other] = [left, right].map((side) => termWords(side, (slot) => nameOf(slot, subject)));
  return `${one} ${comparator} ${other}`;
};

/** Something of the law is stated, something is not, and it is no law that has been solved. */
const isMeant = (instance: Instance, facts: Facts): boolean => {
  const { gaps, known } = instance;
  if (gaps.length === 0 || ![...known.values()].flat().some(({ fact }) => isStated(facts, fact)))
    return false;
  const hole = unknownOf(instance);
  return !hole || !solve(instance, hole);
};

const isStated = (facts: Facts, id: string): boolean => facts.all.some((fact) => fact.id === id);
