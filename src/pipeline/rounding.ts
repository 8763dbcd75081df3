import type { Rounded as Ruled } from '../laws/rounding/ruling.js';
import type { Settled } from '../laws/rounding/settle.js';
import type { Witness } from '../laws/rounding/witness.js';
import type { Places } from '../model/places.js';
import type { Rounded, Rounding } from '../model/release.js';

/** How the figures of a release are rounded, for its record: findings by their ids, notes by their quotes. */
export const roundingOf = <J>(
  { judged, rounded }: Settled<J>,
  ids: ReadonlyMap<J, string>,
  text: string,
  places: Places,
): Rounding | undefined => {
  const { amount, ratio } = rounded;
  if (!amount && !ratio) return undefined;
  const named = (witnesses: readonly Witness[]): string[] =>
    witnesses.slice(0, MOST_NAMED).flatMap(({ index }) => {
      const one = judged[index];
      return (one && ids.get(one)) ?? [];
    });
  const recordOf = ({ mode, admissible, source, notes, evidence, exceptions }: Ruled): Rounded => ({
    mode,
    admissible: [...admissible],
    source,
    notes: notes.map(({ start, end }) => ({
      start,
      end,
      quote: text.slice(start, end),
      ...places.at({ start, end }),
    })),
    evidence: named(evidence),
    exceptions: named(exceptions),
  });
  return {
    ...(amount && { amounts: recordOf(amount) }),
    ...(ratio && { percentages: recordOf(ratio) }),
  };
};

/** A table of thousands of percentages needs no more to show how they are rounded. */
const MOST_NAMED = 20;
