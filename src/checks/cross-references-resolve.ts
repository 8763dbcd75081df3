import type { Check, Verdict, VerdictOperand } from '../laws/check.js';
import type { Mark } from '../laws/marks.js';
import { citedIn, type Reference } from '../laws/references/cited.js';
import { type Targets, targetsIn } from '../laws/references/targets.js';
import { type Document, plainText } from '../model/document.js';
import type { Evidence } from '../model/evidence.js';

/** A number cited as a place of this release, "(13) below", "See 1. of 'For Reference'", stands there as a mark. */
export const crossReferencesResolve: Check = {
  id: 'cross-references-resolve',
  summary: 'A numbered part that the release refers to is there.',
  severity: 'warning',
  law: 'cited number ∈ printed numbers',
  why: 'A reference to a part that is not there points to a term the reader cannot find: the part was dropped or renumbered after the reference was written.',
  needs: [],
  examples: {
    holds:
      '(1) Number of rights\n\n162 rights\n\n(2) Amount to be paid in\n\nThe number in (1) above is multiplied by JPY360,000.',
    fails:
      '(1) Number of rights\n\n162 rights\n\n(2) Amount to be paid in\n\nThe number in (4) above is multiplied by JPY360,000.',
  },
  run,
};

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  const cited = citedIn(outline.literals, document.plain);
  if (cited.length === 0) return;
  const targets = targetsIn(document, outline);
  const missing = new Map<string, VerdictOperand[]>();
  for (const reference of cited) {
    const verdict = resolve(reference, document, targets);
    if (verdict?.outcome !== 'inconsistent') {
      if (verdict) yield verdict;
      continue;
    }
    // The same missing place, cited again, is one finding.
    const same = missing.get(verdict.message);
    if (same) same.push(...verdict.operands);
    else missing.set(verdict.message, [...verdict.operands]);
  }
  for (const [message, operands] of missing) yield { outcome: 'inconsistent', message, operands };
}

const resolve = (reference: Reference, document: Document, targets: Targets): Verdict | undefined => {
  const label = LABEL.exec(reference.target)?.[1]?.toLowerCase();
  if (!label) return undefined;
  const after = document.plain.slice(reference.end, reference.end + WINDOW);
  const name = OF_PART.exec(after)?.[1]?.trim().toLowerCase();
  const part = name ? targets.part(name) : undefined;
  if (part) return judge(reference, document, part.marks.get(label), part.title);
  const mark = targets.mark(label);
  if (!POINTS_HERE.test(after) && !(isDefinedIn(reference, document) && !OF_OTHER.test(after)))
    return mark && isBracketed(reference, document) ? judge(reference, document, mark) : undefined;
  return !mark && targets.bareItems >= Number(label) ? open(reference) : judge(reference, document, mark);
};

/** `3`, `b`, `iv`; a path such as `2(3)` or `4.1` is not followed. */
const LABEL = /^[("']{0,2}(\d{1,2}|[a-z]{1,4})[)."']{0,2}$/i;
const WINDOW = 90;
const POINTS_HERE =
  /^[)."']{0,3} {0,3}(?:(?:or|and|to|through) {1,3}\(?[\da-z]{1,3}[).]{0,2} {1,3})?(?:above|below|hereof|herein)\b/i;
const OF_PART = /^[)."']{0,3} {1,3}(?:of|in|under) {1,3}(?:the )?["'<]{1,2}([^"'<>\n\t]{3,60})["'>]/i;

/** "As defined in (13)", unless it goes on "of the Act". */
const isDefinedIn = ({ start, end }: Reference, { plain }: Document): boolean =>
  plain.charAt(start) === '(' &&
  plain.charAt(end - 1) === ')' &&
  /\bas (?:defined|described|set forth|stipulated|provided for|stated|specified) in {1,3}$/i.test(
    plain.slice(Math.max(0, start - 32), start),
  );
const OF_OTHER = /^ {1,3}of (?:the )?[A-Z]/;

/** "The caps in (2)": with nothing that says where (2) is, such a mark of this release is what is meant. */
const isBracketed = ({ start, end }: Reference, { plain }: Document): boolean =>
  plain.charAt(start) === '(' &&
  plain.charAt(end - 1) === ')' &&
  /\b(?:in|under|of|to|and|with|see) {1,3}$/i.test(plain.slice(Math.max(0, start - 8), start));

const open = ({ start, end, target }: Reference): Verdict => ({
  outcome: 'undetermined',
  message: `the release refers to ${target}, but its list has no numbers`,
  operands: [{ name: 'reference', start, end }],
  reason: 'the numbers of a list may have been lost in conversion',
});

const judge = (reference: Reference, document: Document, mark: Mark | undefined, part?: string): Verdict => {
  const printed = plainText(document, reference);
  const operand = { name: 'reference', start: reference.start, end: reference.end };
  if (mark) {
    const target = { name: 'number', start: mark.start, end: mark.end };
    return { outcome: 'exact', message: `"${printed}" is there`, operands: [operand, target] };
  }
  const where = part ? `under "${part}"` : 'in this release';
  return {
    outcome: 'inconsistent',
    message: `the release refers to "${printed}", but there is no number ${reference.target.replace(/\.$/, '')} ${where}`,
    operands: [operand],
  };
};
