import type { Outcome } from '../model/release.js';
import { formatCut, formatDecimal, groupThousands } from '../quantity/decimal.js';
import { compare, type Rational, rational, subtract } from '../quantity/rational.js';
import { PURE } from '../quantity/unit.js';
import type { Figure } from './figure.js';
import type { NumericRelation } from './relation.js';
import { isNumber, type Term, unitOf } from './term.js';
import { computedWords, figureWords, inUnit, termWords } from './wording.js';

// A verdict in one sentence: "162 rights × 200 shares per right = 32,400 shares, as stated".

/** Why figures that are maxima or minima decide nothing. */
export const OPEN = 'it holds only if a stated maximum or minimum is not reached';

/** What was found, in the measure of the result. */
export interface Said {
  readonly outcome: Outcome;
  readonly computed: Rational;
  readonly stated: Rational;
  readonly tolerance: Rational | undefined;
  /** How many units of the result the rounding of the other figures leaves open; much room proves little. */
  readonly room: Rational | undefined;
  readonly result: Figure | undefined;
}

export const messageOf = (relation: NumericRelation, said: Said): string => {
  const { comparator, left, right } = relation;
  const sides = [inFigures(left), inFigures(right), said, relation] as const;
  if (comparator === '≤') return boundMessage(...sides);
  if (left.op === 'leaf') return equalMessage(...sides);
  const { outcome, result, computed, stated } = said;
  const words = computationWords(relation, result, computed);
  if (outcome === 'exact') return result ? `${words}, as stated` : `${words} = ${inFigures(right)}`;
  const other = result
    ? `${computedWords(result, stated)} is stated`
    : `${inFigures(right)} = ${amountWords(left, undefined, stated)}`;
  return outcome === 'inconsistent'
    ? `${words}, but ${other} (${differenceWords(said)})`
    : `${words}; ${other}, ${why(said, relation)}`;
};

const inFigures = (term: Term<Figure>): string => termWords(term, figureWords);

/** `162 rights × 200 shares per right = 32,400 shares`: the left side and what it comes to. */
export const computationWords = (
  { left }: NumericRelation,
  result: Figure | undefined,
  computed: Rational,
): string => `${inFigures(left)} = ${amountWords(left, result, computed)}`;

const amountWords = (left: Term<Figure>, result: Figure | undefined, computed: Rational): string =>
  result
    ? computedWords(result, computed)
    : inUnit(unitOf(left, (one) => one.unit) ?? PURE, formatCut(computed));

const equalMessage = (left: string, right: string, said: Said, relation: NumericRelation): string => {
  if (said.outcome === 'exact') return `${left} is stated alike in both places`;
  if (said.outcome === 'inconsistent') return `${left} and ${right} differ (${differenceWords(said)})`;
  return `${left} and ${right}: ${why(said, relation)}`;
};

const boundMessage = (left: string, right: string, said: Said, relation: NumericRelation): string => {
  // Of a figure and a number it is the figure that is too low.
  const [what, side, bound] = isNumber(relation.left) ? [right, 'below', left] : [left, 'above', right];
  if (said.outcome === 'exact') return `${what} is not ${side} ${bound}`;
  if (said.outcome === 'inconsistent') return `${what} is ${side} ${bound} (${differenceWords(said)})`;
  return `${what} is not ${side} ${bound}, ${why(said, relation)}`;
};

const differenceWords = ({ stated, computed }: Said): string =>
  `difference ${groupThousands(formatCut(subtract(stated, computed)))}`;

const why = (said: Said, { slack }: NumericRelation): string => {
  const { outcome, tolerance, result, room } = said;
  if (outcome === 'undetermined') return OPEN;
  if (!tolerance) return 'within rounding';
  const amount = result?.value.type === 'money';
  const words = amount ? computedWords(result, tolerance) : groupThousands(formatCut(tolerance));
  const weak =
    room && compare(room, WEAK) > 0 ? `; weak, for rounding leaves room for ${roomWords(room)}` : '';
  return slack ? `within the tolerance of ${words}` : `within rounding (tolerance ${words})${weak}`;
};

const WEAK = rational(20n);
const roomWords = (room: Rational): string => `${groupThousands(formatDecimal(room, 0))} such values`;
