import type { MoneyLiteral, QuantityLiteral } from '../../model/literal.js';
import type { FigureLiteral } from '../printed.js';
import { type Phrase, wordsAfter } from './phrases.js';

/**
 * A sentence without the figures that are said by the way, where goods are sold: a par value, the same price in
 * another currency, a percentage. "5,000,000 shares, par value $0.01 per share, at $6.00 (about C$8.20) per share"
 * sells at $6.00.
 */
export const withoutAsides = (phrase: Phrase): Phrase => without(phrase, isAside);

/**
 * The same where a change is told: what else the value comes to. "$391.6 million, or 15.5% of net sales, compared
 * to $391.4 million, or 17.0% of net sales" compares two amounts.
 */
export const withoutMeasures = (phrase: Phrase): Phrase => without(phrase, isMeasure);

type Judge = (phrase: Phrase, at: number) => boolean;

const without = (phrase: Phrase, judge: Judge): Phrase => {
  const aside = phrase.figures.map((_, at) => judge(phrase, at));
  if (!aside.includes(true)) return phrase;
  const figures: FigureLiteral[] = [];
  const gaps: string[] = [];
  const texts: string[] = [];
  let words = '';
  for (const [at, figure] of phrase.figures.entries()) {
    words = (words + (phrase.gaps[at] ?? '')).slice(-LONGEST);
    if (aside[at]) {
      words = words.replace(LEADING, '');
      continue;
    }
    figures.push(pricedLike(figure, phrase, at, aside));
    gaps.push(words);
    texts.push(phrase.texts[at] ?? '');
    words = '';
  }
  return { figures, gaps, texts, tail: words + phrase.tail };
};

const LONGEST = 240;

const isAside: Judge = (phrase, at) => {
  const figure = phrase.figures[at];
  const gap = (phrase.gaps[at] ?? '').slice(-60);
  if (figure?.type === 'percent') return true;
  if (figure?.type === 'quantity') return isPart(phrase, at, figure);
  return figure?.type === 'money' && (NOMINAL.test(gap) || isConversion(phrase, at, figure));
};

const isMeasure: Judge = (phrase, at) => {
  const figure = phrase.figures[at];
  const gap = phrase.gaps[at] ?? '';
  const after = wordsAfter(phrase, at).slice(0, 60);
  if (at === 0) return false;
  if (figure?.type === 'percent') return BESIDE.test(gap) && PORTION.test(after);
  if (figure?.type !== 'money') return false;
  const each = BESIDE.test(gap) && (figure.per !== undefined || EACH.test(after));
  return each || WITHIN.test(gap.slice(-40)) || isConversion(phrase, at, figure);
};

/** "5,750,000 shares, including 750,000 shares of the option": what the first holds already. */
const isPart = ({ figures, gaps }: Phrase, at: number, figure: QuantityLiteral): boolean => {
  const before = figures[at - 1];
  return before?.type === 'quantity' && before.unit === figure.unit && PART.test((gaps[at] ?? '').slice(-80));
};

/** The same amount in another currency, in brackets or after "or". */
const isConversion = ({ figures, gaps }: Phrase, at: number, figure: MoneyLiteral): boolean => {
  const before = figures[at - 1];
  return before?.type === 'money' && before.currency !== figure.currency && OTHERWISE.test(gaps[at] ?? '');
};

/** "USD 0.55 or CAD 0.79 per share": what is said of the conversion holds for what is converted. */
const pricedLike = (
  figure: FigureLiteral,
  { figures }: Phrase,
  at: number,
  aside: readonly boolean[],
): FigureLiteral => {
  const next = figures[at + 1];
  if (figure.type !== 'money' || figure.per !== undefined || !aside[at + 1]) return figure;
  return next?.type === 'money' && next.currency !== figure.currency && next.per !== undefined
    ? { ...figure, per: next.per }
    : figure;
};

const PART =
  /\b(?:including|inclusive of|of which|includes|consisting of|comprising)(?: [\w'-]{1,24}){0,6} {0,2}$/i;
const NOMINAL = /\b(?:par|nominal|face|stated) value(?: of)? {0,2}$/i;
const OTHERWISE =
  /^ ?(?:per [a-z]{1,12} ?)?(?:\(|or |equal to |equivalent to )(?:or |approximately |about |equivalent to |i\.e\. ?)?$/i;
/** The words that led to what was left out. */
const LEADING =
  /(?:,? ?(?:with an? |each with an? )?(?:par|nominal|face|stated) value(?: of)?|,? (?:including|excluding) an?|\(?(?:or|approximately|about|equal to|equivalent to|representing)?) {0,2}$/i;
const BESIDE = /^(?: per [a-z]{1,12})?,? ?(?:or|\(|which is|representing) ?$/i;
const PORTION = /^\)? of (?:net |total |the |our |its )?(?!\$)[a-z]/i;
const EACH =
  /^ ?(?:\/ ?share|per (?:[a-z]{1,12} ){0,3}share|(?:[a-z]{1,12} ){1,4}per (?:[a-z]{1,12} ){0,2}share)/i;
const WITHIN = /,? (?:including|excluding) an? $/i;
