import { type Facts, factsOf } from '../model/facts.js';
import type { Fact } from '../model/release.js';
import { describeUnit, sameUnit } from '../quantity/unit.js';
import { type Equation, type Slot, slotName } from './equation.js';
import { asResult, type Figure, figure } from './figure.js';
import { type NumericRelation, relate } from './relation.js';
import { significanceOf } from './significance.js';
import { leavesOf, replaceLeaves, type Term, unitOf } from './term.js';

/** An equation met with the facts of a release for one subject: to be computed, or why it cannot be. */
export type Binding = { readonly subject: string; readonly relation: NumericRelation } | Unbound;

/** Why a law that is mostly there cannot be computed, and the figures of it that are stated. */
export interface Unbound {
  readonly subject: string;
  readonly reason: string;
  readonly figures: readonly Figure[];
}

/**
 * Binds an equation to every subject it can speak of. Where nearly nothing of the law is stated it says
 * nothing; where one figure is missing, or only implied, or left open by the release, it gives the reason.
 */
export function* bind(equation: Equation, facts: Facts): Iterable<Binding> {
  for (const subject of subjectsOf([equation.left, equation.right], facts)) {
    const binding = bindOne(equation, subject, facts);
    if (binding) yield binding;
  }
}

/** The subjects of the bare fields, in the order of the text; a law of fixed subjects is tried once. */
export const subjectsOf = (terms: readonly Term<Slot>[], facts: Facts): readonly string[] => {
  const free = terms
    .flatMap((term) => leavesOf(term))
    .filter((slot) => slot.subject === undefined && !slot.rows);
  if (free.length === 0) return [''];
  return [...new Set(free.flatMap(({ field }) => factsOf(facts, field).map(({ subject }) => subject)))];
};

const bindOne = (equation: Equation, subject: string, facts: Facts): Binding | undefined => {
  const bound = bindTerms([equation.left, equation.right], subject, facts);
  if (!bound || 'reason' in bound) return bound;
  const [left, right] = bound.terms;
  if (!left || !right) return undefined;
  const mismatch = unitMismatch(left, right);
  if (mismatch) return { subject, reason: mismatch, figures: bound.figures };
  return { subject, relation: relate(left, equation.comparator, right) };
};

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
  const filled = new Map<Slot, Filling>();
  for (const term of terms) for (const slot of leavesOf(term)) filled.set(slot, fill(slot, subject, facts));
  const gaps = [...filled].flatMap(([slot, { gap }]) => (gap ? [{ slot, gap }] : []));
  const figures = [...filled.values()].flatMap((filling) => filling.figures);
  if (gaps.length > 0) return incomplete(subject, gaps, figures);
  const put = (slot: Slot): Term<Figure> => asTerm(filled.get(slot)?.figures ?? [], slot);
  return { terms: terms.map((term) => replaceLeaves(term, put)), figures };
};

interface Filling {
  readonly figures: readonly Figure[];
  readonly gap?: Gap;
}

type Gap = 'is not stated' | 'is left open by the release' | 'is only implied' | 'is not a number';

const fill = (slot: Slot, subject: string, facts: Facts): Filling => {
  const found = slot.rows ? rowsOf(slot, facts) : oneOf(slot, subject, facts);
  const gap = found.length === 0 ? 'is not stated' : found.map(gapOf).find((one) => one !== undefined);
  const figures = found
    .filter((fact) => gapOf(fact) === undefined)
    .map((fact) => figureOfFact(fact, slot, subject, facts));
  return gap ? { figures, gap } : { figures };
};

const oneOf = ({ field, subject: fixed }: Slot, subject: string, facts: Facts): readonly Fact[] => {
  const wanted = fixed ?? subject;
  return oneEach(
    factsOf(facts, field).filter((fact) => fact.subject === wanted && fact.status !== 'derived'),
  );
};

const rowsOf = ({ field, family }: Slot, facts: Facts): readonly Fact[] =>
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
  return { subject, figures, reason: `${slotName(first.slot)} ${first.gap}` };
};

const figureOfFact = (fact: Fact, slot: Slot, subject: string, facts: Facts): Figure => {
  const { value } = fact;
  // gapOf has let through numeric values only.
  if (value?.type !== 'quantity' && value?.type !== 'money' && value?.type !== 'ratio') {
    throw new TypeError(`${fact.field} has no number`);
  }
  const { start, end } = mentionOf(fact, value.number);
  const name = fact.subject === subject ? fact.field : nameWithSubject(fact);
  const made = figure(value, {
    name,
    start,
    end,
    fact: fact.id,
    qualifier: fact.qualifier,
    ...(slot.field.per === undefined ? {} : { per: slot.field.per }),
    significance: significanceOf(fact, facts),
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

const asTerm = (figures: readonly Figure[], slot: Slot): Term<Figure> => {
  const leaves = figures.map((leaf): Term<Figure> => ({ op: 'leaf', leaf }));
  const [only] = leaves;
  return slot.rows || !only ? { op: 'plus', terms: leaves } : only;
};

/** An equation whose sides count different things is not bound: the labels were read wrongly, not the sums. */
const unitMismatch = (left: Term<Figure>, right: Term<Figure>): string | undefined => {
  const measure = ({ unit }: Figure) => unit;
  const [a, b] = [unitOf(left, measure), unitOf(right, measure)];
  if (!a || !b) return 'the figures to be added differ in unit or currency';
  return sameUnit(a, b) ? undefined : `the units do not fit: ${describeUnit(a)} against ${describeUnit(b)}`;
};
