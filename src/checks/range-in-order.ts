import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import { type FigureLiteral, isFigureLiteral } from '../laws/printed.js';
import { relate } from '../laws/relation.js';
import type { Evidence } from '../model/evidence.js';
import type { Literal, RangeLiteral } from '../model/literal.js';
import { formatDecimal, parseDecimal } from '../quantity/decimal.js';
import { multiply, compare as order, rational } from '../quantity/rational.js';

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
    if (literal.type === 'range') yield* within(before, literal, document.plain);
    before = literal;
  }
}

interface Ends {
  readonly low: FigureLiteral;
  readonly high: FigureLiteral;
}

/** A range as scanned, or two figures that a dash, "between … and" or "to" joins although they fall. */
const endsOf = (before: Literal | undefined, literal: Literal, plain: string): Ends | undefined => {
  if (literal.type === 'range') return literal;
  if (!before || !isFigureLiteral(before) || !isFigureLiteral(literal)) return undefined;
  if (literal.start - before.end > 12 || before.type === 'duration') return undefined;
  const ends = { low: before, high: literal };
  const join = plain.slice(before.end, literal.start);
  if (DASH.test(join)) return ends;
  const lead = plain.slice(Math.max(0, before.start - 12), before.start);
  if (TO.test(join)) return isRange(ends, plain) && !/\bfrom {1,3}$/i.test(lead) ? ends : undefined;
  if (!AND.test(join)) return undefined;
  return /\bbetween {1,3}$/i.test(lead) ? ends : undefined;
};

const DASH = /^ {0,3}[-~] {0,3}$/;
const AND = /^ {1,3}and {1,3}$/;
const TO = /^ {1,3}to {1,3}$/;

/** "$14.50, within the price range of $14.00 to $15.00". */
function* within(value: Literal | undefined, range: RangeLiteral, plain: string): Iterable<Verdict> {
  if (!value || !isFigureLiteral(value) || range.start - value.end > 90) return;
  if (!WITHIN.test(plain.slice(value.end, range.start))) return;
  const [low, high] = [likeHigh(range), range.high].map((end) => figureOfLiteral(end, 'end of the range'));
  const one = figureOfLiteral(likeHigh({ low: value, high: range.high }), 'value');
  if (!low || !high || one?.unit.key !== high.unit.key || low.unit.key !== high.unit.key) return;
  for (const [a, b] of [
    [low, one],
    [one, high],
  ] as const)
    yield judge(relate(leaf(a), '≤', leaf(b)), { severity: 'error', expression: 'low ≤ value ≤ high' });
}

const WITHIN =
  /^(?: per [a-z]{1,12})?,? (?:which (?:is|was|falls) |is |was )?(?:within|inside) (?:the |its |our )?(?:[\w'-]{1,20} ){0,6}(?:range )?(?:of |from |between )?(?:from |between )?$/i;

function* compare(ends: Ends, plain: string): Iterable<Verdict> {
  const [low, high] = [figureOfLiteral(likeHigh(ends), 'low end'), figureOfLiteral(ends.high, 'high end')];
  if (!low || !high || low.unit.key !== high.unit.key || low.exact.n < 0n || high.exact.n < 0n) return;
  if (isTooWide(ends, low, high)) {
    if (isRange(ends, plain)) yield tooWide(ends, low, high, plain);
    return;
  }
  const verdict = judge(relate(leaf(asPrinted(low)), '≤', leaf(asPrinted(high))), {
    severity: 'error',
    expression: 'low ≤ high',
  });
  if (verdict.outcome !== 'inconsistent') yield verdict;
  else if (ends.low.type !== 'number') yield isRange(ends, plain) ? verdict : doubtful(verdict);
}

/** "$333,000 to $343 million": printed in full beside a scale word, it is a thousandth or less of the other end. */
const isTooWide = ({ low, high }: Ends, one: Figure, other: Figure): boolean =>
  high.type === 'money' &&
  low.type !== 'duration' &&
  low.scale === undefined &&
  high.scale !== undefined &&
  one.exact.n > 0n &&
  order(multiply(one.exact, WIDEST), other.exact) < 0;

/** As many times as large as no range that is forecast reaches. */
const WIDEST = rational(300n);

const tooWide = ({ low, high }: Ends, one: Figure, other: Figure, plain: string): Verdict => {
  const [from, to] = [low, high].map(({ start, end }) => plain.slice(start, end).trim());
  return {
    outcome: 'inconsistent',
    severity: 'warning',
    message: `the range from ${from} to ${to} is wider than any is`,
    operands: [one, other].map(({ name, start, end }) => ({ name, start, end })),
    ...withoutZeros(low, from ?? ''),
  };
};

/** What three zeros too many make of an end is read without them. */
const withoutZeros = ({ start, end }: FigureLiteral, printed: string): Pick<Verdict, 'suspect'> => {
  if (!/\d,?000$/.test(printed)) return {};
  const probable = printed.replace(/,?000$/, '');
  return { suspect: { start, end, probable, explanation: 'the scale word of the other end holds for it' } };
};

/** "$4.00 to $5.00 per share", "$14-15 million": what is said of the second end holds for the first. */
const likeHigh = ({ low, high }: Ends): FigureLiteral => {
  if (low.type === 'number' && high.type === 'duration') return low;
  const bare = low.type === 'number' && !low.scale;
  const alike = bare ? ({ ...high, ...numbersOf(low) } as FigureLiteral) : low;
  const each = alike.type === 'money' && high.type === 'money' && high.per !== undefined;
  const like = each ? { ...alike, per: high.per } : alike;
  const shared = high.scale !== undefined && low.scale === undefined && isSmall(low.number);
  return shared && high.scale ? scaled(like, high.scale) : like;
};

const numbersOf = ({ start, end, number, granularity, qualifier }: FigureLiteral) => ({
  start,
  end,
  number,
  granularity,
  qualifier,
});

/** "120 to 130 million", but not "JPY1,200,000 to JPY1.3 million". */
const isSmall = (number: string): boolean => /^\d{1,4}(?:\.\d{1,6})?$/.test(number);

const scaled = (literal: FigureLiteral, scale: string): FigureLiteral => {
  const times = (number: string): string =>
    formatDecimal(multiply(parseDecimal(number), parseDecimal(scale)));
  return { ...literal, scale, number: times(literal.number), granularity: times(literal.granularity) };
};

/** The ends of a range are meant as they are printed. */
const asPrinted = ({ cut: _, ...one }: Figure): Figure => one;

const leaf = (figure: Figure) => ({ op: 'leaf' as const, leaf: figure });

/** Said to be a range, and not that it falls: "reduced from 12% to 10%" is a change, "45% - 40%" may be anything. */
const isRange = ({ low }: Ends, plain: string): boolean => {
  const near = plain.slice(Math.max(0, low.start - 80), low.start);
  const before = near.slice(near.lastIndexOf('. ') + 1);
  return RANGE.test(before) && !CHANGE.test(before);
};

const RANGE =
  /\b(?:rang(?:e|es|ing)|between|from a low of|expect(?:s|ed)?|guidance|outlook|forecast|estimate[sd]?|target(?:s|ed)?|anticipate[sd]?|project(?:s|ed)|indicative)\b/i;
const CHANGE =
  /\b(?:fall|fell|declin|decreas|reduc|lower|drop|down|chang|mov|revis|cut|compress|narrow|shr[aiu]nk)/i;

const doubtful = ({ message, operands, expression }: Verdict): Verdict => ({
  outcome: 'undetermined',
  message,
  operands,
  ...(expression && { expression }),
  reason: 'the two figures may be a change or a score and not a range',
});
