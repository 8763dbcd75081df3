import { type Portions, portionsOf } from '../laws/casting/portions.js';
import { tablesOf } from '../laws/casting/tables.js';
import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { isOneSlip, isScaleSlip } from '../laws/one-slip.js';
import type { FigureLiteral } from '../laws/printed.js';
import { definedSharesIn } from '../laws/prose/defined-bases.js';
import { phrasesOf, sayingsOf } from '../laws/prose/phrases.js';
import { sharesIn } from '../laws/prose/shares-of.js';
import { relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';

/** A part is the printed percentage of the whole that is named beside it, in a table or in a sentence. */
export const percentagesOfWhole: Check = {
  id: 'percentages-of-whole',
  summary: 'A percentage of a named whole fits the part and the whole.',
  severity: 'warning',
  law: 'part ÷ whole = percentage',
  why: 'A percentage that does not fit was taken from another draft, or is of another base than the one named.',
  needs: [],
  examples: {
    holds: 'The Company repurchased 250,000 shares, representing 5.0% of the 5,000,000 shares outstanding.',
    fails: 'The Company repurchased 250,000 shares, representing 7.0% of the 5,000,000 shares outstanding.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const phrase of phrasesOf(evidence)) {
    for (const { part, percent, base, sure } of sharesIn(phrase))
      for (const found of verdictOf(part, percent, base)) yield sure ? found : cautious(found);
  }
  for (const { part, percent, base } of definedSharesIn(sayingsOf(evidence)))
    for (const found of verdictOf(part, percent, base)) yield cautious(found);
  for (const table of tablesOf(evidence)) for (const portions of portionsOf(table)) yield* rowsOf(portions);
}

function* rowsOf({ total, rows }: Portions): Iterable<Verdict> {
  for (const { part, percent } of rows) yield* verdictOf(part.literal, percent.literal, total.literal);
}

function* verdictOf(part: FigureLiteral, percent: FigureLiteral, base: FigureLiteral): Iterable<Verdict> {
  const [over, under, result] = [
    figureOfLiteral(part, 'part'),
    figureOfLiteral(base, 'whole'),
    figureOfLiteral(percent, 'percentage'),
  ];
  if (!over || !under || !result || under.exact.n === 0n) return;
  const relation = relate({ op: 'over', a: leaf(over), b: leaf(under) }, '=', leaf(result));
  yield judge(relation, { severity: 'warning', expression: 'part ÷ whole = percentage' });
}

/** A percentage that no slip explains may be of another whole, named further off. */
const cautious = (found: Verdict): Verdict => {
  if (found.outcome !== 'inconsistent' || isOneSlip(found.relation) || isScaleSlip(found.relation))
    return found;
  const { relation: _, ...rest } = found;
  return { ...rest, outcome: 'undetermined', reason: 'the percentage may be of another whole' };
};

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });
