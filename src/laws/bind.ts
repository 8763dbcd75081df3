import { type Facts, factsOf } from '../model/facts.js';
import { UNTOLD_CURRENCY } from '../model/literal.js';
import { describeUnit, inCurrency, sameUnit, type Unit } from '../quantity/unit.js';
import { type Equation, type Slot, slotName } from './equation.js';
import type { Figure } from './figure.js';
import { fill, type Gap } from './fill.js';
import { type NumericRelation, relate } from './relation.js';
import { isNumber, leavesOf, replaceLeaves, type Term, unitOf } from './term.js';

/** An equation met with the facts of a release for one subject: to be computed, or why it cannot be. */
export type Binding = { readonly subject: string; readonly relation: NumericRelation } | Unbound;

/** Why a law that is mostly there cannot be computed, and the figures of it that are stated. */
export interface Unbound {
  readonly subject: string;
  readonly reason: string;
  readonly figures: readonly Figure[];
  /** The one slot that nothing fills, where that is why. */
  readonly missing?: Slot;
  /** The law all the same, where only the currencies of its figures keep it from being computed. */
  readonly inOneCurrency?: NumericRelation;
}

/**
 * Binds an equation to every subject it can speak of. Where nearly nothing of the law is stated it says
 * nothing; where one figure is missing, or only implied, or left open by the release, it gives the reason.
 */
export const bind = (equation: Equation, facts: Facts): readonly Binding[] => {
  if (absentFields(equation, facts) > 1) return NOTHING;
  const bindings: Binding[] = [];
  for (const subject of subjectsOf([equation.left, equation.right], facts)) {
    const binding = bindOne(equation, subject, facts);
    if (binding) bindings.push(binding);
  }
  return bindings;
};

const NOTHING: readonly Binding[] = [];

/** Most laws speak of another kind of release: two fields without any fact settle that at once. */
const absentFields = ({ fields }: Equation, facts: Facts): number => {
  let absent = 0;
  for (const { id } of fields) if (!facts.byField.has(id)) absent += 1;
  return absent;
};

const WHOLE: readonly string[] = [''];

/** The subjects of the bare fields, in the order of the text; a law of fixed subjects is tried once. */
export const subjectsOf = (terms: readonly Term<Slot>[], facts: Facts): readonly string[] => {
  let subjects: Set<string> | undefined;
  for (const term of terms) {
    for (const { subject, rows, field } of leavesOf(term)) {
      if (subject !== undefined || rows) continue;
      subjects ??= new Set();
      for (const fact of factsOf(facts, field)) subjects.add(fact.subject);
    }
  }
  return subjects ? [...subjects] : WHOLE;
};

const bindOne = (equation: Equation, subject: string, facts: Facts): Binding | undefined => {
  const bound = bindTerms([equation.left, equation.right], subject, facts);
  if (!bound) return undefined;
  if ('reason' in bound) return isResult(bound.missing, equation) ? undefined : bound;
  const [left, right] = bound.terms;
  if (!left || !right) return undefined;
  const mismatch = unitMismatch(left, right);
  const related = () => relate(left, equation.comparator, right, equation.within);
  if (!mismatch) return { subject, relation: related() };
  const unbound = { subject, reason: mismatch, figures: bound.figures };
  return unitMismatch(left, right, currencyBlind) ? unbound : { ...unbound, inOneCurrency: related() };
};

/** A law of which all is there but the lone figure on its right has nothing to be held against. */
const isResult = (missing: Slot | undefined, { right }: Equation): boolean =>
  missing !== undefined && right.op === 'leaf' && right.leaf === missing && !missing.rows;

/** What a figure counts, all currencies being one. */
const currencyBlind = ({ unit, value }: Figure): Unit =>
  value.type === 'money' ? inCurrency(unit, value.currency, UNTOLD_CURRENCY) : unit;

/** Terms whose slots are filled, or why one cannot be; undefined when too little of them is stated. */
export type BoundTerms =
  | { readonly terms: readonly Term<Figure>[]; readonly figures: readonly Figure[] }
  | Unbound;

/** Fills the slots of several terms for one subject: for laws that are more than one equation. */
export const bindTerms = (
  terms: readonly Term<Slot>[],
  subject: string,
  facts: Facts,
): BoundTerms | undefined => {
  const filled = new Map<Slot, readonly Figure[]>();
  const figures: Figure[] = [];
  const gaps: { slot: Slot; gap: Gap }[] = [];
  for (const term of terms) {
    for (const slot of leavesOf(term)) {
      const filling = fill(slot, subject, facts);
      filled.set(slot, filling.figures);
      for (const one of filling.figures) figures.push(one);
      if (filling.gap) gaps.push({ slot, gap: filling.gap });
    }
  }
  if (gaps.length > 0) return incomplete(subject, gaps, figures);
  const put = (slot: Slot): Term<Figure> => asTerm(filled.get(slot) ?? [], slot);
  return { terms: terms.map((term) => replaceLeaves(term, put)), figures };
};

/** One gap in a law that is otherwise there is worth a word; more than one means the law is not meant. */
const incomplete = (
  subject: string,
  gaps: readonly { readonly slot: Slot; readonly gap: Gap }[],
  figures: readonly Figure[],
): Unbound | undefined => {
  const [first, ...more] = gaps;
  if (!first || more.length > 0) return undefined;
  const enough = first.gap === 'is not stated' ? 2 : 1;
  if (figures.length < enough) return undefined;
  const reason = `${slotName(first.slot)} ${first.gap}`;
  return OPEN_GAPS.has(first.gap)
    ? { subject, figures, reason, missing: first.slot }
    : { subject, figures, reason };
};

/** Nothing is printed there; what is printed but cannot be used is worth a word wherever it stands. */
export const OPEN_GAPS: ReadonlySet<Gap> = new Set(['is not stated', 'is left open by the release']);

const asTerm = (figures: readonly Figure[], slot: Slot): Term<Figure> => {
  const leaves = figures.map((leaf): Term<Figure> => ({ op: 'leaf', leaf }));
  const [only] = leaves;
  return slot.rows || !only ? { op: 'plus', terms: leaves } : only;
};

/** An equation whose sides count different things is not bound: the labels were read wrongly, not the sums. */
const unitMismatch = (
  left: Term<Figure>,
  right: Term<Figure>,
  measure: (one: Figure) => Unit = ({ unit }) => unit,
): string | undefined => {
  const [a, b] = [unitOf(left, measure), unitOf(right, measure)];
  if (!a || !b) return 'the figures to be added differ in unit or currency';
  if (isNumber(left) || isNumber(right)) return undefined;
  return sameUnit(a, b) ? undefined : `the units do not fit: ${describeUnit(a)} against ${describeUnit(b)}`;
};
