import type { Slot } from '../../laws/equation.js';
import { isNumber, unitOf } from '../../laws/term.js';
import type { Field } from '../../model/field.js';
import { describeUnit, PURE, sameUnit, type Unit, unit } from '../../quantity/unit.js';
import { nearest } from '../../terminal/nearest.js';
import { equationOf } from './equation.js';
import { type Formula, FormulaError, type Statement } from './formula.js';

/**
 * What can be said of an equation before any release is read: its names are known fields, its fields have
 * numbers, its sides count the same. Throws a {@link FormulaError} at the first that is not so.
 */
export const meantFields = (statement: Statement, known: ReadonlyMap<string, Field>): readonly Field[] => {
  const fields = new Set<Field>();
  let leaves = 0;
  for (const part of everyPart([statement.left, statement.right])) {
    if (part.op !== 'field' && part.op !== 'rows') continue;
    leaves += 1;
    if (leaves > MOST_FIGURES) throw new FormulaError(`more than ${MOST_FIGURES} figures`, part.at);
    fields.add(fieldFor(part, known));
  }
  if (fields.size === 0) throw new FormulaError('it names no field', statement.left.at);
  assertUnits(statement, known);
  return [...fields];
};

const MOST_FIGURES = 60;

/** Every part of a formula, what is counted included. */
function* everyPart(formulas: readonly Formula[]): Iterable<Formula> {
  for (const formula of formulas) {
    yield formula;
    if (formula.op === 'count') yield formula.rows;
    else if (formula.op === 'plus' || formula.op === 'times') yield* everyPart(formula.terms);
    else if (formula.op === 'minus' || formula.op === 'over') yield* everyPart([formula.a, formula.b]);
  }
}

const fieldFor = ({ id, at }: { id: string; at: number }, known: ReadonlyMap<string, Field>): Field => {
  const field = known.get(id);
  if (!field) {
    const guess = nearest(id.slice(0, 60), [...known.keys()]);
    throw new FormulaError(`there is no field ${id}${guess ? `; did you mean ${guess}?` : ''}`, at);
  }
  if (!NUMERIC.has(field.type))
    throw new FormulaError(
      `${id} is a ${field.type}, and an equation takes quantities, amounts and ratios`,
      at,
    );
  return field;
};

const NUMERIC: ReadonlySet<Field['type']> = new Set(['quantity', 'money', 'ratio']);

const assertUnits = (statement: Statement, known: ReadonlyMap<string, Field>): void => {
  const { left, right } = statement;
  assertPercent(left, right, known);
  assertPercent(right, left, known);
  const equation = equationOf(statement, { fieldOf: (id) => known.get(id)!, countOf: () => 1 });
  if (equation.fields.some(isOpen)) return;
  if (isNumber(equation.left) || isNumber(equation.right)) return;
  const [a, b] = [unitOf(equation.left, unitOfSlot), unitOf(equation.right, unitOfSlot)];
  if (!a || !b) throw new FormulaError('what is added or subtracted differs in unit', left.at);
  if (!sameUnit(a, b))
    throw new FormulaError(`the units do not fit: ${describeUnit(a)} against ${describeUnit(b)}`, left.at);
};

/** A percentage counts as hundredths: a bare number beside it is a slip. */
const assertPercent = (one: Formula, other: Formula, known: ReadonlyMap<string, Field>): void => {
  if (one.op !== 'field' || other.op !== 'number' || other.percent || other.number === '0') return;
  if (known.get(one.id)?.type === 'ratio')
    throw new FormulaError(`${one.id} is a percentage: write ${other.number} %`, other.at);
};

/** A quantity without a unit takes that of the release. */
const isOpen = ({ type, unit: name }: Field): boolean => type === 'quantity' && !name;

/** As figures are measured, but that all currencies are one here: which it is, only the release says. */
const unitOfSlot = ({ field: { type, unit: name = '', per } }: Slot): Unit => {
  if (type === 'ratio') return PURE;
  const counted = type === 'money' ? 'money' : name;
  return unit(per === undefined || counted.includes('/') ? counted : `${counted}/${per}`);
};
