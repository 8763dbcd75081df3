import { type Expression, evaluate, image, invert, operand } from '../quantity/expression.js';
import { add, closed, from, type Interval, subtract, upTo } from '../quantity/interval.js';
import { absolute, divide, multiply, negate, ONE, type Rational } from '../quantity/rational.js';
import { asResult, type Figure, type Reading, setOf, slackOf } from './figure.js';
import { usualReadings } from './rounding/readings.js';
import { compile, isLinearTerm, leavesOf, replaceLeaves, type Term } from './term.js';

/**
 * The arithmetic behind a verdict, as far as diagnosis needs it: which figures took part, and for each of
 * them what it could read instead so that the law would hold.
 */
export interface Relation {
  readonly operands: readonly Figure[];
  /**
   * The printed values that operand `index` may have so that the law holds within rounding, the others as
   * they are: a union of intervals, empty when no value mends it. Asking for all operands costs one walk.
   */
  readonly solve: (index: number) => readonly Interval[];
}

export type Comparator = '=' | '≤';

/** So much in the measure of the right side, or with `relative` such a part of it. */
export interface Within {
  readonly reach: Rational;
  readonly relative: boolean;
}

/** An equation or bound whose leaves are printed figures. */
export interface NumericRelation extends Relation {
  readonly left: Term<Figure>;
  readonly right: Term<Figure>;
  readonly comparator: Comparator;
  /** The ways of rounding to try: one when nothing is rounded. */
  readonly readings: readonly Reading[];
  /** The exact value of either side on the printed numbers; undefined on division by zero. */
  readonly values: { readonly left: Rational | undefined; readonly right: Rational | undefined };
  /** How far both sides may lie apart, where a rule allows for it. */
  readonly slack?: Interval | undefined;
  /** Both sides as sets under one reading, the left with the slack. */
  readonly images: (reading: Reading) => { readonly left: Interval; readonly right: Interval };
  /** The same figures with other ways of rounding to try. */
  readonly under: (readings: readonly Reading[]) => NumericRelation;
}

/** Whether the arithmetic is there as terms over figures, and not only as what would mend it. */
export const isNumericRelation = (relation: Relation | undefined): relation is NumericRelation =>
  relation !== undefined && 'readings' in relation;

/**
 * Relates two terms over figures. A lone figure on the right of an equation is its result: when the left
 * multiplies or divides, the last printed place of the result counts as rounded.
 */
export const relate = (
  left: Term<Figure>,
  comparator: Comparator,
  right: Term<Figure>,
  within?: Within,
): NumericRelation => {
  const operands: Figure[] = [];
  const valueAt = (index: number): Rational => {
    const { exact, factor } = operands[index] as Figure;
    return factor === ONE ? exact : multiply(exact, factor);
  };
  const place = (leaf: Figure): Expression => operand(operands.push(leaf) - 1);
  const value = (part: Expression): Rational | undefined => evaluate(part, valueAt);
  const rounded = roundedLeaves(left, comparator, right);
  const leftSide = compile(rounded.left, place, value);
  const rightSide = compile(rounded.right, place, value);
  const values = { left: value(leftSide), right: value(rightSide) };
  const slack = within && slackFor(within, rounded.right, values.right);
  const sides: Sides = { operands, left: leftSide, right: rightSide, comparator, slack, known: new Map() };
  const known = { left: rounded.left, right: rounded.right, operands, comparator, values, slack };
  return relationOf(known, sides, usualReadings(operands));
};

type Known = Omit<NumericRelation, 'readings' | 'images' | 'solve' | 'under'>;

const relationOf = (known: Known, sides: Sides, readings: readonly Reading[]): NumericRelation => {
  let solutions: readonly (readonly Interval[])[] | undefined;
  return {
    ...known,
    readings,
    images: (reading) => imagesOf(sides, reading),
    solve: (index) => {
      solutions ??= solveAll(sides, readings);
      return solutions[index] ?? [];
    },
    under: (others) => relationOf(known, sides, others),
  };
};

const slackFor = (
  { reach, relative }: Within,
  right: Term<Figure>,
  result: Rational | undefined,
): Interval | undefined => {
  const measure = right.op === 'leaf' ? right.leaf.factor : ONE;
  const most = multiply(reach, relative ? absolute(result ?? ONE) : measure);
  return closed(negate(most), most);
};

/** A result is rounded to its last place, and so are percentages that are added up. */
const roundedLeaves = (
  left: Term<Figure>,
  comparator: Comparator,
  right: Term<Figure>,
): { readonly left: Term<Figure>; readonly right: Term<Figure> } => {
  const whole = isLinearTerm(left);
  if (!whole && comparator === '=' && right.op === 'leaf') {
    return { left, right: { op: 'leaf', leaf: asResult(right.leaf) } };
  }
  if (!whole || left.op === 'leaf' || !isLinearTerm(right)) return { left, right };
  const first = leavesOf(left)[0];
  if (first?.value.type !== 'ratio') return { left, right };
  const cut = (leaf: Figure): Term<Figure> => ({ op: 'leaf', leaf: asResult(leaf) });
  return { left: replaceLeaves(left, cut), right: replaceLeaves(right, cut) };
};

interface Sides {
  readonly operands: readonly Figure[];
  readonly left: Expression;
  readonly right: Expression;
  readonly comparator: Comparator;
  readonly slack: Interval | undefined;
  /** A long sum is worth remembering: judging asks for it again and again. */
  readonly known: Map<Reading, Images>;
}

type Images = ReturnType<NumericRelation['images']>;

const imagesOf = ({ operands, left, right, slack, known }: Sides, reading: Reading): Images => {
  const found = known.get(reading);
  if (found) return found;
  const sets = (index: number): Interval => setOf(operands[index] as Figure, reading);
  const images = { left: widened(image(left, sets), slack), right: image(right, sets) };
  known.set(reading, images);
  return images;
};

const widened = (set: Interval, slack: Interval | undefined): Interval => (slack ? add(set, slack) : set);

const solveAll = (sides: Sides, readings: readonly Reading[]): readonly (readonly Interval[])[] => {
  const found: Interval[][] = sides.operands.map(() => []);
  for (const reading of readings) {
    const known = sides.operands.map((one) => setOf(one, reading));
    const sets = (index: number): Interval => known[index] as Interval;
    const { slack } = sides;
    const images = { left: image(sides.left, sets), right: widened(image(sides.right, sets), slack) };
    const equality = sides.comparator === '=';
    const wantedLeft = equality ? images.right : upTo(images.right.high, images.right.highOpen);
    const left = widened(images.left, slack);
    const wantedRight = equality ? left : from(left.low, left.lowOpen);
    for (const solved of [invert(sides.left, sets, wantedLeft), invert(sides.right, sets, wantedRight)]) {
      for (const [index, truth] of solved) {
        found[index]?.push(asPrinted(sides.operands[index] as Figure, truth, reading));
      }
    }
  }
  return found;
};

/** From true values in the equation to printed numbers: the factor undone, the figure's own slack added. */
const asPrinted = (one: Figure, truth: Interval, reading: Reading): Interval => {
  const factor = divide(ONE, one.factor) ?? ONE;
  const plain: Interval =
    one.factor === ONE
      ? truth
      : {
          ...truth,
          low: truth.low && multiply(truth.low, factor),
          high: truth.high && multiply(truth.high, factor),
        };
  return one.cut ? subtract(plain, slackOf(one, reading)) : plain;
};

/** All figures of a term, left to right; for checks that build terms by hand. */
export const figuresOf = (term: Term<Figure>): readonly Figure[] => leavesOf(term);
