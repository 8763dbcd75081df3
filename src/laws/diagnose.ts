import type { Outcome, Severity } from '../model/release.js';
import type { Check, Verdict, VerdictOperand, VerdictSuspect } from './check.js';
import { componentsOf, placesByComponent, placesOf } from './components.js';
import { explain } from './explain.js';
import { printOf } from './print.js';
import type { Relation } from './relation.js';
import { sizesOf } from './repair.js';

/** A verdict and the check that gave it. */
export interface CheckedVerdict {
  readonly check: Pick<Check, 'id' | 'severity'>;
  readonly verdict: Verdict;
}

/**
 * Looks behind the failures of one release for the figure that is misprinted. Failing laws that one repair
 * mends become one verdict: that of the gravest law, with the suspect and the operands of all of them; the
 * others are dropped from the list. What holds is evidence: a repair must not break it, so pass all verdicts
 * of the release. The order is kept, and verdicts without failures come back as they are.
 *
 *     diagnose(judged, document.text)   // before findings are made of the verdicts
 */
export const diagnose = <V extends CheckedVerdict>(judged: readonly V[], text: string): readonly V[] => {
  const diagnoses = diagnosesOf(judged, text);
  if (diagnoses.length === 0) return judged;
  const heads = new Map(diagnoses.map((one) => [one.head, one]));
  const dropped = new Set(diagnoses.flatMap(({ head, members }) => members.filter((one) => one !== head)));
  return judged.flatMap((one, index) => {
    if (dropped.has(index)) return [];
    const diagnosis = heads.get(index);
    return diagnosis ? [{ ...one, verdict: merged(judged, diagnosis) }] : [one];
  });
};

/** Failing verdicts, by index, that one misprint explains; `suspect` is absent when no single slip does. */
export interface Diagnosis {
  readonly head: number;
  readonly members: readonly number[];
  readonly suspect?: VerdictSuspect;
}

/** The diagnoses themselves, for callers that keep every verdict: each failing relation is in exactly one. */
export const diagnosesOf = (judged: readonly CheckedVerdict[], text: string): readonly Diagnosis[] => {
  if (!judged.some(isFailure)) return [];
  const related: { readonly index: number; readonly relation: Relation }[] = [];
  for (const [index, { verdict }] of judged.entries()) {
    if (verdict.relation && TELLING.has(verdict.outcome)) related.push({ index, relation: verdict.relation });
  }
  const relations = related.map(({ relation }) => relation);
  const indexOf = (relation: number): number => related[relation]?.index ?? 0;
  const failing = new Set<number>();
  for (const [at, { index }] of related.entries()) {
    if (isFailure(judged[index] as CheckedVerdict)) failing.add(at);
  }
  const places = placesOf(relations);
  const components = componentsOf(relations, failing, places);
  const placesIn = placesByComponent(components, places);
  const print = printOf(text);
  const sizes = sizesOf(relations, failing, places);
  return components.flatMap((component, at) =>
    explain(component, relations, failing, placesIn[at] ?? [], text, print, sizes).map(
      ({ mends, suspect }) => {
        const members = mends.map(indexOf);
        const head = gravest(members, judged);
        return suspect ? { head, members, suspect } : { head, members };
      },
    ),
  );
};

const TELLING: ReadonlySet<Outcome> = new Set([
  'exact',
  'within-rounding',
  'under-assumption',
  'inconsistent',
]);

const isFailure = ({ verdict }: CheckedVerdict): boolean =>
  verdict.outcome === 'inconsistent' && verdict.relation !== undefined;

const GRAVITY: readonly Severity[] = ['error', 'warning', 'note'];

const gravest = (members: readonly number[], judged: readonly CheckedVerdict[]): number => {
  const gravity = (index: number): number => {
    const one = judged[index];
    return one ? GRAVITY.indexOf(one.verdict.severity ?? one.check.severity) : GRAVITY.length;
  };
  return members.reduce((best, one) => (gravity(one) < gravity(best) ? one : best));
};

/** The head's verdict, speaking for all members. */
const merged = (judged: readonly CheckedVerdict[], { head, members, suspect }: Diagnosis): Verdict => {
  const verdicts = members.map((index) => (judged[index] as CheckedVerdict).verdict);
  const own = (judged[head] as CheckedVerdict).verdict;
  const others = verdicts.filter((verdict) => verdict !== own);
  const messages = new Set([own, ...others].map(({ message }) => message));
  const operands = new Map<string, VerdictOperand>();
  for (const verdict of [own, ...others]) {
    for (const one of verdict.operands) {
      const key = `${one.start}:${one.end}`;
      if (!operands.has(key)) operands.set(key, one);
    }
  }
  return {
    ...own,
    message: [...messages].join('; also: '),
    operands: [...operands.values()],
    ...(suspect ? { suspect } : {}),
  };
};
