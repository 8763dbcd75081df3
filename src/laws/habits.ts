import { formatDecimal } from '../quantity/decimal.js';
import { compare, type Rational } from '../quantity/rational.js';
import { sizeOf } from './likelihood.js';
import type { Relation } from './relation.js';
import { totalOf } from './totals.js';

/**
 * What the figures of one law are like. A figure that is read otherwise should be like its neighbours: as round,
 * as long, and in a sorted column in its order. Worked out once a law, so that a long column stays cheap.
 */
export interface Habits {
  /**
   * By how many halvings the operand is less likely to have meant `number` than what it prints. A figure that is
   * only scaled has its zeros from that, so they tell nothing.
   */
  readonly cost: (operand: number, number: Rational, rescaled: boolean) => number;
}

/** Fewer figures have no habits. */
const FEW = 4;

export const habitsOf = (relation: Relation): Habits => {
  const values = relation.operands.map(({ exact }) => exact);
  const units = relation.operands.map(({ unit }) => unit.key);
  const rounds = values.map(lastPlace);
  const total = totalOf(relation);
  const parts = total === undefined ? [] : [...values.keys()].filter((index) => index !== total);
  const usual = usualRound(rounds, units);
  const lengths = countOf(parts.length >= FEW ? parts.map((index) => sizeOf(values[index] as Rational)) : []);
  const order = parts.length > FEW ? orderOf(parts.map((index) => values[index] as Rational)) : undefined;
  return {
    cost: (operand, number, rescaled) => {
      const own = values[operand] as Rational;
      const round = rescaled ? 0 : roundCost(rounds[operand] as number, lastPlace(number), usual(operand));
      if (operand === total || total === undefined) return round;
      const at = operand < total ? operand : operand - 1;
      return round + lengthCost(sizeOf(own), sizeOf(number), lengths) + (order?.(at, number) ?? 0);
    },
  };
};

/** The power of ten that the last digit other than zero stands for: 3 for 1,745,000 and −1 for 13.50. */
const lastPlace = (value: Rational): number => {
  if (value.n === 0n) return MOST_ZEROS;
  const digits = formatDecimal(value);
  const point = digits.indexOf('.');
  if (point >= 0) return point + 1 - digits.replace(/0{1,12}$/, '').length;
  return /0{0,40}$/.exec(digits)?.[0].length ?? 0;
};

const MOST_ZEROS = 40;

/**
 * The place that nearly all others of its unit are round to. With many of them one may stand out: it may be the
 * very figure that is wrong.
 */
const usualRound = (
  rounds: readonly number[],
  units: readonly string[],
): ((operand: number) => number | undefined) => {
  const lowest = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const [index, round] of rounds.entries()) {
    const unit = units[index] as string;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
    const known = [...(lowest.get(unit) ?? []), index];
    lowest.set(unit, known.sort((a, b) => (rounds[a] as number) - (rounds[b] as number)).slice(0, 3));
    void round;
  }
  return (operand) => {
    const unit = units[operand] as string;
    const count = counts.get(unit) ?? 0;
    const others = (lowest.get(unit) ?? []).filter((index) => index !== operand);
    if (count < 3) return undefined;
    const found = rounds[others[count > FEW ? 1 : 0] as number];
    return found === MOST_ZEROS ? undefined : found;
  };
};

/** Becoming as round as the others speaks for a reading; losing zeros that slips seldom make, against it. */
const roundCost = (printed: number, meant: number, usual: number | undefined): number => {
  if (usual !== undefined && printed < usual && meant >= usual) return -Math.min(6, 3 * (usual - printed));
  if (usual !== undefined && printed >= usual && meant < usual) return Math.min(9, 3 * (usual - meant));
  return meant > printed ? -Math.min(2, meant - printed) : Math.min(6, 2 * (printed - meant));
};

const countOf = (all: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

/** A length that nobody else has is odd; one that the others share is not. */
const lengthCost = (printed: number, meant: number, counts: ReadonlyMap<number, number>): number => {
  if (counts.size === 0 || printed === meant) return 0;
  const [like, usual] = [counts.get(printed) ?? 0, counts.get(meant) ?? 0];
  if (like === 1 && counts.size === 2 && usual > 1) return -3;
  return usual === 0 && like > 1 ? 3 : 0;
};

/** In a sorted column a reading that restores the order is likely, and one that breaks it is not. */
const orderOf = (values: readonly Rational[]): ((at: number, number: Rational) => number) | undefined => {
  const steps = values.slice(1).map((value, at) => compare(value, values[at] as Rational));
  const up = steps.filter((step) => step > 0).length;
  const down = steps.filter((step) => step < 0).length;
  const [way, breaks] = down <= up ? [1, down] : [-1, up];
  if (breaks > 1 || steps.every((step) => step === 0)) return undefined;
  const fits = (at: number, value: Rational): boolean => {
    const [before, after] = [values[at - 1], values[at + 1]];
    return (!before || compare(value, before) * way >= 0) && (!after || compare(after, value) * way >= 0);
  };
  return (at, number) => {
    const [now, then] = [fits(at, values[at] as Rational), fits(at, number)];
    return now === then ? 0 : then ? -4 : breaks === 0 ? 4 : 2;
  };
};
