import type { Facts } from '../../model/facts.js';
import type { Field } from '../../model/field.js';
import { type Interval, intersect, isPoint } from '../../quantity/interval.js';
import { sameUnit } from '../../quantity/unit.js';
import { slotName } from '../equation.js';
import { sameDay } from './days.js';
import { type DerivedSoFar, instancesOf, keyOf, unknownOf } from './instance.js';
import type { Derived, Known, Law, Step } from './known.js';
import { isCounted, settle, valueIn, wholeIn } from './settle.js';
import { type Solution, solve } from './solve.js';

/** So far do derivations go that stand on derivations. */
const DEEPEST = 6;
/** A release with more than this is a table of the same thing, and nobody reads its tree. */
const MOST = 500;

/**
 * Everything that the laws leave no choice about. In rounds: first what follows from printed figures alone, then
 * what follows from that. An unknown is derived in the first round that can, from all laws that give it then, so
 * no derivation can stand on itself.
 */
export const derive = (laws: readonly Law[], facts: Facts, deepest = DEEPEST): readonly Derived[] => {
  const derived = new Map<string, Derived>();
  let last = facts.all.length;
  for (let round = 0; round < deepest && derived.size < MOST; round += 1) {
    const found = unknownsIn(laws, facts, derived);
    if (found.length === 0) break;
    for (const one of found) {
      last += 1;
      derived.set(keyOf(one.field.id, one.subject), { ...one, fact: `f${last}` });
    }
  }
  return [...derived.values()];
};

type Unnumbered = Omit<Derived, 'fact'>;

/** A step with what it leaves, settled in the terms of its field. */
export interface Way {
  readonly field: Field;
  readonly subject: string;
  readonly step: Step;
}

/** Every unknown that one law more can give, with all the ways to it, in the order of the laws. */
export const waysIn = (
  laws: readonly Law[],
  facts: Facts,
  derived: DerivedSoFar,
): ReadonlyMap<string, readonly [Way, ...Way[]]> => {
  const ways = new Map<string, [Way, ...Way[]]>();
  for (const instance of instancesOf(laws, facts, derived, 1)) {
    const hole = unknownOf(instance);
    const solved = hole && solve(instance, hole);
    if (!solved || !areIndependent(solved.operands) || !areOfItsDay(solved, facts)) continue;
    const { field } = hole.slot;
    const set = settle(field, solved);
    if (!set || !valueIn(field, solved.unit, solved.exact, set)) continue;
    const way: Way = {
      field,
      subject: hole.subject,
      step: { ...solved, set, roundsResult: set !== solved.set },
    };
    const key = keyOf(field.id, hole.subject);
    const known = ways.get(key);
    if (!known) ways.set(key, [way]);
    else if (!known.some(({ step }) => isSame(step, way.step))) known.push(way);
  }
  return ways;
};

/** What stands on the same figures moves with them: of ranges the ends would then not go together. */
const areIndependent = (operands: readonly Known[]): boolean =>
  operands.every(
    (one) =>
      one.figure !== undefined ||
      isPoint(one.set) ||
      operands.every((other) => other === one || [...other.roots].every((root) => !one.roots.has(root))),
  );

/** What was derived of one day is no operand of a law that speaks of another. */
const areOfItsDay = ({ law, operands }: Solution, facts: Facts): boolean =>
  operands.every(
    (one) =>
      !isDerived(one) ||
      one.steps.every(({ law: { equation } }) => !equation.asOf || sameDay(law.equation, equation, facts)),
  );

const isDerived = (one: Known): one is Derived => 'steps' in one;

/** Two checks may hold the same law. */
const isSame = (a: Step, b: Step): boolean =>
  a.operands.length === b.operands.length &&
  a.operands.every(({ fact }) => b.operands.some((one) => one.fact === fact));

const unknownsIn = (laws: readonly Law[], facts: Facts, derived: DerivedSoFar): readonly Unnumbered[] =>
  [...waysIn(laws, facts, derived).values()].flatMap((ways) => intersected(sharpestFirst(ways)) ?? []);

/** A way that leaves one value tells more than one that leaves a range, whatever the order of their laws. */
const sharpestFirst = (ways: readonly [Way, ...Way[]]): readonly [Way, ...Way[]] => {
  const isSharp = ({ step: { set } }: Way): boolean => isPoint(set);
  const [first, ...more] = [...ways.filter(isSharp), ...ways.filter((way) => !isSharp(way))];
  return first ? [first, ...more] : ways;
};

/** What all ways leave together; undefined where they contradict one another. */
const intersected = (ways: readonly [Way, ...Way[]]): Unnumbered | undefined => {
  const [{ field, subject, step }] = ways;
  if (!ways.every((way) => sameUnit(way.step.unit, step.unit))) return undefined;
  const common = ways.reduce<Interval | undefined>(meeting, step.set);
  const set = common && isCounted(field) ? wholeIn(common) : common;
  const value = set && valueIn(field, step.unit, step.exact, set, step.operands);
  if (!set || !value) return undefined;
  const steps = ways.map((way) => way.step) as [Step, ...Step[]];
  const { unit, exact, qualifier } = step;
  const known = isPoint(set) && set.low ? set.low : exact;
  return {
    field,
    subject,
    name: slotName({ field, subject }),
    value,
    unit,
    exact: known,
    set,
    asResult: set,
    qualifier: qualifier === 'exact' && !isPoint(set) ? 'approximate' : qualifier,
    steps,
    roots: new Set(steps.flatMap(({ operands }) => operands.flatMap(({ roots }) => [...roots]))),
  };
};

const meeting = (left: Interval | undefined, { step }: Way): Interval | undefined =>
  left && intersect(left, step.set);
