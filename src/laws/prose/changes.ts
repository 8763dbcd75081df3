import type { FigureLiteral } from '../printed.js';
import type { Phrase } from './phrases.js';

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
export function* changesIn({ figures, gaps }: Phrase): Iterable<Change> {
  if (!figures.some(({ type }) => type === 'percent') && !gaps.some((gap) => gap.includes('from '))) return;
  const moved = gaps.map((gap) => MOVED.test(gap));
  if (!moved.includes(true)) return;
  for (let at = 0; at < figures.length; at++) {
    if (!moved.slice(at, at + 4).includes(true)) continue;
    if (gaps.slice(at, at + 4).some((gap) => LOSS.test(gap))) continue;
    for (const read of READERS) {
      const change = read(figures, gaps, at);
      if (!change || !isAlike(change)) continue;
      yield change;
      break;
    }
  }
}

type Reader = (figures: readonly FigureLiteral[], gaps: readonly string[], at: number) => Change | undefined;

/** "from A to B, an increase of C, or D %". */
const fromTo: Reader = (figures, gaps, at) => {
  const [before, after, third] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!before || !after || !third || !FROM.test(endOf(gaps[at])) || !TO.test(gaps[at + 1] ?? ''))
    return undefined;
  const direction = directionOf(OF_CHANGE.exec(gaps[at + 2] ?? '')?.[1]);
  return direction && withMeasures({ before, after, direction }, third, figures[at + 3], gaps[at + 3]);
};

/** "increased by C, or D %, to B from A"; "up D % to B compared with A"; "increased C, or D %, to B". */
const byTo: Reader = (figures, gaps, at) => {
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
const percentTo: Reader = (figures, gaps, at) => {
  const [percent, after] = [figures[at], figures[at + 1]];
  const direction = directionOf(NOUN_TO.exec(gaps[at + 1] ?? '')?.[1]);
  if (percent?.type !== 'percent' || !after || !direction) return undefined;
  return { ...beforeAt(figures, gaps, at + 2), after, percent, direction };
};

/** "B, an increase of C, or D %, from A"; "B, a D % increase over A". */
const thenFrom: Reader = (figures, gaps, at) => {
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
const comparedTo: Reader = (figures, gaps, at) => {
  const [after, before, first] = [figures[at], figures[at + 1], figures[at + 2]];
  const direction = directionOf(OF_CHANGE.exec(gaps[at + 2] ?? '')?.[1]);
  if (!after || !before || !first || !direction || !COMPARED.test(gaps[at + 1] ?? '')) return undefined;
  return withMeasures({ before, after, direction }, first, figures[at + 3], gaps[at + 3]);
};

/** "decreased to B from A": nothing but the direction. */
const wentTo: Reader = (figures, gaps, at) => {
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
  const known = [before, after, amount].filter((one) => one !== undefined);
  if (known.some((one) => measureOf(one) !== measureOf(after))) return false;
  if (after.type === 'percent') return before !== undefined && !amount && !percent;
  return known.length + (percent ? 1 : 0) >= (before && !amount && !percent ? 2 : 3);
};

const measureOf = (figure: FigureLiteral): string => {
  if (figure.type === 'money') return figure.currency;
  return figure.type === 'quantity' ? figure.unit : figure.type;
};

/** The last words of a gap: patterns that end in `$` would else start at every letter of it. */
const endOf = (gap = ''): string => gap.slice(-48);

const directionOf = (word: string | undefined): Change['direction'] | undefined => {
  if (word === undefined) return undefined;
  return UP.test(word) ? 'up' : 'down';
};

const UP = /^(?:increas|gr[eo]w|ris|rose|up|gain|higher|improv|rais)/i;
const WORDS =
  'increas(?:e|es|ed|ing)|grew|grow(?:n|s|th)?|ris(?:e|es|en|ing)|rose|up|gain(?:ed)?|higher|improve(?:d|ment)?|raise(?:d)?|' +
  'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fell|fall(?:en|s)?|drop(?:ped)?|down|lower|reduc(?:ed|tion)';
const ABOUT = '(?:approximately |about |roughly |nearly |almost )?';
const VERB = new RegExp(`\\b(${WORDS}) (?:by |of )?${ABOUT}$`, 'i');
const OF_CHANGE = new RegExp(
  `^(?:[^.;%]{0,90}[,;(])? {0,2}(?:which )?(?:represent(?:s|ing)|reflect(?:s|ing)|is|was|or)? ?(?:an? )?(?:[a-z-]{1,24} )?(${WORDS}) (?:by |of )?${ABOUT}$`,
  'i',
);
const FROM = new RegExp(`\\bfrom ${ABOUT}$`, 'i');
const TO = new RegExp(`^(?: per [a-z]+)? to ${ABOUT}$`, 'i');
const TO_NEXT = new RegExp(`^[),]{0,2}(?: year[- ]over[- ]year)? to (?:a record )?${ABOUT}$`, 'i');
const ALSO = new RegExp(`^,? {0,2}[(]?(?:or |representing |i\\.e\\. )?${ABOUT}$`, 'i');
const COMPARED =
  /^[^.%]{0,60}\b(?:from|compared (?:to|with)|versus|vs\.?|against)\b(?: (?!to\b)(?:[\w'-]{1,30}|\d{1,2},)){0,9} {0,2}$/i;
/** A first look: without such a word nothing is told of a change. */
const MOVED =
  /creas|gr[eo]w|\bris[ei]|rose|\bup |gain|higher|improv|rais|declin|f[ea]ll|drop|down |lower|reduc/i;
const NOUNS = 'increase|rise|growth|raise|gain|improvement|decrease|decline|fall|drop|reduction';
const NOUN_TO = new RegExp(`^ (${NOUNS})(?: (?:in|of) [^.;%]{0,60})? to ${ABOUT}$`, 'i');
const NOUN_FROM = new RegExp(
  `^ (${NOUNS}) (?:from|over|compared (?:to|with)|versus|on) (?:(?!to\\b)(?:[\\w'-]{1,30}|\\d{1,2},) ){0,9}$`,
  'i',
);
const A_PERCENT =
  /^(?:[^.;%]{0,60}[,;(])? {0,2}(?:represent(?:s|ing)|reflect(?:s|ing)|which is|is|was)? ?an? (?:approximately )?$/i;
/** "Up to" is a limit, no change. */
const VERB_TO = new RegExp(`\\b(?!up\\b|down\\b)(${WORDS}) to ${ABOUT}$`, 'i');

/** In this order: the fuller forms first. */
/** A loss is printed without a sign, and whether the figure is one hangs on words further off. */
const LOSS = /\b(?:loss(?:es)?|deficits?|negative|outflows?)\b/i;

const READERS: readonly Reader[] = [fromTo, byTo, percentTo, comparedTo, thenFrom, wentTo];
