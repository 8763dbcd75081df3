import type { Outcome } from '../../model/release.js';
import type { Verdict } from '../check.js';
import type { Reading } from '../figure.js';
import { rejudge } from '../judge.js';
import { isNumericRelation, type NumericRelation } from '../relation.js';
import { assumptionWords } from './assumption.js';
import type { RoundingNote } from './note.js';
import { telling, usuallyAdmissible } from './readings.js';
import { type Ruling, ruling } from './ruling.js';
import { mayTestify, type Witness, witnessOf } from './witness.js';

export interface Settled<J> {
  /** The verdicts in their order, those judged again that it makes a difference for. */
  readonly judged: readonly J[];
  readonly rounded: Ruling['rounded'];
}

/**
 * Finds out how the figures of a release are rounded, from its notes or from all its laws together, and judges
 * again with that. What holds only under a way of rounding that the release does not use holds under an
 * assumption: mixed use is common, and no contradiction.
 */
export const settle = <J extends { readonly verdict: Verdict }>(
  judged: readonly J[],
  notes: readonly RoundingNote[],
): Settled<J> => {
  const witnesses = new Map<number, Witness>();
  for (const [index, { verdict }] of judged.entries()) {
    const { outcome, relation } = verdict;
    if (!DOUBTED.has(outcome) || !isNumericRelation(relation) || !mayTestify(relation)) continue;
    const witness = witnessOf(relation, index);
    if (witness) witnesses.set(index, witness);
  }
  if (witnesses.size === 0 && notes.length === 0) return { judged, rounded: {} };
  const rules = ruling(notes, [...witnesses.values()]);
  const settled = judged.map((one, index): J => {
    const verdict = settledVerdict(one.verdict, witnesses.get(index), rules);
    return verdict === one.verdict ? one : { ...one, verdict };
  });
  return { judged: settled, rounded: rules.rounded };
};

/** What the printed numbers make to the last digit, they make under every way of rounding. */
const DOUBTED: ReadonlySet<Outcome> = new Set(['within-rounding', 'inconsistent']);

const settledVerdict = (verdict: Verdict, witness: Witness | undefined, rules: Ruling): Verdict => {
  const { outcome, relation } = verdict;
  if (!isNumericRelation(relation) || !mayTestify(relation)) return verdict;
  if (!witness && outcome !== 'exact') return verdict;
  const allowed = telling(relation.operands, rules.allowed(relation));
  if (isSame(allowed, relation.readings)) return verdict;
  const known = relation.under(allowed);
  if (!witness) return { ...verdict, relation: known };
  const otherwise = telling(
    relation.operands,
    [...witness.holds].filter((one) => usuallyAdmissible.has(one)),
  );
  // A check that calls wrong what rounding would explain has its own reasons.
  if (outcome === 'inconsistent' && otherwise.length > 0) return verdict;
  if (allowed.some((one) => witness.holds.has(one)) || otherwise.length === 0)
    return rejudge(verdict, relation, known);
  return supposing(verdict, relation, otherwise, rules);
};

const isSame = (a: readonly Reading[], b: readonly Reading[]): boolean =>
  a.length === b.length && a.every((one, at) => one.amount === b[at]?.amount && one.ratio === b[at]?.ratio);

const supposing = (
  verdict: Verdict,
  relation: NumericRelation,
  otherwise: readonly Reading[],
  rules: Ruling,
): Verdict => {
  const again = rejudge(verdict, relation, relation.under(otherwise));
  const assumption = assumptionWords(relation, otherwise, rules);
  return {
    ...again,
    outcome: 'under-assumption',
    assumption,
    message: `${again.message}, if ${assumption}`,
  };
};
