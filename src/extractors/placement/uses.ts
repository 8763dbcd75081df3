import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { literalStated, present, stated, textStated } from '../../extraction/text.js';
import { literalsOfCell, literalsWithin } from '../../extraction/within.js';
import { useAmount, useDeadline, usePurpose } from '../../fields/offering.js';
import type { Literal, MoneyLiteral } from '../../model/literal.js';
import type { Span } from '../../model/span.js';
import type { Row, Table } from '../../model/structure.js';

/** What money is for, with its amounts: told in a sentence or set out in a table. */

/** The uses as numbered rows. */
export function* statedUses(scene: Scene): Iterable<Stated> {
  let count = 0;
  for (const use of usesOf(scene)) {
    const subject = `use-${++count}`;
    yield* present([
      literalStated(useAmount, subject, use.amount),
      purposeOf(scene, subject, use),
      literalStated(useDeadline, subject, use.deadline),
    ]);
  }
}

const purposeOf = ({ document }: Scene, subject: string, { purpose, words }: Use): Stated | undefined => {
  if (!purpose) return undefined;
  return words
    ? stated(usePurpose, subject, { type: 'text', text: words }, purpose)
    : textStated(document, usePurpose, subject, purpose);
};

interface Use {
  readonly amount: Literal;
  readonly purpose?: Span;
  /** The whole purpose where it is not in one piece. */
  readonly words?: string;
  readonly deadline?: Literal;
}

const USED =
  /^ ?(?:of (?:the |this |these )?(?:proceeds|amount|funds|total|sum),? )?(?:(?:is|are|will be|shall be|has been|have been) )?(?:planned |scheduled |expected |intended )?(?:to be )?(?:used|allocated|applied|appropriated|spent) (?:for|to|as|towards?|on) (?!follows)/i;

/** "… will be used as follows: JPY10 for X, JPY5 for Y": the uses follow without a verb. */
const AS_FOLLOWS =
  /\b(?:used|allocated|applied|appropriated|spent) (?:as follows|in the following manner|for the following)\b/i;

/** "… JPY10 is to be used for X, JPY5 on Y and JPY3 on Z": the verb is said once. */
const ELLIPTIC = /^(?:for|to|on|towards?|as) /i;

function* usesOf(scene: Scene): Iterable<Use> {
  let sentence = -1;
  for (const literal of scene.literals) {
    if (literal.type !== 'money') continue;
    const context = scene.contextOf(literal);
    if (AS_FOLLOWS.test(context.before)) sentence = context.sentence.start;
    const used =
      USED.exec(context.after) ?? (context.sentence.start === sentence ? ELLIPTIC.exec(context.after) : null);
    if (!used) continue;
    sentence = context.sentence.start;
    yield useInSentence(scene, literal, used[0]);
  }
  for (const table of scene.outline.tables) yield* usesInTable(scene, table);
}

/** The purpose runs from "used for" to the next amount of the sentence; its last "by" date is the deadline. */
const useInSentence = (scene: Scene, amount: MoneyLiteral, verb: string): Use => {
  const { sentence } = scene.contextOf(amount);
  const start = amount.end + lengthInText(scene, amount.end, verb);
  const reach = Math.min(sentence.end, start + LONGEST_PURPOSE);
  const following = literalsWithin(scene.literals, { start, end: reach });
  const end = following.find((literal) => literal.type === 'money')?.start ?? reach;
  const deadline = following.findLast((literal) => literal.end <= end && isDeadline(scene, literal));
  return { amount, purpose: purposeIn(scene, start, deadline?.start ?? end), ...(deadline && { deadline }) };
};

const LONGEST_PURPOSE = 4000;

/** Words of `after` are folded; the text may hold more blanks. */
const lengthInText = ({ document }: Scene, from: number, folded: string): number => {
  const pattern = new RegExp(
    folded
      .trim()
      .replace(/[^\w ]/g, '.')
      .replaceAll(' ', ' {1,12}'),
    'y',
  );
  pattern.lastIndex = from + (document.plain.slice(from).match(/^ {0,12}/)?.[0].length ?? 0);
  return pattern.exec(document.plain) ? pattern.lastIndex - from : folded.length;
};

const isDeadline = ({ contextOf }: Scene, literal: Literal): boolean =>
  literal.type === 'date' &&
  /\b(?:by|until|before|through)(?: the)?(?: end of)?$/i.test(contextOf(literal).before);

const TAIL =
  /(?:,? {1,6}and)?(?: {1,6}to be repaid)?(?: {1,6}(?:by|until|before|through)(?: {1,6}the)?(?: {1,6}end of)?)? {0,6}$/i;

const purposeIn = ({ document }: Scene, start: number, end: number): Span => {
  const words = document.plain.slice(start, end);
  const tail = TAIL.exec(words.slice(-80))?.[0].length ?? 0;
  return { start, end: end - tail - (/\.$/.test(words) ? 1 : 0) };
};

const USES =
  /^uses?\b|\buse of (?:the )?(?:proceeds|funds)|\bspecific use|\bpurpose\b|\buse of\b|\bto be used\b/i;

/** A plan of facilities stands under the same heading. */
const INVESTED = /\b(?:investment|paid|facilit\w{1,3}|sites?|locations?)\b/i;

/** A heading says it where the columns do not: `Proposed Use of Placement Proceeds`. */
const OF_PROCEEDS = /\b(?:uses?|application|allocation) of (?:[a-z]{1,12} ){0,3}(?:proceeds|funds)\b/i;

/** Rows `purpose · amount · timing`, under headers that say so. */
function* usesInTable(scene: Scene, table: Table): Iterable<Use> {
  const header = table.columns.map((column) => column.header.join(' ')).join(' | ');
  const heading = scene.headingAt(table);
  const isNamed = OF_PROCEEDS.test(heading) && table.columns.length <= 3 && !INVESTED.test(header);
  if (!(USES.test(header) || isNamed) || !/\bamount\b/i.test(header)) return;
  for (const row of table.rows) if (row.role === 'body') yield* useInRow(scene, row);
}

function* useInRow(scene: Scene, row: Row): Iterable<Use> {
  const literals = row.cells.flatMap((cell) => literalsOfCell(scene.literals, cell));
  const amount = literals.find((literal) => literal.type === 'money');
  const last = literals.findLast((literal) => literal.type === 'date' || literal.type === 'period');
  const deadline = last?.type === 'period' ? last.to : last;
  if (amount) yield { amount, purpose: row.labelSpan, words: row.label, ...(deadline && { deadline }) };
}
