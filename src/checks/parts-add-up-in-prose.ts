import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { isExchange, isOneSlip } from '../laws/one-slip.js';
import { holdingsIn } from '../laws/prose/holdings.js';
import { phrasesOf, sayingsOf } from '../laws/prose/phrases.js';
import { type SumInProse, sumsIn } from '../laws/prose/sums.js';
import { relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';

/** What a sentence calls the parts of a whole add up to it. */
export const partsAddUpInProse: Check = {
  id: 'parts-add-up-in-prose',
  summary: 'Parts that a sentence names of a whole add up to it.',
  severity: 'error',
  law: 'part + part + … = whole',
  why: 'A part was changed and the whole was not, or a digit of one of them is wrong.',
  needs: [],
  examples: {
    holds: 'It bought 750,000 shares, consisting of 600,000 common shares and 150,000 preferred shares.',
    fails: 'It bought 750,000 shares, consisting of 600,000 common shares and 510,000 preferred shares.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const phrase of phrasesOf(evidence)) for (const sum of sumsIn(phrase)) yield* verdictOf(sum);
  for (const sum of holdingsIn(sayingsOf(evidence))) yield* verdictOf(sum);
}

/** What no slip explains may name but some of the parts: nothing is said of it. */
function* verdictOf({ parts, whole }: SumInProse): Iterable<Verdict> {
  const figures = parts.map((part) => figureOfLiteral(part, 'part'));
  const result = figureOfLiteral(whole, 'whole');
  if (!result || figures.includes(undefined)) return;
  const terms = (figures as readonly Figure[]).map(leaf);
  const relation = relate({ op: 'plus', terms }, '=', leaf(result));
  const found = judge(relation, { severity: 'error', expression: 'part + part = whole' });
  if (found.outcome !== 'inconsistent' || isExchange(relation)) yield found;
  else if (isOneSlip(relation)) yield { ...found, severity: 'warning' };
}

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });
