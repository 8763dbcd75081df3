import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { isOneSlip } from '../laws/one-slip.js';
import type { FigureLiteral } from '../laws/printed.js';
import { type Change, changesIn } from '../laws/prose/changes.js';
import { phrasesOf } from '../laws/prose/phrases.js';
import { relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';

/** "from A to B, an increase of C, or D %": any three fix the fourth, and the word says which way it went. */
export const changeFitsValues: Check = {
  id: 'change-fits-values',
  summary: 'A change told in a sentence fits the two values it leads from and to.',
  severity: 'error',
  law: 'after − before = change; (after − before) / |before| = percentage',
  why: 'A percentage or a direction word that does not fit its values was carried over from another draft, or one of the values has a wrong digit.',
  needs: [],
  examples: {
    holds: 'Net sales increased 5.0% to $126.0 million from $120.0 million.',
    fails: 'Net sales increased 8.0% to $126.0 million from $120.0 million.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const phrase of phrasesOf(evidence)) {
    for (const change of changesIn(phrase)) yield* verdictsOf(change);
  }
}

function* verdictsOf(change: Change): Iterable<Verdict> {
  const [before, after] = [operand(change.before, 'before'), operand(change.after, 'after')];
  if (!before || !after) return;
  const rising = after.exact.n * before.exact.d - before.exact.n * after.exact.d;
  if (rising !== 0n && rising > 0n !== (change.direction === 'up')) {
    yield turned(change, before, after);
    return;
  }
  if (change.amount) {
    const amount = signed(change.amount, 'change', change.direction);
    if (amount) yield verdict({ op: 'minus', a: leaf(after), b: leaf(before) }, amount);
  }
  if (change.percent && before.exact.n !== 0n) {
    const percent = signed(change.percent, 'percentage', change.direction);
    if (percent) yield verdict({ op: 'growth', before: leaf(before), after: leaf(after) }, percent);
  }
}

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });

const operand = (literal: FigureLiteral, name: string): Figure | undefined => figureOfLiteral(literal, name);

/** A fall is printed without a sign: "a decrease of 5 %". */
const signed = (literal: FigureLiteral, name: string, direction: Change['direction']): Figure | undefined => {
  const read = operand(literal, name);
  if (!read || direction === 'up' || read.value.number.startsWith('-')) return read;
  const { start, end, qualifier } = read;
  return figure({ ...read.value, number: `-${read.value.number}` }, { name, start, end, qualifier });
};

const verdict = (left: Term<Figure>, result: Figure): Verdict => {
  const found = judge(relate(left, '=', leaf(result)), { severity: 'error' });
  if (found.outcome !== 'inconsistent' || isOneSlip(found.relation)) return found;
  return { ...found, severity: 'warning' };
};

const turned = ({ direction }: Change, before: Figure, after: Figure): Verdict => ({
  outcome: 'inconsistent',
  severity: 'warning',
  message: `the sentence says ${direction}, but the value goes ${direction === 'up' ? 'down' : 'up'} from ${before.value.number} to ${after.value.number}`,
  operands: [before, after].map(({ name, start, end }) => ({ name, start, end })),
});
