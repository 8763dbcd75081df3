import { checks as shelf } from '../checks/index.js';
import type { Check, Verdict, VerdictAlternative } from '../laws/check.js';
import { diagnose } from '../laws/diagnose.js';
import { gather } from '../laws/gather.js';
import { roundingNotes } from '../laws/rounding/notes.js';
import { settle } from '../laws/rounding/settle.js';
import type { Document } from '../model/document.js';
import type { Evidence } from '../model/evidence.js';
import { type Places, placesOf } from '../model/places.js';
import type { Finding, Operand, Rounding, Suspect } from '../model/release.js';
import { readsAlike } from '../model/reread.js';
import { type Fingerprint, fingerprints } from './fingerprint.js';
import { roundingOf } from './rounding.js';

/** One verdict, with the check that gave it. */
export interface Judged {
  readonly check: Check;
  readonly verdict: Verdict;
}

/** What the checks say, and how figures are rounded as far as that shows. */
export interface Checked {
  readonly findings: Finding[];
  readonly rounding?: Rounding;
}

/**
 * Runs every check over the evidence: what holds, what does not and what cannot be decided, in text order. How
 * figures are rounded shows only in all verdicts together, and is settled before diagnosis asks what is misprinted.
 */
export const check = (
  evidence: Evidence,
  places: Places = placesOf(evidence.document),
  checks: readonly Check[] = shelf,
): Checked => {
  const settled = settle(verdictsOf(checks, evidence), roundingNotes(evidence.document));
  const judged = inTextOrder(
    gather(diagnose(settled.judged, evidence.document.text), evidence.document.text),
  );
  const fingerprint = fingerprints(evidence.document);
  const ordinals = new Map<string, number>();
  const ids = new Map<Judged, string>();
  const findings = judged.map((one) => {
    const ordinal = (ordinals.get(one.check.id) ?? 0) + 1;
    ordinals.set(one.check.id, ordinal);
    const id = `${one.check.id}/${ordinal}`;
    ids.set(one, id);
    return findingOf(one, id, evidence, places, fingerprint);
  });
  const rounding = roundingOf(settled, ids, evidence.document.text, places);
  return rounding ? { findings, rounding } : { findings };
};

const verdictsOf = (checks: readonly Check[], evidence: Evidence): Judged[] => {
  const judged: Judged[] = [];
  for (const check of checks)
    for (const verdict of check.run(evidence, checks))
      judged.push({ check, verdict: doubted(verdict, evidence.document) });
  return judged;
};

/** A contradiction between figures that can be read in two ways may be ours, not the release's. */
const doubted = (verdict: Verdict, document: Document): Verdict => {
  if (verdict.outcome !== 'inconsistent' || verdict.operands.every((one) => readsAlike(document, one)))
    return verdict;
  const { suspect: _, ...rest } = verdict;
  return { ...rest, outcome: 'undetermined', reason: 'reading-uncertain' };
};

const placeOf = ({ verdict }: Judged): number => verdict.operands[0]?.start ?? verdict.suspect?.start ?? 0;

// Sorting is stable, so checks that speak of one place keep the order of the shelf.
const inTextOrder = (judged: readonly Judged[]): Judged[] =>
  [...judged].sort((a, b) => placeOf(a) - placeOf(b));

const findingOf = (
  { check, verdict }: Judged,
  id: string,
  { document }: Evidence,
  places: Places,
  fingerprint: Fingerprint,
): Finding => {
  const finding: Finding = {
    id,
    check: check.id,
    outcome: verdict.outcome,
    severity: verdict.severity ?? check.severity,
    subject: verdict.subject ?? '',
    message: verdict.message,
    expression: verdict.expression ?? null,
    stated: verdict.stated ?? null,
    computed: verdict.computed ?? null,
    difference: verdict.difference ?? null,
    tolerance: verdict.tolerance ?? null,
    operands: verdict.operands.map((operand) => operandOf(operand, document.text, places)),
    suspect: suspectOf(verdict, document.text, places),
    assumption: verdict.assumption ?? null,
    fingerprint: fingerprint(check.id, verdict),
  };
  if (verdict.reason !== undefined) finding.reason = verdict.reason;
  return finding;
};

const operandOf = (
  { name, fact, start, end }: Verdict['operands'][number],
  text: string,
  places: Places,
): Operand => {
  const quote = text.slice(start, end);
  const place = places.at({ start, end });
  return fact === undefined
    ? { name, start, end, quote, ...place }
    : { name, fact, start, end, quote, ...place };
};

const suspectOf = ({ suspect }: Verdict, text: string, places: Places): Suspect | null => {
  if (!suspect) return null;
  const placed = ({ start, end, probable, explanation }: VerdictAlternative): Alternative => ({
    start,
    end,
    quote: text.slice(start, end),
    ...places.at({ start, end }),
    probable,
    explanation,
  });
  return {
    ...placed(suspect),
    ...(suspect.alternatives && { alternatives: suspect.alternatives.map(placed) }),
    repairs: suspect.repairs ?? { repaired: 1, of: 1 },
  };
};

type Alternative = NonNullable<Suspect['alternatives']>[number];
