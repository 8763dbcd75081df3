import type { FigureLiteral } from '../printed.js';
import { withoutMeasures } from './asides.js';
import { signedAlike } from './change-signs.js';
import {
  A_PERCENT,
  ALSO,
  COMPARED,
  directionOf,
  endOf,
  FROM,
  MOVED,
  MOVED_FROM,
  NOUN_AFTER,
  NOUN_FROM,
  NOUN_IN,
  NOUN_TO,
  OF_CHANGE,
  OR_BY,
  TO,
  TO_NEXT,
  VERB,
  VERB_TO,
  WAS_MOVED,
} from './change-words.js';
import { type Phrase, wordsAfter } from './phrases.js';
import { isPoint, withPoints } from './points.js';

/**
 * A change told in a sentence: from `before` to `after`, by `amount` and `percent`. One of the four may be
 * missing, and of `before`, `after` and a direction word two suffice to see the direction.
 */
export interface Change {
  readonly before?: FigureLiteral;
  readonly after: FigureLiteral;
  readonly amount?: FigureLiteral;
  readonly percent?: FigureLiteral;
  readonly direction: 'up' | 'down';
}

/** Every change in a phrase whose words leave no doubt which figure is which. */
export function* changesIn(said: Phrase): Iterable<Change> {
  if (!said.gaps.some((gap) => MOVED.test(gap)) && !MOVED.test(said.tail)) return;
  const phrase = withPoints(withoutMeasures(said));
  const told = new Set<string>();
  for (let at = 0; at < phrase.figures.length; at++) {
    for (const read of READERS) {
      const change = read(phrase, at);
      const signed = change && withSigns(change, phrase);
      if (!signed || !isAlike(signed)) continue;
      const pair = `${signed.before?.start}:${signed.after.start}`;
      if (!told.has(pair)) yield signed;
      told.add(pair);
      break;
    }
  }
}

type Reader = (phrase: Phrase, at: number) => Change | undefined;

/** A loss is printed without a sign: the words in front of a figure say whether it is one. */
const withSigns = (change: Change, { figures, gaps }: Phrase): Change | undefined => {
  const wordsTo = (figure: FigureLiteral | undefined): string =>
    figure ? (gaps[figures.indexOf(figure)] ?? '') : '';
  const words = { before: wordsTo(change.before), after: wordsTo(change.after) };
  const signed = signedAlike(change, words, change.direction);
  return signed && { ...change, ...signed };
};

/** "from A to B, an increase of C, or D %". */
const fromTo: Reader = ({ figures, gaps }, at) => {
  const [before, after, third] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!before || !after || !third || !FROM.test(endOf(gaps[at])) || !TO.test(gaps[at + 1] ?? ''))
    return undefined;
  const direction = directionOf(OF_CHANGE.exec(gaps[at + 2] ?? '')?.[1]);
  return direction && withMeasures({ before, after, direction }, third, figures[at + 3], gaps[at + 3]);
};

/** "increased from A to B"; "an increase from A to B, or D %". */
const movedFromTo: Reader = ({ figures, gaps }, at) => {
  const [before, after, third] = [figures[at], figures[at + 1], figures[at + 2]];
  const direction = directionOf(MOVED_FROM.exec(endOf(gaps[at], 110))?.[1]);
  if (!before || !after || !direction || !TO.test(gaps[at + 1] ?? '')) return undefined;
  const also = third && OR_BY.test(gaps[at + 2] ?? '') ? third : undefined;
  return also
    ? withMeasures({ before, after, direction }, also, undefined, '')
    : { before, after, direction };
};

/** "from A to B, a D % increase"; "B compared to A, a D % increase". */
const thenPercent: Reader = (phrase, at) => {
  const { figures, gaps } = phrase;
  const [first, second, percent] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!first || !second || percent?.type !== 'percent' || !A_PERCENT.test(gaps[at + 2] ?? ''))
    return undefined;
  const direction = directionOf(NOUN_AFTER.exec(wordsAfter(phrase, at + 2))?.[1]);
  if (!direction) return undefined;
  if (FROM.test(endOf(gaps[at])) && TO.test(gaps[at + 1] ?? ''))
    return { before: first, after: second, percent, direction };
  return COMPARED.test(gaps[at + 1] ?? '') ? { before: second, after: first, percent, direction } : undefined;
};

/** "B compared to A, a C or D % decrease"; "from A to B, a D %, or C, increase". */
const thenMeasures: Reader = (phrase, at) => {
  const { figures, gaps } = phrase;
  const [first, second, one, other] = figures.slice(at, at + 4);
  if (!first || !second || !one || !other || !A_PERCENT.test(gaps[at + 2] ?? '')) return undefined;
  const direction = directionOf(NOUN_AFTER.exec(wordsAfter(phrase, at + 3))?.[1]);
  const gap = gaps[at + 3] ?? '';
  if (!direction || !ALSO.test(gap) || (one.type === 'percent') === (other.type === 'percent'))
    return undefined;
  if (FROM.test(endOf(gaps[at])) && TO.test(gaps[at + 1] ?? ''))
    return withMeasures({ before: first, after: second, direction }, one, other, gap);
  if (!COMPARED.test(gaps[at + 1] ?? '')) return undefined;
  return withMeasures({ before: second, after: first, direction }, one, other, gap);
};

/** "an eight percent increase in the dividend, from A to B". */
const percentFromTo: Reader = ({ figures, gaps }, at) => {
  const [percent, before, after] = [figures[at], figures[at + 1], figures[at + 2]];
  const direction = directionOf(NOUN_IN.exec(gaps[at + 1] ?? '')?.[1]);
  if (percent?.type !== 'percent' || !before || !after || !direction) return undefined;
  return TO.test(gaps[at + 2] ?? '') ? { before, after, percent, direction } : undefined;
};

