import { equals } from '../../quantity/rational.js';
import type { Reading } from '../figure.js';
import type { NumericRelation } from '../relation.js';
import { infer, type Shown, shareFigure } from './infer.js';
import type { RoundingNote } from './note.js';
import { allReadings, type Group, groups, isRounded, type Mode, usualModes } from './readings.js';
import { modesOf, type Witness } from './witness.js';

/** What counts as within rounding in one release. */
export interface Ruling {
  /** The readings that a law over these figures may hold under. */
  readonly allowed: (relation: NumericRelation) => readonly Reading[];
  readonly rounded: Readonly<Partial<Record<Group, Rounded>>>;
}

/** How one group of figures is rounded, and how that is known. */
export interface Rounded extends Shown {
  readonly source: 'note' | 'inferred';
  readonly notes: readonly RoundingNote[];
}

/**
 * A note decides for the figures it names, and the laws together for all others. A note that most laws contradict
 * is about other figures than these, and decides nothing.
 */
export const ruling = (notes: readonly RoundingNote[], witnesses: readonly Witness[]): Ruling => {
  const said = { amount: saidOf('amount', notes, witnesses), ratio: saidOf('ratio', notes, witnesses) };
  const inferred = infer(witnesses.map((one) => heldToNotes(one, said)));
  const rounded: Partial<Record<Group, Rounded>> = {};
  for (const group of groups) {
    const own = roundedOf(group, said[group], notes, witnesses, inferred.groups[group]);
    if (own) rounded[group] = own;
  }
  return { rounded, allowed: (relation) => allowedFor(relation, said, inferred.admissible) };
};

/** The notes of one group that name a mode, as far as they are believed. */
interface Said {
  readonly notes: readonly RoundingNote[];
  readonly overturned: boolean;
}

type SaidOf = Readonly<Record<Group, Said>>;

const saidOf = (group: Group, all: readonly RoundingNote[], witnesses: readonly Witness[]): Said => {
  const notes = all.filter((note) => note.mode !== undefined && note.groups.includes(group));
  const held = heldBy(group, notes, witnesses);
  const { against } = held;
  const overturned = against.length >= MANY && against.length > held.only.length && !shareFigure(against);
  return { notes, overturned };
};

const MANY = 3;

/** The laws a note is about: those that hold under its mode alone, and those that do not hold under it. */
const heldBy = (group: Group, notes: readonly RoundingNote[], witnesses: readonly Witness[]) => {
  const only: Witness[] = [];
  const against: Witness[] = [];
  for (const one of witnesses) {
    const said = modesFor(one.relation, group, notes);
    const found = [...modesOf(one, group)].filter((mode) => usualModes.includes(mode) || said?.has(mode));
    if (!said || found.length === 0) continue;
    if (!found.some((mode) => said.has(mode))) against.push(one);
    else if (found.length === 1) only.push(one);
  }
  return { only, against };
};

/** What notes say of the figures of a law: nothing where they name another unit than any of these is cut to. */
const modesFor = (
  { operands }: NumericRelation,
  group: Group,
  notes: readonly RoundingNote[],
): ReadonlySet<Mode> | undefined => {
  const fitting = notes.flatMap(({ mode, unit }) => {
    const meant = operands.some(({ cut }) => cut?.with === group && (!unit || equals(cut.unit, unit)));
    return meant && mode ? [mode] : [];
  });
  return fitting.length > 0 ? new Set(fitting) : undefined;
};

const boundModes = (relation: NumericRelation, group: Group, said: SaidOf): ReadonlySet<Mode> | undefined =>
  said[group].overturned ? undefined : modesFor(relation, group, said[group].notes);

/** A law whose amounts a note decides has no voice in how amounts are rounded, but one in percentages. */
const heldToNotes = (witness: Witness, said: SaidOf): Witness => {
  let { holds } = witness;
  for (const group of groups) {
    const bound = boundModes(witness.relation, group, said);
    if (!bound || holds.size === 0) continue;
    const other = group === 'amount' ? 'ratio' : 'amount';
    const kept = [...holds].filter((reading) => bound.has(reading[group] as Mode));
    const voices = new Set((kept.length > 0 ? kept : [...holds]).map((reading) => reading[other]));
    holds = new Set(allReadings.filter((reading) => voices.has(reading[other])));
  }
  return holds === witness.holds ? witness : { ...witness, holds };
};

const allowedFor = (
  relation: NumericRelation,
  said: SaidOf,
  admissible: ReadonlySet<Reading>,
): readonly Reading[] => {
  const bound = { amount: boundModes(relation, 'amount', said), ratio: boundModes(relation, 'ratio', said) };
  return allReadings.filter(
    (reading) =>
      groups.every((group) => bound[group]?.has(reading[group] as Mode) ?? true) &&
      [...admissible].some((one) => groups.every((group) => bound[group] || one[group] === reading[group])),
  );
};

const roundedOf = (
  group: Group,
  said: Said,
  all: readonly RoundingNote[],
  witnesses: readonly Witness[],
  shown: Shown,
): Rounded | undefined => {
  const notes = all.filter((note) => note.groups.includes(group));
  const seen = witnesses.some(
    (one) =>
      isRounded(one.relation.operands, group) &&
      shown.admissible.some((mode) => modesOf(one, group).has(mode)),
  );
  if (said.notes.length === 0 || said.overturned)
    return seen ? { ...shown, source: 'inferred', notes } : undefined;
  const named = [...new Set(said.notes.flatMap(({ mode }) => mode ?? []))];
  const { only, against } = heldBy(group, said.notes, witnesses);
  const [mode = 'open', ...more] = named;
  return {
    mode: more.length > 0 ? 'mixed' : mode,
    admissible: named,
    evidence: only,
    exceptions: against,
    source: 'note',
    notes: said.notes,
  };
};
