import type { Facts } from '../../model/facts.js';
import { describeUnit, sameUnit } from '../../quantity/unit.js';
import type { Verdict } from '../check.js';
import { asResult, type Figure } from '../figure.js';
import { fits, judge, undecided } from '../judge.js';
import { currencySlip } from '../mixed-currency.js';
import { relate } from '../relation.js';
import { isLinearTerm, replaceLeaves, type Term } from '../term.js';
import { OPEN } from '../verdict-words.js';
import { sameDay } from './days.js';
import { type Way, waysIn } from './derive.js';
import { instancesOf } from './instance.js';
import type { Known, Law, Step } from './known.js';

/**
 * Several laws that lack the same figure must leave one value for it: each is held against the first. What a law
 * says that is stated in full is left to that law.
 */
export const agreements = (laws: readonly Law[], facts: Facts): readonly Verdict[] => {
  const groups = [...waysIn(laws, facts, new Map()).values()].filter(({ length }) => length > 1);
  if (groups.length === 0) return [];
  const said = new Set(
    instancesOf(laws, facts, new Map(), 0).flatMap(({ gaps, known }) =>
      gaps.length === 0 ? keyOf([...known.values()].flat()) : [],
    ),
  );
  return groups.flatMap(([first, ...more]) =>
    more.flatMap((other) => {
      const key = keyOf([...first.step.operands, ...other.step.operands]);
      if (said.has(key)) return [];
      said.add(key);
      return agreement(first, other, facts);
    }),
  );
};

const keyOf = (operands: readonly Known[]): string =>
  [...new Set(operands.map(({ fact }) => fact))].sort().join(' ');

const agreement = ({ subject, step }: Way, other: Way, facts: Facts): Verdict => {
  // A lone figure goes to the right, where a stated result stands.
  const [a, b] = step.term.op === 'leaf' ? [other.step, step] : [step, other.step];
  const expression = `${a.expression} = ${b.expression}`;
  const relation = relate(inFigures(a), '=', inFigures(b));
  const figures = relation.operands;
  if (!sameDay(a.law.equation, b.law.equation, facts))
    return undecided({ reason: DAYS, figures, subject }, expression);
  if (!sameUnit(a.unit, b.unit)) {
    const slip = fits(relation) ? currencySlip({ subject, figures, expression }, facts) : undefined;
    const reason = `the units do not fit: ${describeUnit(a.unit)} against ${describeUnit(b.unit)}`;
    return slip ?? undecided({ reason, figures, subject }, expression);
  }
  const verdict = judge(relation, { subject, expression });
  if (verdict.outcome !== 'inconsistent') return verdict;
  const unproven = [a, b].find(({ law }) => law.equation.unproven)?.law.equation;
  if (!unproven) return tempered(verdict, figures, [...a.operands, ...b.operands]);
  const reason = `it is not said that ${unproven.assuming ?? 'it applies'}`;
  return undecided({ reason, figures, subject }, expression);
};

const DAYS = 'the figures are not known to be of one day';

/** What is rounded is only a warning; estimates, plans and what is "up to" may come out otherwise. */
const tempered = (verdict: Verdict, figures: readonly Figure[], operands: readonly Known[]): Verdict => {
  const plain = operands.every(({ qualifier }) => qualifier === 'exact');
  // A price in full digits is no rounded figure, though its last place may be.
  if (plain && figures.every(({ cut }) => !cut || cut.with === 'own')) return verdict;
  if (operands.every(({ qualifier }) => qualifier === 'exact' || qualifier === 'approximate'))
    return { ...verdict, severity: 'warning' };
  const { relation: _, ...rest } = verdict;
  return { ...rest, outcome: 'undetermined', reason: OPEN };
};

/** One of two prices for the same thing was divided out of the other, and may be rounded to its last place. */
const isPrice = ({ value, unit }: Figure): boolean => value.type === 'money' && unit.powers.size > 1;

const inFigures = ({ term, result }: Step): Term<Figure> => {
  const linear = isLinearTerm(term);
  return replaceLeaves(term, (known): Term<Figure> => {
    const { figure } = known;
    // In the first round everything that is known is printed.
    if (!figure) throw new TypeError(`${known.name} is not printed`);
    const isRounded = known === result || (!linear && isPrice(figure));
    return { op: 'leaf', leaf: isRounded ? asResult(figure) : figure };
  });
};
