import { parseDecimal } from '../quantity/decimal.js';
import { includes } from '../quantity/interval.js';
import { divide, multiply, type Rational, rational } from '../quantity/rational.js';
import type { Relation } from './relation.js';
import { type Slip, type SlipKind, slipsInto } from './slip.js';

/** True when one figure with a digit wrong, lost, doubled or exchanged explains why the relation fails. */
export const isOneSlip = (relation: Relation | undefined): boolean =>
  slipsIn(relation).some(({ kind }) => OF_DIGITS.has(kind));

/** True when two neighbouring digits of one figure, exchanged, explain it: hardly ever a coincidence. */
export const isExchange = (relation: Relation | undefined): boolean =>
  slipsIn(relation).some(({ kind }) => kind === 'transposition');

const OF_DIGITS: ReadonlySet<SlipKind> = new Set(['transposition', 'digit', 'dropped', 'added']);

/** True when one figure ten, a hundred, a thousand or a million times as large, or as small, would fit. */
export const isScaleSlip = (relation: Relation | undefined): boolean =>
  relation?.operands.some(({ exact }, index) => {
    const wanted = relation.solve(index);
    const fits = (number: Rational | undefined): boolean =>
      number !== undefined && wanted.some((set) => includes(set, number));
    return POWERS.some((power) => fits(multiply(exact, power)) || fits(divide(exact, power)));
  }) ?? false;

const POWERS = [10n, 100n, 1000n, 10_000n, 1_000_000n, 100_000_000n].map((power) => rational(power));

const slipsIn = (relation: Relation | undefined): readonly Slip[] =>
  relation?.operands.flatMap(({ exact, value }, index) =>
    slipsInto({ number: exact, place: parseDecimal(value.granularity) }, relation.solve(index)),
  ) ?? [];
