import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { relate } from '../laws/relation.js';
import type { Evidence } from '../model/evidence.js';
import type { RangeLiteral } from '../model/literal.js';

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
  for (const literal of outline.literals) {
    if (literal.type === 'range') yield* compare(literal, document.plain);
  }
}

function* compare(range: RangeLiteral, plain: string): Iterable<Verdict> {
  const low = figureOfLiteral(range.low, 'low end');
  const high = figureOfLiteral(range.high, 'high end');
  if (!low || !high || low.unit.key !== high.unit.key) return;
  const verdict = judge(relate(leaf(low), '≤', leaf(high)), { severity: 'error', expression: 'low ≤ high' });
  if (verdict.outcome !== 'inconsistent') yield verdict;
  else if (!isAbbreviated(range)) yield isRange(range, plain) ? verdict : doubtful(verdict);
}

const leaf = (figure: Figure) => ({ op: 'leaf' as const, leaf: figure });

/** `2024-25`: the second number leaves out what it shares with the first. */
const isAbbreviated = ({ low, high }: RangeLiteral): boolean =>
  low.type === 'number' && high.type === 'number' && high.number.length < low.number.length;

/** Amounts with a unit, not said to fall: "reduced from 12% to 10%" is a change. */
const isRange = (range: RangeLiteral, plain: string): boolean =>
  range.low.type !== 'number' &&
  !CHANGE.test(plain.slice(Math.max(0, range.start - 80), range.start)) &&
  !/\bfrom\b/i.test(plain.slice(Math.max(0, range.start - 8), range.low.start));

const CHANGE =
  /\b(?:fall|fell|declin|decreas|reduc|lower|drop|down|chang|mov|revis|cut|compress|narrow|shr[aiu]nk)/i;

const doubtful = ({ message, operands, expression }: Verdict): Verdict => ({
  outcome: 'undetermined',
  message,
  operands,
  ...(expression && { expression }),
  reason: 'the two figures may be a change or a score and not a range',
});
