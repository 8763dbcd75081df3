import type { Outcome, Severity } from '../model/release.js';
import { formatCut, formatDecimal, groupThousands } from '../quantity/decimal.js';
import { from, type Interval, intersect, upTo } from '../quantity/interval.js';
import {
  absolute,
  compare,
  divide,
  equals,
  greatest,
  ONE,
  type Rational,
  subtract,
  ZERO,
} from '../quantity/rational.js';
import { PURE } from '../quantity/unit.js';
import type { Verdict, VerdictOperand } from './check.js';
import type { Figure } from './figure.js';
import type { NumericRelation } from './relation.js';
import { unitOf } from './term.js';
import { computedWords, figureWords, inUnit, termWords } from './wording.js';

/** What the check says about itself, where that bears on the verdict. */
export interface JudgeOptions {
  readonly subject?: string;
  /** The check's severity: figures that are only approximate never raise more than a warning. */
  readonly severity?: Severity;
  /** The law in names; by default made from the operands' names. */
  readonly expression?: string;
}

/**
 * Decides one relation: `exact` when the printed numbers fit, `within-rounding` when some way of rounding
 * lets both sides meet, `undetermined` when maxima or a division by zero leave it open, else `inconsistent`.
 */
export const judge = (relation: NumericRelation, options: JudgeOptions = {}): Verdict => {
  const { left, right } = relation.values;
  const operands = operandsOf(relation.operands);
  const base = {
    ...(options.subject === undefined || options.subject === '' ? {} : { subject: options.subject }),
    expression: options.expression ?? namesOf(relation),
    operands,
    relation,
  };
  if (left === undefined || right === undefined) {
    const reason = 'it would divide by zero';
    return { ...base, outcome: 'undetermined', reason, message: `${base.expression}: ${reason}` };
  }
  const outcome = outcomeOf(relation, left, right);
  const result = resultOf(relation);
  const scale = result?.factor ?? ONE;
  const computed = divide(left, scale) ?? left;
  const stated = divide(right, scale) ?? right;
  const tolerance = outcome === 'exact' ? ZERO : toleranceOf(relation, left, right, scale);
  const say = { outcome, computed, stated, tolerance, result };
  return {
    ...base,
    outcome,
    ...severityOf(relation, options.severity),
    message: messageOf(relation, say),
    stated: formatDecimal(stated),
    computed: formatDecimal(computed),
    difference: formatDecimal(subtract(stated, computed)),
    ...(tolerance ? { tolerance: formatDecimal(tolerance) } : {}),
    ...(outcome === 'undetermined' ? { reason: OPEN } : {}),
  };
};

/** Figures as the operands of a verdict; what is nowhere printed is none. */
export const operandsOf = (figures: readonly Figure[]): readonly VerdictOperand[] =>
  figures
    .filter(({ start, end }) => end > start)
    .map(({ name, fact, start, end }) => ({ name, ...(fact === undefined ? {} : { fact }), start, end }));

/** The verdict on a law that cannot be computed, with the reason and the figures that are there. */
export const undecided = (
  why: { readonly reason: string; readonly figures: readonly Figure[]; readonly subject?: string },
  expression: string,
): Verdict => ({
  outcome: 'undetermined',
  ...(why.subject ? { subject: why.subject } : {}),
  message: `${expression} cannot be decided: ${why.reason}`,
  expression,
  reason: why.reason,
  operands: operandsOf(why.figures),
});

const OPEN = 'it holds only if a stated maximum or minimum is not reached';

const namesOf = ({ left, comparator, right }: NumericRelation): string =>
  `${termWords(left, ({ name }) => name)} ${comparator} ${termWords(right, ({ name }) => name)}`;

/** The figure that states the result, when there is one such. */
const resultOf = ({ right }: NumericRelation): Figure | undefined =>
  right.op === 'leaf' ? right.leaf : undefined;

const outcomeOf = (relation: NumericRelation, left: Rational, right: Rational): Outcome => {
  const order = compare(left, right);
  if (order === 0 || (order < 0 && relation.comparator === '≤')) return 'exact';
  const rounded = relation.operands.some(({ cut }) => cut);
  if (rounded && relation.readings.some((reading) => meet(relation, relation.images(reading)))) {
    return 'within-rounding';
  }
  return leftOpen(relation, left, right) ? 'undetermined' : 'inconsistent';
};

const meet = (
  { comparator }: NumericRelation,
  { left, right }: { readonly left: Interval; readonly right: Interval },
): boolean => {
  if (comparator === '=') return intersect(left, right) !== undefined;
  return intersect(from(left.low, left.lowOpen), upTo(right.high, right.highOpen)) !== undefined;
};

