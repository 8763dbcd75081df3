import type { Extractor } from '../extraction/extractor.js';
import type { Scene } from '../extraction/scene.js';
import type { Stated } from '../extraction/statement.js';
import { literalStated, present, stated, textStated } from '../extraction/text.js';
import { literalsOfRow, literalsWithin } from '../extraction/within.js';
import { allottee, allotteePersons, allotteeRights, totalRights } from '../fields/rights.js';
import type { Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';

/**
 * Who is allotted how many rights, row by row, from a table, a list or a sentence.
 * `Executive Officers of IIJ   12 Executive Officers   57 rights`
 */
export const allottees: Extractor = {
  id: 'allottees',
  summary: 'The classes of persons that rights are allotted to, with persons and rights of each.',
  fields: [allottee, allotteePersons, allotteeRights],
  find: function* (scene) {
    let count = 0;
    for (const row of rowsOf(scene)) {
      if (row.total) yield* present([literalStated(totalRights, '', row.rights)]);
      else yield* rowFacts(scene, row, `allottee-${++count}`);
    }
  },
};

interface AllotteeRow {
  readonly label: Span;
  /** The whole label where it is not in one piece. */
  readonly words?: string;
  readonly persons?: Literal;
  readonly rights?: Literal;
  readonly total: boolean;
}

const rowFacts = (
  { document }: Scene,
  { label, words, persons, rights }: AllotteeRow,
  subject: string,
): Stated[] =>
  present([
    words
      ? stated(allottee, subject, { type: 'text', text: words }, label)
      : textStated(document, allottee, subject, label),
    literalStated(allotteePersons, subject, persons),
    literalStated(allotteeRights, subject, rights),
  ]);

function* rowsOf(scene: Scene): Iterable<AllotteeRow> {
  for (const table of scene.outline.tables)
    for (const row of table.rows) {
      const counted = countsOf(literalsOfRow(scene.literals, row));
      if (counted && row.role !== 'header' && row.role !== 'note')
        yield { label: row.labelSpan, words: row.label, ...counted, total: row.role === 'total' };
    }
  for (const block of scene.prose)
    if (ALLOTMENT.test(scene.headingAt(block))) yield* rowsInText(scene, block);
}

const ALLOTMENT = /\ballot|\bgrant|\bpersons?\b|recipients?|eligible/i;

/** `Directors: 7 persons, 105 rights; Executive Officers: 12 persons, 57 rights`: a new row at each person count. */
function* rowsInText({ document, literals }: Scene, block: Span): Iterable<AllotteeRow> {
  let from = block.start;
  const counted = literalsWithin(literals, block).filter((literal) => literal.type === 'quantity');
  for (let i = 0; i + 1 < counted.length; i++) {
    const pair = countsOf([counted[i]!, counted[i + 1]!]);
    if (!pair) continue;
    const label = { start: from, end: counted[i]!.start };
    const words = document.plain.slice(label.start, label.end);
    if (words.length < 200 && !words.includes('. ')) yield { label, ...pair, total: TOTAL.test(words) };
    from = counted[++i]!.end;
  }
}

const TOTAL = /^\W*(?:and )?(?:in )?total\b/i;

/** A person count and a count of rights that stand together; nothing when one of them is missing. */
const countsOf = (literals: readonly Literal[]): { persons: Literal; rights: Literal } | undefined => {
  const persons = literals.find((literal) => literal.type === 'quantity' && literal.unit === 'person');
  const rights = literals.find((literal) => literal.type === 'quantity' && literal.unit === 'right');
  return persons && rights ? { persons, rights } : undefined;
};
