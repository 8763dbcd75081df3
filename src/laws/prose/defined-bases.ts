import type { FigureLiteral } from '../printed.js';
import { type Phrase, wordsAfter } from './phrases.js';
import { isAlike, MAKES, type ShareOf } from './shares-of.js';

/**
 * A whole that is given a name and then called by it: "… is 20,882,602 ("Issued Voting Capital"). … 3,027,506 shares
 * represent 14.5% of the Issued Voting Capital."
 */
export function* definedSharesIn(phrases: readonly Phrase[]): Iterable<ShareOf> {
  const bases = definedIn(phrases);
  if (bases.size === 0) return;
  for (const phrase of phrases) {
    for (const [at, percent] of phrase.figures.entries()) {
      const part = phrase.figures[at - 1];
      if (!part || percent.type !== 'percent' || !MAKES.test(phrase.gaps[at] ?? '')) continue;
      const base = bases.get(OF.exec(wordsAfter(phrase, at))?.[1]?.toLowerCase() ?? '');
      if (!base || base === 'twice') continue;
      const share: ShareOf = { part, percent, base: countedLike(base, part), sure: false };
      if (isAlike(share)) yield share;
    }
  }
}

/** The figures that are given a name in quotes; a name given twice tells nothing. */
const definedIn = (phrases: readonly Phrase[]): ReadonlyMap<string, FigureLiteral | 'twice'> => {
  const found = new Map<string, FigureLiteral | 'twice'>();
  for (const phrase of phrases) {
    for (const [at, figure] of phrase.figures.entries()) {
      const term = NAMED.exec(wordsAfter(phrase, at))?.[1]?.toLowerCase();
      if (term !== undefined) found.set(term, found.has(term) ? 'twice' : figure);
    }
  }
  return found;
};

/** "The total number of shares is 20,882,602" counts what its part counts. */
const countedLike = (base: FigureLiteral, part: FigureLiteral): FigureLiteral =>
  base.type === 'number' && part.type === 'quantity' ? { ...base, type: 'quantity', unit: part.unit } : base;

const NAMED = /^[^.;()"]{0,30} \((?:the |its )?"([^"]{4,60})"\)/;
const OF = /^\.? of (?:the |its |our )?((?:[A-Z][\w'-]{1,24} ?){1,7}\b)/;
