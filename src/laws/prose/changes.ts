import type { FigureLiteral } from '../printed.js';
import type { Phrase } from './phrases.js';

/** A change told in a sentence: from `before` to `after`, by `amount` and `percent`, of which one may be missing. */
export interface Change {
  readonly before: FigureLiteral;
  readonly after: FigureLiteral;
  readonly amount?: FigureLiteral;
  readonly percent?: FigureLiteral;
  readonly direction: 'up' | 'down';
}

/** Every change in a phrase whose words leave no doubt which figure is which. */
export function* changesIn({ figures, gaps }: Phrase): Iterable<Change> {
  for (let at = 0; at < figures.length; at++) {
    const change = fromTo(figures, gaps, at) ?? byTo(figures, gaps, at) ?? afterFrom(figures, gaps, at);
    if (change && isAlike(change)) yield change;
  }
}

type Reader = (figures: readonly FigureLiteral[], gaps: readonly string[], at: number) => Change | undefined;

/** "from A to B, an increase of C, or D %". */
const fromTo: Reader = (figures, gaps, at) => {
  const [before, after, third] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!before || !after || !third || !FROM.test(gaps[at] ?? '') || !TO.test(gaps[at + 1] ?? ''))
    return undefined;
  const direction = directionOf(OF_CHANGE.exec(gaps[at + 2] ?? '')?.[1]);
  return direction && withMeasures({ before, after, direction }, third, figures[at + 3], gaps[at + 3]);
};

/** "increased by C, or D %, to B from A"; "up D % to B compared with A". */
const byTo: Reader = (figures, gaps, at) => {
  const direction = directionOf(VERB.exec(gaps[at] ?? '')?.[1]);
  const first = figures[at];
  if (!direction || !first) return undefined;
  const second = ALSO.test(gaps[at + 1] ?? '') ? figures[at + 1] : undefined;
  const next = at + (second ? 2 : 1);
  const [after, before] = [figures[next], figures[next + 1]];
  if (!after || !before || !TO_NEXT.test(gaps[next] ?? '') || !COMPARED.test(gaps[next + 1] ?? ''))
    return undefined;
  return withMeasures({ before, after, direction }, first, second, ' or ');
};

/** "B, an increase of D % from A"; "B compared to A, an increase of D %". */
const afterFrom: Reader = (figures, gaps, at) => {
  const [after, second, third] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!after || !second || !third) return undefined;
  const direct = directionOf(OF_CHANGE.exec(gaps[at + 1] ?? '')?.[1]);
  if (direct && second.type === 'percent' && COMPARED.test(gaps[at + 2] ?? ''))
    return { after, before: third, percent: second, direction: direct };
  const late = directionOf(OF_CHANGE.exec(gaps[at + 2] ?? '')?.[1]);
  if (!late || !COMPARED.test(gaps[at + 1] ?? '')) return undefined;
  return withMeasures({ after, before: second, direction: late }, third, figures[at + 3], gaps[at + 3]);
};

const withMeasures = (
  change: Pick<Change, 'before' | 'after' | 'direction'>,
  first: FigureLiteral,
  second: FigureLiteral | undefined,
  gap: string | undefined,
): Change => {
  const other = second && ALSO.test(gap ?? '') ? second : undefined;
  const percent = [first, other].find((one) => one?.type === 'percent');
  const amount = [first, other].find((one) => one !== undefined && one.type !== 'percent');
  return { ...change, ...(percent && { percent }), ...(amount && { amount }) };
};

/** One kind of figure throughout; percentages that change change by points, which is another sum. */
const isAlike = ({ before, after, amount, percent }: Change): boolean =>
  before.type === after.type &&
  before.type !== 'percent' &&
  measureOf(before) === measureOf(after) &&
  (percent === undefined || percent.type === 'percent') &&
  (amount === undefined || measureOf(amount) === measureOf(before)) &&
  (percent !== undefined || amount !== undefined);

const measureOf = (figure: FigureLiteral): string => {
  if (figure.type === 'money') return figure.currency;
  return figure.type === 'quantity' ? figure.unit : figure.type;
};

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
  `^[,;(]? {0,2}(?:which )?(?:represent(?:s|ing)|reflect(?:s|ing)|is|was|or)? ?(?:an? )?(?:[a-z-]+ )?(${WORDS}) (?:by |of )?${ABOUT}$`,
  'i',
);
const FROM = new RegExp(`\\bfrom ${ABOUT}$`, 'i');
const TO = new RegExp(`^(?: per [a-z]+)? to ${ABOUT}$`, 'i');
const TO_NEXT = new RegExp(`^[),]{0,2}(?: year[- ]over[- ]year)? to (?:a record )?${ABOUT}$`, 'i');
const ALSO = new RegExp(`^,? {0,2}[(]?(?:or |representing |i\\.e\\. )?${ABOUT}$`, 'i');
const COMPARED =
  /^[^.%]{0,60}\b(?:from|compared (?:to|with)|versus|vs\.?|against)\b(?: (?!to\b)[\w,'-]+){0,7} {0,2}$/i;
