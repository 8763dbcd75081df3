import {
  at,
  type Equation,
  equation,
  minus,
  over,
  type Part,
  plus,
  portion,
  rows,
  type Slot,
  times,
} from '../../laws/equation.js';
import type { Within } from '../../laws/relation.js';
import type { Term } from '../../laws/term.js';
import type { Field } from '../../model/field.js';
import { parseDecimal } from '../../quantity/decimal.js';
import { multiply, rational } from '../../quantity/rational.js';
import type { Formula, Rows, Statement, Tolerance } from './formula.js';

/** What a formula needs to become an equation over fields. */
export interface Meaning {
  readonly fieldOf: (id: string) => Field;
  /** How many rows a release states. */
  readonly countOf: (rows: Rows) => number;
}

/**
 * A formula as the equation that built-in laws are made of. A result is put on the right, where it counts as
 * rounded to its last place, and what would name a figure twice is written so that it does not.
 */
export const equationOf = ({ left, comparator, right, within }: Statement, meaning: Meaning): Equation => {
  const [a, b] = [termOf(left, meaning), termOf(right, meaning)];
  const turned = comparator === '≥' || (comparator === '=' && isLeaf(a) && !isLeaf(b));
  const sides = turned ? ([b, a] as const) : ([a, b] as const);
  const made = equation(sides[0], comparator === '=' ? '=' : '≤', sides[1]);
  return within ? { ...made, within: withinOf(within) } : made;
};

const withinOf = ({ number, percent }: Tolerance): Within => ({
  reach: percent ? hundredth(number) : parseDecimal(number),
  relative: percent,
});

const hundredth = (number: string) => multiply(parseDecimal(number), rational(1n, 100n));

const termOf = (formula: Formula, meaning: Meaning): Term<Slot> => {
  const go = (part: Formula): Term<Slot> => termOf(part, meaning);
  switch (formula.op) {
    case 'number':
      return numberTerm(formula);
    case 'field':
      return fieldTerm(meaning.fieldOf(formula.id), formula.subject);
    case 'rows':
      return rows(meaning.fieldOf(formula.id), formula.family);
    case 'count':
      return { op: 'constant', value: rational(meaning.countOf(formula.rows)) };
    case 'plus':
      return plus(...formula.terms.map(go));
    case 'times':
      return times(...formula.terms.map(go));
    case 'minus':
      return minus(go(formula.a), go(formula.b));
    case 'over':
      return quotientOf(go(formula.a), go(formula.b));
  }
};

const numberTerm = ({ number, percent }: Tolerance): Term<Slot> =>
  percent
    ? { op: 'constant', value: hundredth(number), words: `${number}%` }
    : { op: 'constant', value: parseDecimal(number) };

const fieldTerm = (field: Field, subject: string | undefined): Term<Slot> =>
  subject === undefined ? { op: 'leaf', leaf: { field } } : at(field, subject);

/** `(b − a) ÷ a` is `b ÷ a − 1`, and `a ÷ (b + a)` a portion: the same with each figure named once. */
const quotientOf = (a: Term<Slot>, b: Term<Slot>): Term<Slot> => {
  if (a.op === 'minus' && isSame(a.b, b)) return minus(over(a.a, b), ONE);
  if (b.op === 'plus' && b.terms.length === 2) {
    const [first, second] = b.terms as readonly [Term<Slot>, Term<Slot>];
    if (isSame(a, first)) return portion(a, second);
    if (isSame(a, second)) return portion(a, first);
  }
  return over(a, b);
};

const ONE: Part = '1';

const isLeaf = ({ op }: Term<Slot>): boolean => op === 'leaf';

const isSame = (a: Term<Slot>, b: Term<Slot>): boolean =>
  a.op === 'leaf' &&
  b.op === 'leaf' &&
  !a.leaf.rows &&
  !b.leaf.rows &&
  a.leaf.field === b.leaf.field &&
  a.leaf.subject === b.leaf.subject;
