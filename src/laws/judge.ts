import type { Outcome, Severity } from '../model/release.js';
import { formatDecimal } from '../quantity/decimal.js';
import { from, type Interval, intersect, upTo, width } from '../quantity/interval.js';
import {
  absolute,
  compare,
  divide,
  equals,
  greatest,
  multiply,
  ONE,
  type Rational,
  subtract,
  ZERO,
} from '../quantity/rational.js';
import type { Verdict, VerdictOperand } from './check.js';
import type { Figure, Reading } from './figure.js';
import type { NumericRelation } from './relation.js';
import { computationWords, messageOf, OPEN } from './verdict-words.js';
import { termWords } from './wording.js';

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
  const expression = options.expression ?? namesOf(relation);
  if (left === undefined || right === undefined) {
    const why = { reason: 'it would divide by zero', figures: relation.operands, subject: options.subject };
    return { ...undecided(why, expression), relation };
  }
  const outcome = outcomeOf(relation, left, right);
  const result = resultOf(relation);
  const scale = result?.factor ?? ONE;
  const computed = scale === ONE ? left : (divide(left, scale) ?? left);
  const stated = scale === ONE ? right : (divide(right, scale) ?? right);
  const tolerance = outcome === 'exact' ? ZERO : toleranceOf(relation, left, right, scale);
  const room = outcome === 'within-rounding' && !relation.slack ? roomOf(relation, result) : undefined;
  const verdict: Building = {
    outcome,
    message: messageOf(relation, { outcome, computed, stated, tolerance, result, room }),
    expression,
    stated: formatDecimal(stated),
    computed: formatDecimal(computed),
    difference: formatDecimal(subtract(stated, computed)),
    operands: operandsOf(relation.operands),
    relation,
  };
  if (options.subject) verdict.subject = options.subject;
  if (tolerance) verdict.tolerance = formatDecimal(tolerance);
  if (outcome === 'undetermined') verdict.reason = OPEN;
  if (options.severity === 'error' && isApproximate(relation)) verdict.severity = 'warning';
  return verdict;
};

type Building = { -readonly [Key in keyof Verdict]: Verdict[Key] };

/** Figures as the operands of a verdict; what is nowhere printed is none. */
export const operandsOf = (figures: readonly Figure[]): readonly VerdictOperand[] => {
  const operands: VerdictOperand[] = [];
  for (const { name, fact, start, end } of figures) {
    if (end > start) operands.push(fact === undefined ? { name, start, end } : { name, fact, start, end });
  }
  return operands;
};

/** The verdict on a law that cannot be computed, with the reason and the figures that are there. */
export const undecided = (
  why: {
    readonly reason: string;
    readonly figures: readonly Figure[];
    readonly subject?: string | undefined;
  },
  expression: string,
): Verdict => ({
  outcome: 'undetermined',
  ...(why.subject ? { subject: why.subject } : {}),
  message: `${expression} cannot be decided: ${why.reason}`,
  expression,
  reason: why.reason,
  operands: operandsOf(why.figures),
});

/** Whether the printed figures fit, be it within rounding: the verdict without its words. */
export const fits = (relation: NumericRelation): boolean => {
  const { left, right } = relation.values;
  return left !== undefined && right !== undefined && FITTING.has(outcomeOf(relation, left, right));
};

const FITTING: ReadonlySet<Outcome> = new Set(['exact', 'within-rounding']);

/** Whether both sides meet when all figures are rounded in one way. */
export const fitsUnder = (relation: NumericRelation, reading: Reading): boolean =>
  meet(relation, relation.images(reading));

/**
 * The verdict again, after the ways of rounding have become known: what the check itself said of its outcome,
 * its severity and its place stays, what judging it said is said anew.
 */
export const rejudge = (verdict: Verdict, before: NumericRelation, after: NumericRelation): Verdict => {
  const { subject, expression } = verdict;
  const options = { ...(subject && { subject }), ...(expression && { expression }) };
  const [old, now] = [judge(before, options), judge(after, options)];
  const { tolerance: _, ...rest } = verdict;
  return {
    ...rest,
    outcome: now.outcome,
    message: verdict.message.replace(old.message, () => now.message),
    relation: after,
    ...(now.tolerance !== undefined && { tolerance: now.tolerance }),
  };
};

/** What the left side comes to in the measure of the result, or why it comes to nothing. */
export const computation = (relation: NumericRelation): string => {
  const { left, right } = relation.values;
  if (left === undefined || right === undefined) return judge(relation).message;
  const result = resultOf(relation);
  const computed = result ? (divide(left, result.factor) ?? left) : left;
  return computationWords(relation, result, computed);
};

const namesOf = ({ left, comparator, right }: NumericRelation): string =>
  `${termWords(left, ({ name }) => name)} ${comparator} ${termWords(right, ({ name }) => name)}`;

/** The figure that states the result, when there is one such. */
const resultOf = ({ right }: NumericRelation): Figure | undefined =>
  right.op === 'leaf' ? right.leaf : undefined;

const outcomeOf = (relation: NumericRelation, left: Rational, right: Rational): Outcome => {
  const order = compare(left, right);
  if (order === 0 || (order < 0 && relation.comparator === '≤')) return 'exact';
  const rounded = relation.slack !== undefined || relation.operands.some(({ cut }) => cut);
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

/** The width of what the left side can be, in units of the result's last place. */
const roomOf = (relation: NumericRelation, result: Figure | undefined): Rational | undefined => {
  if (!result?.cut) return undefined;
  let widest: Rational | undefined = ZERO;
  for (const reading of relation.readings) {
    const open = width(relation.images(reading).left);
    widest = open && widest && greatest(widest, open);
  }
  return widest && divide(widest, multiply(result.cut.unit, result.factor));
};

const isApproximate = ({ operands }: NumericRelation): boolean =>
  operands.some(({ qualifier }) => qualifier === 'approximate');