/**
 * "Up to 700,000" may turn out less. Where the result is itself a maximum, the maxima must add up; where an
 * exact result is stated beside maxima, it only must not exceed what they give together.
 */
const leftOpen = (relation: NumericRelation, left: Rational, right: Rational): boolean => {
  const result = resultOf(relation);
  if (result === undefined || relation.comparator === '≤') return false;
  if (result.qualifier === 'maximum' || result.qualifier === 'minimum') return false;
  if (!isIncreasing(relation)) return false;
  const bounds = new Set(relation.operands.map(({ qualifier }) => qualifier));
  return (
    (bounds.has('maximum') && compare(right, left) < 0) || (bounds.has('minimum') && compare(right, left) > 0)
  );
};

// Sums and products of figures that are not negative grow with each of them.
const isIncreasing = ({ left, operands }: NumericRelation): boolean => {
  const plain = left.op === 'plus' || left.op === 'times' || left.op === 'leaf';
  return plain && operands.every(({ exact }) => exact.n >= 0n);
};

/** The largest difference between stated and computed that rounding would still allow, in the result's unit. */
const toleranceOf = (
  relation: NumericRelation,
  left: Rational,
  right: Rational,
  scale: Rational,
): Rational | undefined => {
  let widest = ZERO;
  for (const reading of relation.readings) {
    const images = relation.images(reading);
    const ends = [images.left.low, images.left.high, images.right.low, images.right.high];
    if (ends.includes(undefined)) return undefined;
    const [leftLow, leftHigh, rightLow, rightHigh] = ends as [Rational, Rational, Rational, Rational];
    const shift = subtract(right, left);
    const above = subtract(shift, subtract(rightLow, leftHigh));
    const below = subtract(subtract(rightHigh, leftLow), shift);
    widest = greatest(widest, greatest(absolute(above), absolute(below)));
  }
  return equals(scale, ONE) ? widest : divide(widest, scale);
};

const severityOf = (
  { operands }: NumericRelation,
  severity: Severity | undefined,
): { readonly severity?: Severity } =>
  severity === 'error' && operands.some(({ qualifier }) => qualifier === 'approximate')
    ? { severity: 'warning' }
    : {};

interface Said {
  readonly outcome: Outcome;
  readonly computed: Rational;
  readonly stated: Rational;
  readonly tolerance: Rational | undefined;
  readonly result: Figure | undefined;
}

const messageOf = (relation: NumericRelation, said: Said): string => {
  const left = termWords(relation.left, figureWords);
  const right = termWords(relation.right, figureWords);
  if (relation.comparator === '≤') return boundMessage(left, right, said);
  if (relation.left.op === 'leaf') return equalMessage(left, right, said);
  const { outcome, result, computed, stated } = said;
  const unit = unitOf(relation.left, (one) => one.unit) ?? PURE;
  const words = result ? computedWords(result, computed) : inUnit(unit, formatCut(computed));
  if (result) {
    if (outcome === 'exact') return `${left} = ${words}, as stated`;
    const asStated = `${computedWords(result, stated)} is stated`;
    return outcome === 'inconsistent'
      ? `${left} = ${words}, but ${asStated} (${differenceWords(said)})`
      : `${left} = ${words}; ${asStated}, ${why(said)}`;
  }
  if (outcome === 'exact') return `${left} = ${words} = ${right}`;
  const other = `${right} = ${inUnit(unit, formatCut(stated))}`;
  return outcome === 'inconsistent'
    ? `${left} = ${words}, but ${other} (${differenceWords(said)})`
    : `${left} = ${words}; ${other}, ${why(said)}`;
};

const equalMessage = (left: string, right: string, said: Said): string => {
  if (said.outcome === 'exact') return `${left} is stated alike in both places`;
  if (said.outcome === 'inconsistent') return `${left} and ${right} differ (${differenceWords(said)})`;
  return `${left} and ${right}: ${why(said)}`;
};

const boundMessage = (left: string, right: string, said: Said): string => {
  if (said.outcome === 'exact') return `${left} is not above ${right}`;
  if (said.outcome === 'inconsistent') return `${left} is above ${right} (${differenceWords(said)})`;
  return `${left} is not above ${right}, ${why(said)}`;
};

const differenceWords = ({ stated, computed }: Said): string =>
  `difference ${groupThousands(formatCut(subtract(stated, computed)))}`;

const why = ({ outcome, tolerance, result }: Said): string => {
  if (outcome === 'undetermined') return OPEN;
  if (!tolerance) return 'within rounding';
  const words = result?.value.type === 'money' ? computedWords(result, tolerance) : formatCut(tolerance);
  return `within rounding (tolerance ${result?.value.type === 'money' ? words : groupThousands(words)})`;
};
