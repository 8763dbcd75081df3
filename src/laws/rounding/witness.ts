import type { Figure, Reading } from '../figure.js';
import { fitsUnder } from '../judge.js';
import type { NumericRelation } from '../relation.js';
import { allReadings, type Group, isRounded, type Mode, telling } from './readings.js';

/** A law over rounded figures, and under which readings of them it holds. */
export interface Witness {
  /** Which of the verdicts it is. */
  readonly index: number;
  readonly relation: NumericRelation;
  /** Where its figures stand: one misprint may be behind all that share one. */
  readonly places: readonly number[];
  readonly holds: ReadonlySet<Reading>;
}

/** The witness that a relation is; one whose figures are rounded in no group's way is none. */
export const witnessOf = (relation: NumericRelation, index: number): Witness | undefined => {
  const { operands } = relation;
  const [amounts, ratios] = [isRounded(operands, 'amount'), isRounded(operands, 'ratio')];
  if (!amounts && !ratios) return undefined;
  const tried = telling(operands, allReadings).filter((reading) => fitsUnder(relation, reading));
  const alike = (a: Reading, b: Reading): boolean =>
    (!amounts || a.amount === b.amount) && (!ratios || a.ratio === b.ratio);
  const holds = new Set(allReadings.filter((reading) => tried.some((one) => alike(one, reading))));
  return { index, relation, places: operands.filter(isPrinted).map(({ start }) => start), holds };
};

const isPrinted = ({ start, end }: Figure): boolean => end > start;

/** Maxima and what is only about so much say nothing of how figures are rounded. */
export const mayTestify = ({ comparator, slack, operands }: NumericRelation): boolean =>
  comparator === '=' &&
  slack === undefined &&
  operands.every(({ cut, qualifier }) => !cut?.loose && !BOUNDS.has(qualifier));

const BOUNDS: ReadonlySet<Figure['qualifier']> = new Set(['maximum', 'minimum', 'approximate']);

/** The modes of one group under which the law holds, however the other group is rounded. */
export const modesOf = ({ holds }: Pick<Witness, 'holds'>, group: Group): ReadonlySet<Mode> =>
  new Set([...holds].map((reading) => reading[group] as Mode));
