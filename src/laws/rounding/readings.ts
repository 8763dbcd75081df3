import type { RoundingMode } from '../../quantity/rounding.js';
import type { Figure, Reading } from '../figure.js';

// Ways in which the figures of one release may have been rounded: amounts alike, percentages alike.

/** A way of rounding that somebody may have used; "nobody knows" is none. */
export type Mode = Exclude<RoundingMode, 'unknown'>;

/** What is rounded alike throughout a release. */
export type Group = 'amount' | 'ratio';

export const groups: readonly Group[] = ['amount', 'ratio'];

export const modes: readonly Mode[] = ['nearest', 'truncate', 'up'];

/** Both are common; rounding up is so rare that a release must say or show it. */
export const usualModes: readonly Mode[] = ['nearest', 'truncate'];

/** Every combination of a mode for amounts with one for percentages, the usual ones first. */
export const allReadings: readonly Reading[] = modes
  .flatMap((amount) => modes.map((ratio): Reading => ({ amount, ratio })))
  .sort((a, b) => unusual(a) - unusual(b));

function unusual({ amount, ratio }: Reading): number {
  return (amount === 'up' ? 1 : 0) + (ratio === 'up' ? 1 : 0);
}

/** Whether figures are there whose rounding their group decides. */
export const isRounded = (operands: readonly Figure[], group: Group): boolean =>
  operands.some(({ cut }) => cut?.with === group);

/**
 * The readings that differ for these figures: where nothing of a group is rounded, its mode makes no difference
 * and one of them stands for all.
 */
export const telling = (operands: readonly Figure[], readings: readonly Reading[]): readonly Reading[] => {
  const amounts = isRounded(operands, 'amount');
  const ratios = isRounded(operands, 'ratio');
  if (amounts && ratios) return readings;
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${amounts ? reading.amount : ''}/${ratios ? reading.ratio : ''}`;
    if (!kept.has(key)) kept.set(key, reading);
  }
  return [...kept.values()];
};

/** What is tried as long as nothing is known of a release. */
export const usualReadings = (operands: readonly Figure[]): readonly Reading[] => {
  const amounts = isRounded(operands, 'amount');
  const ratios = isRounded(operands, 'ratio');
  return amounts ? (ratios ? BOTH : AMOUNTS) : ratios ? RATIOS : NONE;
};

const BOTH = allReadings.filter((reading) => unusual(reading) === 0);
const AMOUNTS = BOTH.filter(({ ratio }) => ratio === 'nearest');
const RATIOS = BOTH.filter(({ amount }) => amount === 'nearest');
const NONE = BOTH.slice(0, 1);

/** Nothing is known: both common ways are admissible. */
export const usuallyAdmissible: ReadonlySet<Reading> = new Set(BOTH);
