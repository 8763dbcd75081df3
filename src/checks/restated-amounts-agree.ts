import type { Check, Verdict } from '../laws/check.js';
import { figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { isOneSlip } from '../laws/one-slip.js';
import { type Conversion, conversionsIn } from '../laws/prose/conversions.js';
import { phrasesOf } from '../laws/prose/phrases.js';
import { type Restatement, restatementsIn, unitSlip } from '../laws/prose/restatements.js';
import { relate } from '../laws/relation.js';
import type { Evidence } from '../model/evidence.js';
import type { Span } from '../model/span.js';

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
  for (const phrase of phrasesOf(evidence)) {
    for (const one of restatementsIn(phrase)) yield* verdictOf(one);
    for (const one of conversionsIn(phrase)) yield converted(one, evidence.document.text);
  }
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

/** Amounts in two currencies are never equal, but neither is a thousand times the other. */
const converted = ({ first, second, power }: Conversion, text: string): Verdict => {
  const [one, other] = [first, second].map(({ start, end }) => text.slice(start, end));
  return {
    outcome: 'inconsistent',
    severity: 'warning',
    message: `${one} and ${other} are one amount in two currencies, but one is some ${power} times too large`,
    operands: [first, second].map(({ start, end }, at) => ({
      name: at === 0 ? 'amount' : 'amount converted',
      start,
      end,
    })),
    ...suspectOf(first, text),
    ...suspectOf(second, text),
  };
};

/** "945,000 million": thousands written out beside the word for millions. */
const suspectOf = ({ start, end }: Span, text: string): Pick<Verdict, 'suspect'> => {
  const printed = text.slice(start, end);
  if (!WRITTEN_OUT.test(printed)) return {};
  const explanation = 'the amount is written out, and a scale word follows';
  return { suspect: { start, end, probable: printed.replace(SCALE, ''), explanation } };
};

const WRITTEN_OUT = /\d,\d{3} (?:million|billion|thousand)$/i;
const SCALE = / (?:million|billion|thousand)$/i;
