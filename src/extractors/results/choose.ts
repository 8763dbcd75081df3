import type { Value } from '../../model/value.js';
import { parseDecimal } from '../../quantity/decimal.js';
import { absolute, compare, greatest, isZero, subtract } from '../../quantity/rational.js';
import type { Candidate } from './candidate.js';
import type { Reading } from './income-statement.js';

/**
 * One value of each measure and period, out of all that tables and sentences offer. The sentences of the opening say
 * which row is meant where several could be; the statement gives the figure in full.
 */
export function* chosen(told: readonly Candidate[], readings: readonly Reading[]): Iterable<Candidate> {
  const tables = [...readings].sort((a, b) => b.score - a.score);
  for (const measure of new Set(
    [...told, ...tables.flatMap(({ candidates }) => candidates)].map(({ field }) => field),
  )) {
    const said = told.filter(({ field }) => field === measure);
    const rows = tables.map(({ candidates }) => candidates.filter(({ field }) => field === measure));
    const current = bestRow(rows, said) ?? firstOf(said, 'current');
    if (current.length === 0) continue;
    yield* current;
    yield* said.filter((one) =>
      current.some((own) => own.subject === one.subject && same(own.value, one.value)),
    );
    if (!current.some(({ subject }) => subject === 'prior')) yield* priorOf(said, current);
  }
}

/** The row of the best table that the sentences bear out; else the nearest row of the best table. */
const bestRow = (
  tables: readonly (readonly Candidate[])[],
  said: readonly Candidate[],
): readonly Candidate[] | undefined => {
  const rows = tables.flatMap((candidates) => rowsOf(candidates));
  const borne = rows.filter((row) => row.some((one) => said.some((other) => isSame(one, other))));
  const firstSaid = said.find(({ subject }) => subject === 'current');
  return borne.find((row) => firstSaid && row.some((one) => isSame(one, firstSaid))) ?? borne[0] ?? rows[0];
};

const rowsOf = (candidates: readonly Candidate[]): Candidate[][] => {
  const rows = new Map<number, Candidate[]>();
  for (const one of candidates) rows.set(one.from, [...(rows.get(one.from) ?? []), one]);
  return [...rows.values()]
    .filter((row) => row.some(({ subject }) => subject === 'current'))
    .sort((a, b) => a[0]!.rank - b[0]!.rank);
};

const firstOf = (said: readonly Candidate[], subject: Candidate['subject']): readonly Candidate[] => {
  const first = said.find((one) => one.subject === subject);
  return first ? [first] : [];
};

/** What the sentence of the value itself holds it against. */
const priorOf = (said: readonly Candidate[], current: readonly Candidate[]): readonly Candidate[] => {
  const sentences = new Set(
    said.filter((one) => current.some((own) => isSame(own, one))).map(({ from }) => from),
  );
  return firstOf(
    said.filter(({ from }) => sentences.has(from)),
    'prior',
  );
};

const isSame = (a: Candidate, b: Candidate): boolean => a.subject === b.subject && same(a.value, b.value);

/** Equal at the coarser of the two precisions. */
const same = (a: Value, b: Value): boolean => {
  if (a.type !== 'money' || b.type !== 'money' || a.currency !== b.currency) return false;
  const apart = absolute(subtract(parseDecimal(a.number), parseDecimal(b.number)));
  const coarser = greatest(parseDecimal(a.granularity), parseDecimal(b.granularity));
  return isZero(apart) || (a.granularity !== b.granularity && compare(apart, coarser) < 0);
};
