import type { Stated } from '../../extraction/statement.js';
import { parseDecimal } from '../../quantity/decimal.js';
import { absolute, compare, greatest, subtract } from '../../quantity/rational.js';

/** A fact of an offering as one sentence tells it, and how plainly: 3 in so many words, 1 by what stands near. */
export interface Part extends Stated {
  readonly weight: number;
}

/**
 * Of several values told for one thing the plainest counts, of those the first; what agrees with it is told
 * again. The others are of something else: an earlier closing, an insider's portion.
 */
export const plainest = (parts: readonly Part[]): Part[] => {
  const best = new Map<string, Part>();
  for (const part of parts) {
    const known = best.get(keyOf(part));
    if (!known || part.weight > known.weight) best.set(keyOf(part), part);
  }
  return parts.filter((part) => part.field.many || agrees(part, best.get(keyOf(part))!));
};

const keyOf = ({ field, subject }: Part): string => `${field.id} ${subject}`;

const agrees = ({ value: a }: Part, { value: b }: Part): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || near(a, b);

/** `$5.0 million` and `$5,002,500`. */
const near = (a: Part['value'], b: Part['value']): boolean => {
  if (a?.type !== 'money' || b?.type !== 'money' || a.currency !== b.currency) return false;
  const coarser = greatest(parseDecimal(a.granularity), parseDecimal(b.granularity));
  return compare(absolute(subtract(parseDecimal(a.number), parseDecimal(b.number))), coarser) < 0;
};
