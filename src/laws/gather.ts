import type { Span } from '../model/span.js';
import type { VerdictSuspect } from './check.js';
import { clustersOf } from './clusters.js';
import type { CheckedVerdict } from './diagnose.js';

/**
 * One wrong date breaks several laws that have no arithmetic to diagnose: its weekday, its order, its
 * restatement. Failing verdicts that share an operand become the gravest of them, with the operands of all.
 * Give it what diagnosis returned; verdicts that do not fail come back as they are.
 */
export const gather = <V extends CheckedVerdict>(judged: readonly V[]): readonly V[] => {
  const failing = judged.filter(isLoose);
  if (failing.length < 2) return judged;
  const merged = new Map<V, V>();
  const dropped = new Set<V>();
  for (const group of groupsOf(failing)) {
    const head = group.reduce((a, b) => (rank(b) < rank(a) ? b : a));
    if (group.length > 1) merged.set(head, mergedInto(head, group));
    for (const one of group) if (one !== head) dropped.add(one);
  }
  return judged.filter((one) => !dropped.has(one)).map((one) => merged.get(one) ?? one);
};

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

const mergedInto = <V extends CheckedVerdict>(head: V, group: readonly V[]): V => {
  const operands = group.flatMap(({ verdict }) => verdict.operands);
  const unique = [...new Map(operands.map((one) => [`${one.start}-${one.end}`, one])).values()];
  const others = [...new Set(group.filter((one) => one !== head).map(({ check }) => check.id))].filter(
    (id) => id !== head.check.id,
  );
  const also = others.length > 0 ? `; the same figure also breaks ${others.join(', ')}` : '';
  const suspect = suspectOf(group);
  return {
    ...head,
    verdict: {
      ...head.verdict,
      message: head.verdict.message + also,
      operands: unique,
      ...(suspect && { suspect }),
    },
  };
};

/** More than this does not break over one slip. */
const MOST_BROKEN = 60;

/** The slip one of them knows, if it lies where all of them meet. */
const suspectOf = (group: readonly CheckedVerdict[]): VerdictSuspect | undefined => {
  if (group.length > MOST_BROKEN) return undefined;
  const suspects = group.flatMap(({ verdict }) => verdict.suspect ?? []);
  const inAll = ({ start, end }: Span): boolean =>
    group.every(({ verdict }) =>
      verdict.operands.some((place) => place.start === start && place.end === end),
    );
  const best = suspects.find(inAll);
  return best && { ...best, repairs: { repaired: group.length, of: group.length } };
};
