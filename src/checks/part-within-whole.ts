import type { Check, Verdict } from '../laws/check.js';
import { type Figure, figureOfLiteral } from '../laws/figure.js';
import { judge } from '../laws/judge.js';
import type { FigureLiteral } from '../laws/printed.js';
import { type Phrase, sayingsOf, wordsAfter } from '../laws/prose/phrases.js';
import { relate } from '../laws/relation.js';
import type { Term } from '../laws/term.js';
import type { Evidence } from '../model/evidence.js';
import { ONE } from '../quantity/rational.js';

/** "up to 500,000 shares, of which 312,300 shares …": a part is no more than its whole, nor a holding than 100 %. */
export const partWithinWhole: Check = {
  id: 'part-within-whole',
  summary: 'Of so many shares no more are bought, and nobody holds more than all of them.',
  severity: 'warning',
  law: 'part ≤ whole; percentage of the shares ≤ 100 %',
  why: 'A part that exceeds its whole has a digit too many, or the whole has one too few.',
  needs: [],
  examples: {
    holds: 'The Company may repurchase up to 500,000 shares, of which 312,300 shares have been repurchased.',
    fails:
      'The Company may repurchase up to 500,000 shares, of which 3,123,000 shares have been repurchased.',
  },
  run,
};

function* run(evidence: Evidence): Iterable<Verdict> {
  for (const phrase of sayingsOf(evidence)) {
    for (const [at, figure] of phrase.figures.entries()) {
      yield* partVerdict(phrase.figures[at - 1], figure, phrase.gaps[at] ?? '');
      if (isHolding(phrase, at, figure)) yield* holdingVerdict(figure);
    }
  }
}

function* partVerdict(whole: FigureLiteral | undefined, part: FigureLiteral, gap: string): Iterable<Verdict> {
  if (whole?.type !== 'quantity' || part.type !== 'quantity' || whole.unit !== part.unit) return;
  if (!OF_WHICH.test(gap) || part.qualifier === 'minimum') return;
  const [less, more] = [figureOfLiteral(part, 'part'), figureOfLiteral(whole, 'whole')];
  if (less && more) yield judge(relate(leaf(less), '≤', leaf(more)));
}

/** "holds 12.05% of the outstanding shares": of a price or of last year's number it may be more than all. */
const isHolding = (phrase: Phrase, at: number, figure: FigureLiteral): boolean =>
  figure.type === 'percent' &&
  figure.unit === '%' &&
  HOLDS.test((phrase.gaps[at] ?? '').slice(-60)) &&
  OF_SHARES.test(wordsAfter(phrase, at));

function* holdingVerdict(literal: FigureLiteral): Iterable<Verdict> {
  const held = figureOfLiteral(literal, 'percentage');
  if (held) yield judge(relate(leaf(held), '≤', { op: 'constant', value: ONE, words: '100%' }));
}

const leaf = (one: Figure): Term<Figure> => ({ op: 'leaf', leaf: one });

const OF_WHICH =
  /^(?: [\w'-]{1,24}){0,8}(?: \([^)]{0,40}\))?,? (?:of which|out of which)(?: [\w'-]{1,24}){0,4} {0,2}$/i;
const HOLDS =
  /\b(?:h[eo]lds?|holding|own(?:s|ed|ing)?|control(?:s|led)?|acquired?|represent(?:s|ing))(?: [\w'-]{1,24}){0,3} $/i;
const OF_SHARES =
  /^ of (?:the |its |our )?(?:[\w'-]{1,24} ){0,3}?(?:(?:issued|outstanding|voting|total) ){0,3}(?:shares|stock|voting rights|votes|share capital|voting power)\b/i;
