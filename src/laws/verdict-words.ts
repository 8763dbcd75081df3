import type { Outcome } from '../model/release.js';
import { formatCut, formatDecimal, groupThousands } from '../quantity/decimal.js';
import { compare, type Rational, rational, subtract } from '../quantity/rational.js';
import { PURE } from '../quantity/unit.js';
import type { Figure } from './figure.js';
import type { NumericRelation } from './relation.js';
import { unitOf } from './term.js';
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

const why = (said: Said): string => {
  const { outcome, tolerance, result, room } = said;
  if (outcome === 'undetermined') return OPEN;
  if (!tolerance) return 'within rounding';
  const amount = result?.value.type === 'money';
  const words = amount ? computedWords(result, tolerance) : groupThousands(formatCut(tolerance));
  const weak =
    room && compare(room, WEAK) > 0 ? `; weak, for rounding leaves room for ${roomWords(room)}` : '';
  return `within rounding (tolerance ${words})${weak}`;
};

const WEAK = rational(20n);
const roomWords = (room: Rational): string => `${groupThousands(formatDecimal(room, 0))} such values`;
