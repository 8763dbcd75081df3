import type { Expression } from '../quantity/expression.js';
import * as expression from '../quantity/expression.js';
import { type Rational, rational, sign } from '../quantity/rational.js';
import { divideUnits, multiplyUnits, PURE, sameUnit, type Unit } from '../quantity/unit.js';

/**
 * One side of an equation as data, over leaves of any sort: fields while a law is written down, figures once
 * it is bound to a release. The same tree is computed, type-checked by unit, and put into words.
 */
export type Term<Leaf> =
  | { readonly op: 'leaf'; readonly leaf: Leaf }
  /** `words` where it is better said otherwise than as a decimal: `5%`. */
  | { readonly op: 'constant'; readonly value: Rational; readonly words?: string }
  | { readonly op: 'plus' | 'times'; readonly terms: readonly Term<Leaf>[] }
  | { readonly op: 'minus' | 'over'; readonly a: Term<Leaf>; readonly b: Term<Leaf> }
  | { readonly op: 'growth'; readonly before: Term<Leaf>; readonly after: Term<Leaf> }
  | { readonly op: 'portion'; readonly part: Term<Leaf>; readonly rest: Term<Leaf> };

/** Every leaf, from left to right. */
export const leavesOf = <Leaf>(term: Term<Leaf>): readonly Leaf[] => {
  const found: Leaf[] = [];
  collect(term, found);
  return found;
};

const collect = <Leaf>(term: Term<Leaf>, found: Leaf[]): void => {
  if (term.op === 'leaf') found.push(term.leaf);
  else for (const part of partsOf(term)) collect(part, found);
};

/** The terms directly under a term. */
export const partsOf = <Leaf>(term: Term<Leaf>): readonly Term<Leaf>[] => {
  switch (term.op) {
    case 'leaf':
    case 'constant':
      return [];
    case 'plus':
    case 'times':
      return term.terms;
    case 'growth':
      return [term.before, term.after];
    case 'portion':
      return [term.part, term.rest];
    default:
      return [term.a, term.b];
  }
};

/** Puts a term in the place of every leaf: how an equation over fields becomes one over figures. */
export const replaceLeaves = <From, To>(term: Term<From>, replace: (leaf: From) => Term<To>): Term<To> => {
  const go = (part: Term<From>): Term<To> => replaceLeaves(part, replace);
  switch (term.op) {
    case 'leaf':
      return replace(term.leaf);
    case 'constant':
      return term;
    case 'plus':
    case 'times':
      return { op: term.op, terms: term.terms.map(go) };
    case 'growth':
      return { op: 'growth', before: go(term.before), after: go(term.after) };
    case 'portion':
      return { op: 'portion', part: go(term.part), rest: go(term.rest) };
    default:
      return { op: term.op, a: go(term.a), b: go(term.b) };
  }
};

/** What the term counts; undefined when it adds or compares things that differ. */
export const unitOf = <Leaf>(term: Term<Leaf>, leafUnit: (leaf: Leaf) => Unit): Unit | undefined => {
  if (term.op === 'leaf') return leafUnit(term.leaf);
  if (term.op === 'constant') return PURE;
  const units: Unit[] = [];
  for (const part of term.op === 'times' || term.op === 'over' ? partsOf(term) : measuredParts(term)) {
    const unit = unitOf(part, leafUnit);
    if (unit === undefined) return undefined;
    units.push(unit);
  }
  const [first = PURE, ...rest] = units;
  if (term.op === 'times') return rest.reduce(multiplyUnits, first);
  if (term.op === 'over') return rest.reduce(divideUnits, first);
  if (!rest.every((unit) => sameUnit(unit, first))) return undefined;
  return term.op === 'plus' || term.op === 'minus' ? first : PURE;
};

/** A number is of whatever unit it is added to. */
const measuredParts = <Leaf>(term: Term<Leaf>): readonly Term<Leaf>[] => {
  const parts = partsOf(term);
  return parts.some(isNumber) && !parts.every(isNumber) ? parts.filter((part) => !isNumber(part)) : parts;
};

/** True for a term of numbers alone, in which nothing of a release stands. */
export const isNumber = <Leaf>(term: Term<Leaf>): boolean =>
  term.op === 'constant' || (term.op !== 'leaf' && partsOf(term).every(isNumber));

/**
 * The arithmetic of a term whose leaves are numbered by `indexOf`, left to right. `evaluated` is asked only for
 * the sign of a base of growth, which is relative to the absolute value of that base.
 */
export const compile = <Leaf>(
  term: Term<Leaf>,
  nextLeaf: (leaf: Leaf) => Expression,
  evaluated: (expression: Expression) => Rational | undefined,
): Expression => {
  const go = (part: Term<Leaf>): Expression => compile(part, nextLeaf, evaluated);
  switch (term.op) {
    case 'leaf':
      return nextLeaf(term.leaf);
    case 'constant':
      return expression.number(term.value);
    case 'plus':
      return expression.sum(...term.terms.map(go));
    case 'times':
      return expression.product(...term.terms.map(go));
    case 'minus':
      return expression.difference(go(term.a), go(term.b));
    case 'over':
      return expression.quotient(go(term.a), go(term.b));
    case 'portion':
      return expression.portion(go(term.part), go(term.rest));
    case 'growth': {
      const before = go(term.before);
      const base = evaluated(before) ?? rational(1n);
      return expression.growth(before, go(term.after), sign(base) < 0 ? -1 : 1);
    }
  }
};

/** True when leaves are only added and subtracted, so that whole figures give a whole result. */
export const isLinearTerm = <Leaf>(term: Term<Leaf>): boolean =>
  term.op === 'leaf' ||
  term.op === 'constant' ||
  ((term.op === 'plus' || term.op === 'minus') && partsOf(term).every(isLinearTerm));
