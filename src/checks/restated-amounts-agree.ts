import type { Check, Verdict } from '../laws/check.js';
import { figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { isOneSlip } from '../laws/one-slip.js';
import { phrasesOf } from '../laws/prose/phrases.js';
import { type Restatement, restatementsIn, unitSlip } from '../laws/prose/restatements.js';
import { relate } from '../laws/relation.js';
import type { Evidence } from '../model/evidence.js';

/** $21.5 million ($21,498,998): what is at once said again is the same amount, as far as it is printed. */
export const restatedAmountsAgree: Check = {
  id: 'restated-amounts-agree',
  summary: 'An amount that is said again beside itself, in other units or more exactly, is the same amount.',
  severity: 'error',
  law: 'amount here = amount there, at the coarser of the two precisions',
  why: 'Thousand in the place of million, or a digit lost in the longer of the two: the readers will take either.',
  needs: [],
  examples: {
    holds: 'The total amount is JPY10,122 million (JPY10,121,654,000).',
    fails: 'The total amount is JPY10,122 million (JPY10,121,654).',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const phrase of phrasesOf(evidence)) for (const one of restatementsIn(phrase)) yield* verdictOf(one);
}

function* verdictOf(restatement: Restatement): Iterable<Verdict> {
  const [first, second] = [
    figureOfLiteral(restatement.first, 'amount'),
    figureOfLiteral(restatement.second, 'amount restated'),
  ];
  if (!first || !second) return;
  const relation = relate({ op: 'leaf', leaf: first }, '=', { op: 'leaf', leaf: second });
  const found = judge(relation, { severity: 'error' });
  const power = unitSlip(restatement);
  if (found.outcome !== 'inconsistent') yield found;
  else if (power !== undefined)
    yield { ...found, severity: 'error', message: `${found.message}: one is ${power} times the other` };
  else if (restatement.said || isOneSlip(relation)) yield found;
  else
    yield { ...found, outcome: 'undetermined', reason: 'the second amount may be of another year or thing' };
}
