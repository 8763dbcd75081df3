import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figureOfLiteral } from '../laws/figure.js';
import { fits, judge } from '../laws/judge.js';
import { isOneSlip, isScaleSlip } from '../laws/one-slip.js';
import { sayingsOf } from '../laws/prose/phrases.js';
import { figuresByLabel, labelledBy } from '../laws/prose/row-labels.js';
import { relate } from '../laws/relation.js';
import type { Evidence } from '../model/evidence.js';

/** "Total cost of the project was $22.0 million" says what the row of that name says. */
export const proseRestatesTable: Check = {
  id: 'prose-restates-table',
  summary: 'A sentence that names a row of a table states a figure of that row.',
  severity: 'warning',
  law: 'figure in the sentence = figure of the row of the same name, at the coarser of the two precisions',
  why: 'The table was corrected and the sentence was not, or the other way round.',
  needs: [],
  examples: {
    holds:
      'Total project cost is $22.0 million.\n\n| Use | Amount |\n| --- | --- |\n| Land cost | $15,000,000 |\n| Hall cost | $7,012,500 |\n| Total project cost | $22,012,500 |\n',
    fails:
      'Total project cost is $220 million.\n\n| Use | Amount |\n| --- | --- |\n| Land cost | $15,000,000 |\n| Hall cost | $7,012,500 |\n| Total project cost | $22,012,500 |\n',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  const tables = tablesOf(evidence);
  if (tables.length === 0) return;
  const rows = figuresByLabel(tables);
  for (const { figures, gaps } of sayingsOf(evidence)) {
    for (const [at, literal] of figures.entries()) {
      const row = labelledBy(gaps[at] ?? '', rows);
      if (!row || (literal.type !== 'money' && literal.type !== 'quantity')) continue;
      const told = figureOfLiteral(literal, 'in the sentence');
      if (told) yield* compared(told, row);
    }
  }
}

/** Which column is meant is not asked: a figure that fits one of them is that one. */
function* compared(told: Figure, row: readonly Figure[]): Iterable<Verdict> {
  const alike = row.filter((one) => one.unit.key === told.unit.key && !overlaps(one, told));
  if (told.exact.n <= 0n || alike.some(({ exact }) => exact.n < 0n)) return;
  const relations = alike.map((one) => relate(leaf(one), '=', leaf(told)));
  const fitting = relations.find(fits);
  if (fitting) {
    yield judge(fitting);
    return;
  }
  const near = relations.filter((one) => isOneSlip(one) || isScaleSlip(one));
  const [slip] = near;
  if (slip && near.length === 1 && isTelling(told, alike)) yield judge(slip);
}

/** Of short figures many are one digit apart; where a row has several, only long ones tell. */
const isTelling = ({ value }: Figure, row: readonly Figure[]): boolean => {
  const digits = value.number.replace(/^0\.?0{0,40}|\.|0{1,40}$/g, '').length;
  return row.length === 1 ? digits >= 2 : digits >= 5;
};

const overlaps = (a: Figure, b: Figure): boolean => a.start < b.end && b.start < a.end;

const leaf = (one: Figure) => ({ op: 'leaf' as const, leaf: one });
