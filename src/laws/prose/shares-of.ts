import type { PercentLiteral } from '../../model/literal.js';
import type { FigureLiteral } from '../printed.js';
import { type Phrase, wordsAfter } from './phrases.js';
import { ABOUT } from './words.js';

/** "250,000 shares, representing 5.0 % of the 5,000,000 shares outstanding": part, percentage and named base. */
export interface ShareOf {
  readonly part: FigureLiteral;
  readonly percent: PercentLiteral;
  readonly base: FigureLiteral;
  /** Said in so many words; else the percentage may be of something else that is named further off. */
  readonly sure: boolean;
}

/** Every such statement of a sentence; a percentage whose base is not printed beside it is none. */
export function* sharesIn(phrase: Phrase): Iterable<ShareOf> {
  for (let at = 0; at + 2 < phrase.figures.length; at++) {
    for (const read of READERS) {
      const share = read(phrase, at);
      if (!share || !isAlike(share)) continue;
      yield share;
      break;
    }
  }
}

type Reader = (phrase: Phrase, at: number) => ShareOf | undefined;

/** "250,000 shares, or 5.0%, of the 5,000,000 shares"; "$4 million, representing 8% of sales of $50 million". */
const partPercentBase: Reader = ({ figures, gaps }, at) => {
  const [part, percent, base] = [figures[at], figures[at + 1], figures[at + 2]];
  const [makes, of] = [gaps[at + 1] ?? '', gaps[at + 2] ?? ''];
  if (!part || !base || !isPercent(percent) || !isOf(of, base)) return undefined;
  if (part.type === 'quantity' && MAKES.test(makes)) return { part, percent, base, sure: true };
  if (isPriced(part) && !(isPriced(base) || /\bprice\b/i.test(of))) return undefined;
  return MAKES.test(makes) || IN_BRACKETS.test(makes) ? { part, percent, base, sure: false } : undefined;
};

/** "250,000 of the 5,000,000 shares outstanding (5.0%)"; "…, or 5.0%". */
const partBasePercent: Reader = (phrase, at) => {
  const { figures, gaps } = phrase;
  const [part, base, percent] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!part || !base || !isPercent(percent) || !OUT_OF.test(gaps[at + 1] ?? '')) return undefined;
  const other = OF_OTHER.test(wordsAfter(phrase, at + 2));
  return !other && THAT_IS.test(gaps[at + 2] ?? '') ? { part, percent, base, sure: false } : undefined;
};

/** "5.0% of the 5,000,000 shares outstanding, or 250,000 shares". */
const percentBasePart: Reader = ({ figures, gaps }, at) => {
  const [percent, base, part] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!part || !base || !isPercent(percent) || !isOf(gaps[at + 1] ?? '', base)) return undefined;
  return THAT_IS.test(gaps[at + 2] ?? '') ? { part, percent, base, sure: false } : undefined;
};

/** "Of the 5,000,000 shares outstanding, 250,000 shares (5.0%) are held by the Company". */
const basePartPercent: Reader = (phrase, at) => {
  const { figures, gaps } = phrase;
  const [base, part, percent] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!part || !base || !isPercent(percent) || !OF_THE.test(gaps[at] ?? '')) return undefined;
  const other = OF_OTHER.test(wordsAfter(phrase, at + 2));
  if (other || !COMMA.test(gaps[at + 1] ?? '')) return undefined;
  return THAT_IS.test(gaps[at + 2] ?? '') ? { part, percent, base, sure: false } : undefined;
};

const READERS: readonly Reader[] = [partPercentBase, partBasePercent, percentBasePart, basePartPercent];

const isPercent = (figure: FigureLiteral | undefined): figure is PercentLiteral =>
  figure?.type === 'percent' && figure.unit === '%';

/** A price is a percentage of another price only. */
const isPriced = (figure: FigureLiteral): boolean => figure.type === 'money' && figure.per !== undefined;

/** "of the", and then the whole itself; an amount comes with its name: "of sales of $50 million". */
const isOf = (gap: string, base: FigureLiteral): boolean =>
  OF.test(gap) && !BESIDE.test(gap) && (base.type !== 'money' || NAMED.test(gap) || ITSELF.test(gap));

/** A part and its whole are counted alike, and neither is a price or a limit. */
export const isAlike = ({ part, base, percent }: ShareOf): boolean => {
  if (percent.qualifier === 'maximum' || percent.qualifier === 'minimum') return false;
  if (part.type === 'money' && base.type === 'money')
    return part.currency === base.currency && (part.per === base.per || base.per === undefined);
  if (base.type !== 'quantity') return false;
  return part.type === 'number' || (part.type === 'quantity' && part.unit === base.unit);
};

export const MAKES = new RegExp(
  `^[^.;%]{0,90}\\b(?:represent(?:s|ed|ing)?|equivalent to|equal to|correspond(?:s|ing) to|constitut(?:es|ing)|or|amounting to|account(?:s|ing|ed) for|being|i\\.e\\.)(?: a total of)? ?${ABOUT} ?$`,
  'i',
);
const IN_BRACKETS = new RegExp(`^[^.;%]{0,40} \\(${ABOUT}$`, 'i');
const OF = /^\.?\)?,? ?of (?:the |its |our |all |a total of )?[^.;%]{0,90}$/i;
const BESIDE = /\b(?:compared|versus|vs|from|against|plus|up|down|while|which|after|at)\b/i;
const NAMED = new RegExp(`^\\)?,? ?of [^.;%,]{0,90} (?:of|was|were) ${ABOUT}$`, 'i');
/** "56.56% of the $360,000,000 outstanding": the whole is the amount itself. */
const ITSELF =
  /^\.?\)? of (?:the|its|our)(?: (?:total|aggregate|entire|original|initial|outstanding|principal|amount|of)){0,4} $/i;
const OUT_OF = /^(?: [\w'-]{1,20}){0,3} (?:out )?of (?:the |its |our |a total of )[^.;%,]{0,50}$/i;
const OF_THE = /\bof (?:the |its |our |a total of )[^.;%,]{0,40}$/i;
const COMMA = /^[^.;%,]{0,40}, {1,3}(?:some |only )?$/;
const THAT_IS = new RegExp(
  `^[^.;%,]{0,60}(?:,? \\(|, (?:or|i\\.e\\.,?|representing|equivalent to|equal to|which is) )${ABOUT}$`,
  'i',
);
/** A percentage that goes on to name another whole. */
const OF_OTHER =
  /^\)?,? {0,2}(?:of|increase|decrease|more|less|higher|lower|per annum|interest|discount|premium)\b/i;