/** "the dividend of A was increased by D % to B". */
const wasMoved: Reader = ({ figures, gaps }, at) => {
  const [before, first, after] = [figures[at], figures[at + 1], figures[at + 2]];
  const direction = directionOf(WAS_MOVED.exec(gaps[at + 1] ?? '')?.[1]);
  if (!before || !first || !after || !direction || !TO_NEXT.test(gaps[at + 2] ?? '')) return undefined;
  return withMeasures({ before, after, direction }, first, undefined, '');
};

/** "increased by C, or D %, to B from A"; "up D % to B compared with A"; "increased C, or D %, to B". */
const byTo: Reader = ({ figures, gaps }, at) => {
  const direction = directionOf(VERB.exec(endOf(gaps[at]))?.[1]);
  const first = figures[at];
  if (!direction || !first) return undefined;
  const second = ALSO.test(gaps[at + 1] ?? '') ? figures[at + 1] : undefined;
  const next = at + (second ? 2 : 1);
  const after = figures[next];
  if (!after || !TO_NEXT.test(gaps[next] ?? '')) return undefined;
  return withMeasures({ ...beforeAt(figures, gaps, next + 1), after, direction }, first, second, ' or ');
};

/** "a D % increase in the dividend to B from A". */
const percentTo: Reader = ({ figures, gaps }, at) => {
  const [percent, after] = [figures[at], figures[at + 1]];
  const direction = directionOf(NOUN_TO.exec(gaps[at + 1] ?? '')?.[1]);
  if (percent?.type !== 'percent' || !after || !direction) return undefined;
  return { ...beforeAt(figures, gaps, at + 2), after, percent, direction };
};

/** "B, an increase of C, or D %, from A"; "B, a D % increase over A". */
const thenFrom: Reader = ({ figures, gaps }, at) => {
  const [after, first] = [figures[at], figures[at + 1]];
  if (!after || !first) return undefined;
  const direction = directionOf(OF_CHANGE.exec(gaps[at + 1] ?? '')?.[1]);
  if (!direction) return percentNoun(after, first, gaps, figures, at);
  const second = ALSO.test(gaps[at + 2] ?? '') ? figures[at + 2] : undefined;
  const before = beforeAt(figures, gaps, at + (second ? 3 : 2));
  return withMeasures({ ...before, after, direction }, first, second, ' or ');
};

const percentNoun = (
  after: FigureLiteral,
  percent: FigureLiteral,
  gaps: readonly string[],
  figures: readonly FigureLiteral[],
  at: number,
): Change | undefined => {
  const direction = directionOf(NOUN_FROM.exec(gaps[at + 2] ?? '')?.[1]);
  const before = figures[at + 2];
  if (percent.type !== 'percent' || !direction || !before || !A_PERCENT.test(gaps[at + 1] ?? ''))
    return undefined;
  return { after, before, percent, direction };
};

/** "B compared to A, an increase of C, or D %". */
const comparedTo: Reader = ({ figures, gaps }, at) => {
  const [after, before, first] = [figures[at], figures[at + 1], figures[at + 2]];
  const direction = directionOf(OF_CHANGE.exec(gaps[at + 2] ?? '')?.[1]);
  if (!after || !before || !first || !direction || !COMPARED.test(gaps[at + 1] ?? '')) return undefined;
  return withMeasures({ before, after, direction }, first, figures[at + 3], gaps[at + 3]);
};

/** "decreased to B from A": nothing but the direction. */
const wentTo: Reader = ({ figures, gaps }, at) => {
  const [after, before] = [figures[at], figures[at + 1]];
  const direction = directionOf(VERB_TO.exec(endOf(gaps[at]))?.[1]);
  if (!after || !before || !direction || !COMPARED.test(gaps[at + 1] ?? '')) return undefined;
  return { after, before, direction };
};

const beforeAt = (
  figures: readonly FigureLiteral[],
  gaps: readonly string[],
  at: number,
): Pick<Change, 'before'> => {
  const before = figures[at];
  return before && COMPARED.test(gaps[at] ?? '') ? { before } : {};
};

const withMeasures = (
  change: Omit<Change, 'amount' | 'percent'>,
  first: FigureLiteral,
  second: FigureLiteral | undefined,
  gap: string | undefined,
): Change => {
  const other = second && ALSO.test(gap ?? '') ? second : undefined;
  const percent = [first, other].find((one) => one?.type === 'percent');
  const amount = [first, other].find((one) => one !== undefined && one.type !== 'percent');
  return { ...change, ...(percent && { percent }), ...(amount && { amount }) };
};

/** One kind of figure throughout, and enough of them to compare. Points of a percentage are not its percents. */
const isAlike = ({ before, after, amount, percent }: Change): boolean => {
  if (isPoint(after) || isPoint(before)) return false;
  if (after.type === 'percent')
    return before?.type === 'percent' && !percent && (amount === undefined || isPoint(amount));
  const known = [before, after, amount].filter((one) => one !== undefined);
  if (known.some((one) => measureOf(one) !== measureOf(after))) return false;
  return known.length + (percent ? 1 : 0) >= (before && !amount && !percent ? 2 : 3);
};

const measureOf = (figure: FigureLiteral): string => {
  if (figure.type === 'money') return figure.currency;
  return figure.type === 'quantity' ? figure.unit : figure.type;
};

/** In this order: the fuller forms first. */
const READERS: readonly Reader[] = [
  fromTo,
  percentFromTo,
  thenMeasures,
  thenPercent,
  movedFromTo,
  wasMoved,
  byTo,
  percentTo,
  comparedTo,
  thenFrom,
  wentTo,
];
