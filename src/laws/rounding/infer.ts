import type { Reading } from '../figure.js';
import { allReadings, type Group, groups, type Mode, modes } from './readings.js';
import { modesOf, type Witness } from './witness.js';

/**
 * How the figures of a release are rounded, as all its sums, quotients and percentages show together. A reading
 * is refuted by laws that hold under another one and not under it. One misprint can make a law hold so, and with
 * it all laws it stands in: therefore laws that share a figure refute nothing, and where every reading has
 * something against it, one is refuted only by three times as much as speaks against the best.
 *
 *     sums of truncated figures fall short of their total by up to n − 1 units and never exceed it;
 *     a total two units short of four figures is truncated, one that is a unit too low is not
 */
export interface Inferred {
  /** Under which a law may hold and count as within rounding; never empty. */
  readonly admissible: ReadonlySet<Reading>;
  readonly groups: Readonly<Record<Group, Shown>>;
}

/** What is known of one group: a mode, `mixed` when laws contradict each other, `open` when nothing decides. */
export interface Shown {
  readonly mode: Mode | 'mixed' | 'open';
  readonly admissible: readonly Mode[];
  /** What holds under this mode alone; of mixed figures all that decides anything. */
  readonly evidence: readonly Witness[];
  /** What holds under another mode alone. */
  readonly exceptions: readonly Witness[];
}

export const infer = (heard: readonly Witness[]): Inferred => {
  const candidates = allReadings.filter((reading) =>
    groups.every((group) => isLikely(reading[group], group, heard)),
  );
  const witnesses = heard.filter(({ holds }) => candidates.some((reading) => holds.has(reading)));
  const against = new Map(
    candidates.map((reading) => [reading, witnesses.filter(({ holds }) => !holds.has(reading))]),
  );
  const least = Math.min(...[...against.values()].map(({ length }) => length));
  const admissible = new Set(
    candidates.filter((reading) => {
      const refuting = against.get(reading) ?? [];
      return refuting.length === 0 || refuting.length < STRONGER * least || shareFigure(refuting);
    }),
  );
  const shown = (group: Group): Shown => shownOf(group, admissible, witnesses, against);
  return { admissible, groups: { amount: shown('amount'), ratio: shown('ratio') } };
};

const STRONGER = 3;
/** So many laws must hold under rounding up alone before it is thought of. */
const SEVERAL = 3;

/** Rounding up is rare: several laws must ask for it, and none may speak against it. */
const isLikely = (mode: Reading[Group], group: Group, heard: readonly Witness[]): boolean => {
  if (mode !== 'up') return true;
  const known = heard.map((one) => modesOf(one, group)).filter(({ size }) => size > 0);
  const only = heard.filter((one) => isOnly(modesOf(one, group), 'up'));
  return only.length >= SEVERAL && !shareFigure(only) && known.every((found) => found.has('up'));
};

const isOnly = (found: ReadonlySet<Mode>, mode: Mode): boolean => found.size === 1 && found.has(mode);

/** Whether one printed figure stands in all of them. */
export const shareFigure = ([first, ...others]: readonly Witness[]): boolean => {
  let common = new Set(first?.places);
  for (const { places } of others) {
    if (common.size === 0) return false;
    common = new Set(places.filter((place) => common.has(place)));
  }
  return common.size > 0;
};

type Against = ReadonlyMap<Reading, readonly Witness[]>;

const shownOf = (
  group: Group,
  readings: ReadonlySet<Reading>,
  witnesses: readonly Witness[],
  against: Against,
): Shown => {
  const possible = modes.filter((mode) => [...against.keys()].some((reading) => reading[group] === mode));
  const admissible = possible.filter((mode) => [...readings].some((reading) => reading[group] === mode));
  const [only, ...more] = admissible;
  if (only && more.length === 0) return { admissible, ...standing(only, group, against) };
  const telling = witnesses.filter((one) => possible.some((mode) => !modesOf(one, group).has(mode)));
  if (possible.every((mode) => telling.some((one) => !modesOf(one, group).has(mode))))
    return { mode: 'mixed', admissible, evidence: telling, exceptions: [] };
  const least = Math.min(...possible.map((mode) => refutersOf(best(group, mode, against), against).length));
  const [first, ...others] = possible.filter(
    (mode) => refutersOf(best(group, mode, against), against).length === least,
  );
  if (first && others.length === 0) return { admissible, ...standing(first, group, against) };
  return { mode: 'open', admissible, evidence: [], exceptions: [] };
};

/** The reading with this mode that least speaks against. */
const best = (group: Group, mode: Mode, against: Against): Reading | undefined =>
  [...against.keys()]
    .filter((reading) => reading[group] === mode)
    .reduce<Reading | undefined>(
      (a, b) => (a && refutersOf(a, against).length <= refutersOf(b, against).length ? a : b),
      undefined,
    );

const refutersOf = (reading: Reading | undefined, against: Against): readonly Witness[] =>
  (reading && against.get(reading)) ?? [];

/** What speaks for a mode against the others, and what against it, the other group being as it is. */
const standing = (mode: Mode, group: Group, against: Against): Omit<Shown, 'admissible'> => {
  const chosen = best(group, mode, against);
  const other = group === 'amount' ? 'ratio' : 'amount';
  const own = refutersOf(chosen, against);
  const rival = [...against].flatMap(([reading, refuters]) =>
    reading[group] !== mode && reading[other] === chosen?.[other] ? [refuters] : [],
  );
  const evidence = new Set(rival.flat().filter((one) => chosen && one.holds.has(chosen)));
  const exceptions = own.filter((one) => rival.some((refuters) => !refuters.includes(one)));
  return { mode, evidence: [...evidence], exceptions };
};
