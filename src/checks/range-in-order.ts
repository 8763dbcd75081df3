import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { type FigureLiteral, isFigureLiteral } from '../laws/printed.js';
import { relate } from '../laws/relation.js';
import type { Evidence } from '../model/evidence.js';
import type { Literal } from '../model/literal.js';

/** The low end of a range is not above the high end: 0.90-1.00, JPY3,300 to JPY3,500. */
export const rangeInOrder: Check = {
  id: 'range-in-order',
  summary: 'The low end of a range is not above its high end.',
  severity: 'error',
  law: 'low ≤ high',
  why: 'A range whose ends are turned round has a wrong digit, a lost zero or a wrong unit at one end.',
  needs: [],
  examples: {
    holds: 'The offer price is expected to be between $4.00 and $5.00 per share.',
    fails: 'The offer price is expected to be between $40.00 and $5.00 per share.',
  },
  run,
};

function* run({ document, outline }: Evidence): Iterable<Verdict> {
  let before: Literal | undefined;
  for (const literal of outline.literals) {
    const ends = endsOf(before, literal, document.plain);
    if (ends) yield* compare(ends, document.plain);
    before = literal;
  }
}

interface Ends {
  readonly low: FigureLiteral;
  readonly high: FigureLiteral;
}

/** A range as scanned, or two figures that a dash or "between … and" joins although they fall. */
const endsOf = (before: Literal | undefined, literal: Literal, plain: string): Ends | undefined => {
  if (literal.type === 'range') return literal;
  if (!before || !isFigureLiteral(before) || !isFigureLiteral(literal)) return undefined;
  if (literal.start - before.end > 12 || before.type === 'duration') return undefined;
  const join = plain.slice(before.end, literal.start);
  if (DASH.test(join)) return { low: before, high: literal };
  if (!AND.test(join)) return undefined;
  const lead = plain.slice(Math.max(0, before.start - 12), before.start);
  return /\bbetween {1,3}$/i.test(lead) ? { low: before, high: literal } : undefined;
};

const DASH = /^ {0,3}[-~] {0,3}$/;
const AND = /^ {1,3}and {1,3}$/;

function* compare(ends: Ends, plain: string): Iterable<Verdict> {
  const [low, high] = [figureOfLiteral(likeHigh(ends), 'low end'), figureOfLiteral(ends.high, 'high end')];
  if (!low || !high || low.unit.key !== high.unit.key || low.exact.n < 0n || high.exact.n < 0n) return;
  const verdict = judge(relate(leaf(low), '≤', leaf(high)), { severity: 'error', expression: 'low ≤ high' });
  if (verdict.outcome !== 'inconsistent') yield verdict;
  else if (ends.low.type !== 'number') yield isRange(ends, plain) ? verdict : doubtful(verdict);
}

/** "$4.00 to $5.00 per share": what the second is for one of, the first is too. */
const likeHigh = ({ low, high }: Ends): FigureLiteral =>
  low.type === 'money' && high.type === 'money' && high.per !== undefined ? { ...low, per: high.per } : low;

const leaf = (figure: Figure) => ({ op: 'leaf' as const, leaf: figure });

/** Said to be a range, and not that it falls: "reduced from 12% to 10%" is a change, "45% - 40%" may be anything. */
const isRange = ({ low }: Ends, plain: string): boolean => {
  const near = plain.slice(Math.max(0, low.start - 80), low.start);
  const before = near.slice(near.lastIndexOf('. ') + 1);
  return RANGE.test(before) && !CHANGE.test(before);
};

const RANGE = /\b(?:range|ranging|between|from a low of)\b/i;
const CHANGE =
  /\b(?:fall|fell|declin|decreas|reduc|lower|drop|down|chang|mov|revis|cut|compress|narrow|shr[aiu]nk)/i;

const doubtful = ({ message, operands, expression }: Verdict): Verdict => ({
  outcome: 'undetermined',
  message,
  operands,
  ...(expression && { expression }),
  reason: 'the two figures may be a change or a score and not a range',
});
