import type { Qualifier } from '../../model/qualifier.js';
import { evaluate, image, operand } from '../../quantity/expression.js';
import type { Interval } from '../../quantity/interval.js';
import { compare, ONE, type Rational, rational, ZERO } from '../../quantity/rational.js';
import type { Slot } from '../equation.js';
import { compile, isLinearTerm, leavesOf, partsOf, replaceLeaves, type Term, unitOf } from '../term.js';
import { termWords } from '../wording.js';
import type { Hole, Instance } from './instance.js';
import { isolate } from './isolate.js';
import type { Known, Step } from './known.js';
import { nameOf } from './name.js';

/** A step, and the set that is left when the result of the law is rounded to its last printed place. */
export interface Solution extends Omit<Step, 'roundsResult'> {
  readonly rounded: Interval;
}

/** The law of an instance solved for its unknown; undefined where it has no one solution. */
export const solve = (instance: Instance, { slot }: Hole): Solution | undefined => {
  const { equation, known, subject, check } = instance;
  const solved = isolate(equation, slot);
  if (!solved || !basesArePositive(instance, slot)) return undefined;
  const term = replaceLeaves(solved, (one): Term<Known> => asTerm(known.get(one) ?? [], one));
  const unit = unitOf(term, (one) => one.unit);
  const operands: Known[] = [];
  const expression = compile(
    term,
    (one) => operand(operands.push(one) - 1),
    () => ONE,
  );
  const exact = evaluate(expression, (index) => (operands[index] as Known).exact);
  if (!unit || !exact) return undefined;
  const result = resultOf(instance);
  return {
    law: { check, equation },
    term,
    result,
    expression: termWords(solved, (one) => nameOf(one, subject)),
    operands,
    exact,
    unit,
    set: image(expression, (index) => (operands[index] as Known).set),
    rounded: image(expression, (index) => {
      const one = operands[index] as Known;
      return one === result ? one.asResult : one.set;
    }),
    qualifier: qualifierOf(term),
  };
};

const asTerm = (known: readonly Known[], slot: Slot): Term<Known> => {
  const leaves = known.map((leaf): Term<Known> => ({ op: 'leaf', leaf }));
  const [only] = leaves;
  return slot.rows || !only ? { op: 'plus', terms: leaves } : only;
};

/** The lone figure on the right of a law that multiplies or divides. */
const resultOf = ({ equation: { left, right }, known }: Instance): Known | undefined =>
  right.op === 'leaf' && !right.leaf.rows && !isLinearTerm(left) ? known.get(right.leaf)?.[0] : undefined;

/** Growth is relative to the size of its base: solved as if that were positive, so it must be known to be. */
const basesArePositive = ({ equation, known }: Instance, unknown: Slot): boolean =>
  growthsIn(equation.left).every(({ before, after }) => {
    const [base, later] = [before, after].map((part) =>
      leavesOf(part).flatMap((one) => known.get(one) ?? []),
    );
    if (leavesOf(before).includes(unknown)) {
      const rate = leavesOf(equation.right).flatMap((one) => known.get(one) ?? []);
      return (later ?? []).every(isPositive) && rate.every(({ exact }) => isBelowOne(exact));
    }
    return (base ?? []).every(isPositive);
  });

const isPositive = ({ exact }: Known): boolean => compare(exact, ZERO) > 0;
const isBelowOne = (exact: Rational): boolean => compare(exact, ONE) < 0 && compare(exact, rational(-1n)) > 0;

type Growth = Extract<Term<Slot>, { readonly op: 'growth' }>;

const growthsIn = (term: Term<Slot>): readonly Growth[] =>
  term.op === 'growth' ? [term] : partsOf(term).flatMap(growthsIn);

/**
 * What the qualifiers of the operands say of the result: more of what is added, less of what is taken away. Where
 * a maximum and a minimum meet, what comes out is an estimate.
 */
const qualifierOf = (term: Term<Known>): Qualifier => {
  const signed = signsIn(term, 1);
  const found = new Set(signed.map(({ known: { qualifier } }) => qualifier));
  if (found.has('approximate')) return 'approximate';
  const bounds = new Set(
    signed.flatMap(({ known: { qualifier }, sign }) =>
      qualifier === 'maximum' ? sign : qualifier === 'minimum' ? -sign : [],
    ),
  );
  if (bounds.size === 1) return bounds.has(1) ? 'maximum' : 'minimum';
  if (bounds.size > 1 || found.has('estimate')) return 'estimate';
  return found.has('planned') ? 'planned' : 'exact';
};

interface Signed {
  readonly known: Known;
  /** Whether the whole grows with it, everything being positive. */
  readonly sign: 1 | -1;
}

const signsIn = (term: Term<Known>, sign: 1 | -1): readonly Signed[] => {
  const against = sign === 1 ? -1 : 1;
  switch (term.op) {
    case 'leaf':
      return [{ known: term.leaf, sign }];
    case 'constant':
      return [];
    case 'plus':
    case 'times':
      return term.terms.flatMap((part) => signsIn(part, sign));
    case 'growth':
      return [...signsIn(term.after, sign), ...signsIn(term.before, against)];
    case 'portion':
      return [...signsIn(term.part, sign), ...signsIn(term.rest, against)];
    default:
      return [...signsIn(term.a, sign), ...signsIn(term.b, against)];
  }
};
