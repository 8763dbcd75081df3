import type { QuantityLiteral } from '../../model/literal.js';
import type { Phrase } from './phrases.js';
import type { SumInProse } from './sums.js';

/**
 * "It bought 197,000 own shares, increasing its holding to 3,972,000 shares. Before, it held 3,775,000 shares": what
 * was held and what was bought are what is held. Each of the three must be said once, in one number.
 */
export function* holdingsIn(sayings: readonly Phrase[]): Iterable<SumInProse> {
  const [before, after] = [sole(sayings, BEFORE), sole(sayings, AFTER)];
  if (!before || !after) return;
  const bought = sole(sayings, BOUGHT);
  if (bought && bought !== before && bought !== after) yield { parts: [before, bought], whole: after };
}

/** The one count of shares that such words lead to; undefined where there are several. */
const sole = (sayings: readonly Phrase[], words: RegExp): QuantityLiteral | undefined => {
  const found = sayings.flatMap(({ figures, gaps }) =>
    figures.flatMap((figure, at) =>
      figure.type === 'quantity' && figure.unit === 'share' && words.test((gaps[at] ?? '').slice(-120))
        ? [figure]
        : [],
    ),
  );
  const [one] = found;
  return one?.qualifier === 'exact' && found.every(({ number }) => number === one.number) ? one : undefined;
};

const BEFORE =
  /\b(?:prior to|before) (?:the|these|this|those)\b[^.;]{0,60}\b(?:held|owned|holds|owns)(?: a total of)? {0,2}$/i;
const AFTER =
  /\b(?:increasing|bringing|raising|increased) (?:its|the)(?: total)? (?:share ?)?(?:holding|holdings|own shares|treasury holding)(?: of (?:own|treasury) shares)? to {0,2}$|\b(?:after|following) (?:the|these|this|those)\b[^.;]{0,60}\b(?:holds|owns|held|owned)(?: a total of)? {0,2}$/i;
const BOUGHT =
  /\b(?:(?:re)?purchas(?:ed|ing)|acquir(?:ed|ing)|bought|buying)(?: back)?(?: a total of)? {0,2}$/i;
