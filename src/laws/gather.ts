import type { Span } from '../model/span.js';
import type { Verdict, VerdictSuspect } from './check.js';
import { clustersOf } from './clusters.js';
import { daySuspect } from './day-repair.js';
import type { DayRelation } from './days.js';
import type { CheckedVerdict } from './diagnose.js';

/**
 * One wrong date breaks several laws that have no arithmetic to diagnose: its weekday, its order, its
 * restatement. Failing verdicts that share an operand become the gravest of them, with the operands of all.
 * Give it what diagnosis returned; verdicts that do not fail come back as they are.
 */
export const gather = <V extends CheckedVerdict>(judged: readonly V[], text = ''): readonly V[] => {
  const failing = judged.filter(isLoose);
  if (failing.length === 0) return judged;
  const holding = judged.flatMap(({ verdict: { outcome, days } }) =>
    outcome === 'exact' && days ? [days] : [],
  );
  const searched = failing.length > MOST_SEARCHED ? '' : text;
  const merged = new Map<V, V>();
  const dropped = new Set<V>();
  for (const group of groupsOf(failing)) {
    const head = group.reduce((a, b) => (rank(b) < rank(a) ? b : a));
    const found = mergedInto(head, group, holding, searched);
    if (found !== head) merged.set(head, found);
    for (const one of group) if (one !== head) dropped.add(one);
  }
  return judged.filter((one) => !dropped.has(one)).map((one) => merged.get(one) ?? one);
};

/** A date is looked for in the whole text: where hundreds are wrong, that says nothing and takes long. */
const MOST_SEARCHED = 200;

/** Failures of arithmetic are diagnosed already; notes on words stand alone. */
const isLoose = ({ check, verdict }: CheckedVerdict): boolean =>
  verdict.outcome === 'inconsistent' && !verdict.relation && (verdict.severity ?? check.severity) !== 'note';

const SEVERITIES = ['error', 'warning', 'note'];

/** The gravest first, and of two as grave the one that knows the likely slip. */
const rank = ({ check, verdict }: CheckedVerdict): number =>
  SEVERITIES.indexOf(verdict.severity ?? check.severity) * 2 + (verdict.suspect ? 0 : 1);

/** Verdicts whose operands overlap, directly or through others: one walk over the operands in text order. */
const groupsOf = <V extends CheckedVerdict>(failing: readonly V[]): readonly (readonly V[])[] => {
  const uses = failing.flatMap(({ verdict }, index) =>
    verdict.operands.map(({ start, end }) => ({ start, end, index })),
  );
  uses.sort((a, b) => a.start - b.start || a.end - b.end);
  const clusters = clustersOf(failing.length);
  let last = { end: -1, index: 0 };
  for (const { start, end, index } of uses) {
    if (start < last.end) clusters.join(last.index, index);
    last = { end: Math.max(last.end, end), index };
  }
  return clusters.all().map((members) => members.map((index) => failing[index] as V));
};

const mergedInto = <V extends CheckedVerdict>(
  head: V,
  group: readonly V[],
  holding: readonly DayRelation[],
  text: string,
): V => {
  const suspect = suspectOf(group, holding, text);
  if (group.length === 1)
    return suspect === head.verdict.suspect ? head : { ...head, verdict: withSuspect(head.verdict, suspect) };
  const operands = group.flatMap(({ verdict }) => verdict.operands);
  const unique = [...new Map(operands.map((one) => [`${one.start}-${one.end}`, one])).values()];
  const others = [...new Set(group.filter((one) => one !== head).map(({ check }) => check.id))].filter(
    (id) => id !== head.check.id,
  );
  const also = others.length > 0 ? `; the same figure also breaks ${others.join(', ')}` : '';
  const { verdict } = head;
  return {
    ...head,
    verdict: withSuspect(
      { ...verdict, message: verdict.message + also, operands: unique },
      suspect ?? verdict.suspect,
    ),
  };
};

const withSuspect = (verdict: Verdict, suspect: VerdictSuspect | undefined): Verdict =>
  suspect ? { ...verdict, suspect } : verdict;

/** More than this does not break over one slip. */
const MOST_BROKEN = 60;

/**
 * The slip one of them knows, if it lies where all of them meet, or the date that explains more of them. What the
 * check knows comes first where both explain as much, and the date is named beside it.
 */
const suspectOf = (
  group: readonly CheckedVerdict[],
  holding: readonly DayRelation[],
  text: string,
): VerdictSuspect | undefined => {
  if (group.length > MOST_BROKEN) return undefined;
  const suspects = group.flatMap(({ verdict }) => verdict.suspect ?? []);
  const inAll = ({ start, end }: Span): boolean =>
    group.every(({ verdict }) =>
      verdict.operands.some((place) => place.start === start && place.end === end),
    );
  const known = group.length === 1 ? suspects[0] : suspects.find(inAll);
  const failing = group.flatMap(({ verdict: { days } }) => days ?? []);
  const day = failing.length > 0 && text !== '' ? daySuspect(failing, holding, text) : undefined;
  const repaired = day?.repairs?.repaired ?? 0;
  if (day && (!known || (suspects.length < group.length && repaired === group.length && group.length > 1))) {
    return { ...day, repairs: { repaired, of: group.length } };
  }
  if (!known) return undefined;
  const repairs = { repaired: group.length, of: group.length };
  if (!day || repaired < group.length) return group.length === 1 ? known : { ...known, repairs };
  const { start, end, probable, explanation } = day;
  const others = [{ start, end, probable, explanation }, ...(day.alternatives ?? [])];
  const alternatives = others.filter((one) => one.start !== known.start || one.probable !== known.probable);
  return {
    ...known,
    repairs,
    ...(alternatives.length > 0 && { alternatives: alternatives.slice(0, MOST_NAMED) }),
  };
};

const MOST_NAMED = 5;
