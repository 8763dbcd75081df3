import type { PercentLiteral, QuantityLiteral } from '../../model/literal.js';
import type { Phrase } from './phrases.js';

/** "250,000 shares, representing 5.0 % of the 5,000,000 shares outstanding": part, percentage and named base. */
export interface ShareOf {
  readonly part: QuantityLiteral;
  readonly percent: PercentLiteral;
  readonly base: QuantityLiteral;
}

/** Every such statement of a sentence; a percentage whose base is not printed beside it is none. */
export function* sharesIn({ figures, gaps }: Phrase): Iterable<ShareOf> {
  for (let at = 0; at + 2 < figures.length; at++) {
    const [part, percent, base] = [figures[at], figures[at + 1], figures[at + 2]];
    if (part?.type !== 'quantity' || percent?.type !== 'percent' || base?.type !== 'quantity') continue;
    if (part.unit !== base.unit || percent.unit !== '%') continue;
    if (MAKES.test(gaps[at + 1] ?? '') && OF.test(gaps[at + 2] ?? '')) yield { part, percent, base };
  }
}

const MAKES =
  /^[^.;%]{0,60}\b(?:represent(?:s|ing)|equivalent to|equal to|correspond(?:s|ing) to|constitut(?:es|ing)|or|amounting to)(?: a total of)?(?: approximately| about)? {0,2}$/i;
const OF = /^ ?of (?:the |its |our )?[^.;%]{0,60}$/i;
