import type { Place } from './components.js';

/** What repairs are ranked by: how many failing laws hold then, how likely the slip is, whether to the last digit. */
export interface Ranked {
  readonly place: Place;
  readonly cost: number;
  readonly mends: readonly number[];
  readonly exact: boolean;
}

/** Equal in how much they mend and nearly in how likely they are: no telling which it was. */
export const equallyGood = (a: Ranked, b: Ranked): boolean =>
  a.mends.length === b.mends.length && Math.abs(a.cost - b.cost) <= 1;

export const byMerit = (a: Ranked, b: Ranked): number =>
  b.mends.length - a.mends.length || a.cost - b.cost || b.place.start - a.place.start;

/**
 * Of all readings of one figure inside a tolerance, the one that makes its laws hold to the last digit stands
 * first, and is worth a little next to other figures as well.
 */
export const exactFirst = <R extends Ranked>(repairs: readonly R[]): readonly R[] => {
  if (repairs.every(({ exact }) => exact === repairs[0]?.exact)) return repairs;
  const least = Math.min(...repairs.map(({ cost }) => cost));
  return repairs.map((one) => {
    const rival = one.exact && one.cost - least <= EXACT_REACH && mostOf(repairs) === one.mends.length;
    return rival ? { ...one, cost: least - EXACT } : one;
  });
};

const mostOf = (repairs: readonly Ranked[]): number => Math.max(...repairs.map(({ mends }) => mends.length));

export const EXACT = 2;
const EXACT_REACH = 8;
