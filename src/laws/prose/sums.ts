import type { FigureLiteral } from '../printed.js';
import { withCounts } from './counts.js';
import type { Phrase } from './phrases.js';
import { ABOUT } from './words.js';

/** "7,500,000 shares, consisting of 6,500,000 new shares and 1,000,000 treasury shares": a whole and all its parts. */
export interface SumInProse {
  readonly parts: readonly FigureLiteral[];
  readonly whole: FigureLiteral;
}

/** Every whole of a sentence whose words say that its parts follow, or that they went before. */
export function* sumsIn(said: Phrase): Iterable<SumInProse> {
  const phrase = withCounts(said);
  for (let at = 0; at < phrase.figures.length; at++) {
    for (const read of [equalled, taken, totalled]) {
      const sum = read(phrase, at);
      if (!sum || sum.parts.length < 2 || sum.parts.some(isOpen) || isOpen(sum.whole)) continue;
      yield sum;
      break;
    }
  }
}

type Reader = (phrase: Phrase, at: number) => SumInProse | undefined;

/** "¥11.5 + ¥14.5 = ¥26.0". */
const equalled: Reader = ({ figures, gaps }, at) => {
  let next = at + 1;
  while (PLUS.test(gaps[next] ?? '') && isLike(figures[next], figures[at])) next++;
  const whole = EQUALS.test(gaps[next] ?? '') ? figures[next] : undefined;
  return whole && isLike(whole, figures[at]) ? { parts: figures.slice(at, next), whole } : undefined;
};

/** "¥10.00, the total of an interim dividend of ¥5.00 and a year-end dividend of ¥5.00". */
const taken: Reader = (phrase, at) => {
  const { figures, gaps } = phrase;
  const whole = figures[at];
  if (!whole || !CONSISTS.test(gaps[at + 1] ?? '')) return undefined;
  const parts = partsFrom(phrase, at + 1, whole);
  const others = figures[at + 1 + parts.length];
  const open = others !== undefined && isLike(others, whole) && OPEN.test(gaps[at + 1 + parts.length] ?? '');
  return open ? undefined : { parts, whole };
};

/** "3,200 shares to officers and 400 shares to directors, totaling 3,600 shares". */
const totalled: Reader = (phrase, at) => {
  const first = phrase.figures[at];
  if (!first || isJoined(phrase, at, first)) return undefined;
  const parts = partsFrom(phrase, at, first);
  const next = at + parts.length;
  const whole = phrase.figures[next];
  return isLike(whole, first) && whole && TOTALS.test(phrase.gaps[next] ?? '') ? { parts, whole } : undefined;
};

/** The figures of one measure from a place on, up to the one that "and" leads to. */
const partsFrom = (phrase: Phrase, from: number, like: FigureLiteral): readonly FigureLiteral[] => {
  const { figures, gaps } = phrase;
  const parts: FigureLiteral[] = [];
  for (let at = from; at < from + MOST; at++) {
    const figure = figures[at];
    if (!figure || !isLike(figure, like)) return [];
    const gap = gaps[at] ?? '';
    if (at > from && !AND.test(gap) && !COMMA.test(gap)) return [];
    parts.push(figure);
    if (at > from && AND.test(gap)) return parts;
  }
  return [];
};

/** It is itself in the middle of a list. */
const isJoined = ({ figures, gaps }: Phrase, at: number, like: FigureLiteral): boolean =>
  at > 0 && isLike(figures[at - 1], like) && (COMMA.test(gaps[at] ?? '') || AND.test(gaps[at] ?? ''));

const isLike = (one: FigureLiteral | undefined, other: FigureLiteral | undefined): boolean =>
  one !== undefined && other !== undefined && measureOf(one) === measureOf(other);

const measureOf = (figure: FigureLiteral): string => {
  if (figure.type === 'money') return `${figure.currency}/${figure.scale ?? ''}`;
  return figure.type === 'quantity' ? figure.unit : figure.type;
};

/** A limit is no sum, and days and bare numbers are not added. */
const isOpen = (figure: FigureLiteral): boolean =>
  figure.qualifier === 'maximum' ||
  figure.qualifier === 'minimum' ||
  figure.type === 'number' ||
  figure.type === 'duration';

const MOST = 8;
const PLUS = /^ {0,2}(?:\+|plus) {0,2}$/i;
const EQUALS = /^ {0,2}= {0,2}$/;
const CONSISTS = new RegExp(
  `^[^.;%]{0,80}(?:\\b(?:consist(?:s|ing|ed) of|compris(?:ed|ing) of|comprising|made up of|composed of|(?:the |being the |as the )?(?:total|sum|aggregate) of|broken down (?:into|as follows))|=)(?: [\\w'-]{1,20}){0,6},? ?${ABOUT}$`,
  'i',
);
const AND = new RegExp(
  `^[^.;%]{0,90}(?:,| )(?:and|plus|as well as)(?: (?!up\\b)[\\w'-]{1,20}){0,7} ?${ABOUT}$`,
  'i',
);
const COMMA = new RegExp(
  `^[^.;%]{0,60},(?: (?!and\\b|or\\b|of\\b|from\\b)[\\w'-]{1,20}){0,6} ?${ABOUT}$`,
  'i',
);
const OPEN = /^[^.;%]{0,60}(?:,|\band|\bplus)/;
const TOTALS = new RegExp(
  `^[^.;%]{0,80}(?:\\b(?:in total|in all|totall?ing|(?:for|making|giving|bringing) (?:a|the) (?:grand |combined |overall )?total(?: [\\w'-]{1,20}){0,4} (?:of|to))|, or a total of) ?${ABOUT}$`,
  'i',
);
