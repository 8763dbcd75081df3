import type { Scene } from '../../extraction/scene.js';
import type { Literal, QuantityLiteral, RatioLiteral } from '../../model/literal.js';
import type { Qualifier } from '../../model/qualifier.js';
import type { Span } from '../../model/span.js';
import { formatDecimal, parseDecimal } from '../../quantity/decimal.js';
import { add, multiply, ONE, rational } from '../../quantity/rational.js';

/** A ratio as printed, read as new to old shares. */
export interface SplitRatio extends Span {
  readonly text: string;
  readonly qualifier: Qualifier;
}

/** Which way shares go: apart or together; a ratio alone does not say it. */
export type Way = 'apart' | 'together';

const TOGETHER =
  /\breverse\b|\bconsolidat|\bcombin|\bshare combination|\broll-?back|\bmerge[ds]? (?:every|each)|\bfewer\b|\bpre-?consolidation|\bpost-?consolidation/i;
const APART =
  /\b(?:forward|stock|share|bonus|unit)s?[ -](?:stock |share )?splits?\b|\bsplit\b|\bsubdivi|\bstock dividend|\bbonus (?:issue|share)/i;

/** By the words of the release's opening: a reverse split is also called a split. */
export const wayOf = (words: string): Way | undefined =>
  TOGETHER.test(words) ? 'together' : APART.test(words) ? 'apart' : undefined;

/** All places that state the ratio; ranges of ratios that a meeting allows are none. */
export function* ratiosIn(scene: Scene, way: Way): Iterable<SplitRatio> {
  let last: Literal | undefined;
  for (const literal of scene.literals) {
    const found =
      literal.type === 'ratio'
        ? printed(scene, literal, way)
        : literal.type === 'quantity' || literal.type === 'number'
          ? (inWords(scene, last, literal, way) ?? ofEach(scene, literal, way))
          : literal.type === 'percent'
            ? stockDividend(scene, literal)
            : undefined;
    if (found) yield found;
    last = literal;
  }
}

const printed = (scene: Scene, literal: RatioLiteral, way: Way): SplitRatio | undefined => {
  const { before, after } = scene.contextOf(literal);
  if (literal.form === '/' || !literal.terms.every(isCount)) return undefined;
  if (!SPEAKS.test(`${before} ${after} ${scene.contextOf(literal).label}`)) return undefined;
  if (RANGE.test(before) || RANGE_AFTER.test(after) || PAST.test(before)) return undefined;
  return told(literal, literal.terms, way, literal.qualifier);
};

const isCount = (term: string): boolean => /^\d{1,6}(?:\.\d{1,4})?$/.test(term) && Number(term) > 0;

const SPEAKS =
  /\bsplits?\b|\bconsolidat|\bsubdivi|\broll-?back|\bcombin|\bratio\b|\bbasis\b|\bpost-|\bpre-|\bstock dividend/i;
/** What shareholders allowed the board to choose from. */
const RANGE =
  /\b(?:between|ranging from|range of|not (?:less|more) than|at least|from)(?: an?| any whole number)?(?: ratio of)?$|\bany ratio\b[^.;]{0,40}$|\bbetween\b[^.;]{0,60}\band(?: an?)?$|\b(?:from|range)\b[^.;]{0,60}\bto(?: an?)?$/i;
const RANGE_AFTER =
  /^(?:to|and|and up to|through|or) (?:an? |up to )?(?:\d{1,4}|one|two|three|five|ten)[- ](?:for|to)[- ]/i;
/** A split of years gone by. */
const PAST =
  /\b(?:previous|prior|earlier|last|adjusted (?:for|to reflect)|giving effect to|retroactive\w{0,3})\b[^.;]{0,60}$/i;

/** "every ten shares … one share", "each share … split into three shares", "three shares per one share". */
const inWords = (
  scene: Scene,
  last: Literal | undefined,
  literal: Counted,
  way: Way,
): SplitRatio | undefined => {
  if (!isCounted(last) || literal.start - last.end > 220) return undefined;
  const { before, after } = scene.contextOf(last);
  const between = scene.document.plain.slice(last.end, literal.start).replace(/\s{1,9}/g, ' ');
  if (/[.;] {1,2}[A-Z]/.test(between) || !INTO.test(between)) return undefined;
  if (!EVERY.test(before) && !PER.test(between) && !RATE.test(before)) return undefined;
  if (!SPEAKS.test(`${before} ${between} ${after}`) && !EXCHANGED.test(between)) return undefined;
  return told({ start: last.start, end: literal.end }, [last.number, literal.number], way, 'exact');
};

type Counted = QuantityLiteral | Extract<Literal, { type: 'number' }>;

const isCounted = (literal: Literal | undefined): literal is Counted =>
  literal !== undefined &&
  (literal.type === 'number' || (literal.type === 'quantity' && literal.unit === 'share')) &&
  isCount(literal.number);

const EVERY = /\b(?:every|each|one)(?: [a-z-]{1,14}){0,3}$/i;
const RATE = /\b(?:ratio|rate|basis|proportion) of(?: [a-z]{1,8}){0,2}$/i;
const PER = /\b(?:per|for (?:each|every|one)|to|for)\b/i;
const INTO =
  /\b(?:into|for|per|to|becomes?|exchanged|converted|combined|reclassified|replaced by|receive)\b/i;
const EXCHANGED = /\b(?:exchanged|converted|combined|reclassified)\b/i;

/** "Each share … will be split into three shares": the one is not written as a figure. */
const ofEach = (scene: Scene, literal: Counted, way: Way): SplitRatio | undefined => {
  if (!isCounted(literal)) return undefined;
  const { before, after } = scene.contextOf(literal);
  if (way === 'together')
    return EVERY.test(before) && INTO_ONE.test(after)
      ? told(literal, ['1', literal.number], way, literal.qualifier)
      : undefined;
  if (ADDITIONAL.test(before))
    return {
      start: literal.start,
      end: literal.end,
      text: `${formatDecimal(add(parseDecimal(literal.number), ONE))}:1`,
      qualifier: 'exact',
    };
  return EACH_INTO.test(before) ? told(literal, [literal.number, '1'], way, literal.qualifier) : undefined;
};

/** "Every 60 shares … will be converted into one": the one is no figure. */
const INTO_ONE =
  /^[^.;0-9]{0,110}\b(?:combined|converted|consolidated|exchanged|reclassified|changed)\b[^.;0-9]{0,20}\b(?:in)?(?:to|for) (?:a single|one)\b/i;
/** The words before may be cut: of each share held by those recorded on a day. */
const EACH_INTO = /\b(?:split|subdivided|divided)(?: up)?\b[^.;0-9]{0,30}\binto(?: a total of)?$/i;
/** A stock dividend of k shares for each held multiplies by k + 1. */
const ADDITIONAL = /\b(?:stock dividend|bonus issue|bonus)\b[^.;0-9]{0,60}\bof$|\breceive(?: an?)?$/i;

/** A stock dividend of 5 %: 105 for 100. */
const stockDividend = (
  scene: Scene,
  literal: Extract<Literal, { type: 'percent' }>,
): SplitRatio | undefined => {
  const { after } = scene.contextOf(literal);
  if (!/^(?:common )?(?:stock|share) dividend\b/i.test(after) || !isCount(literal.number)) return undefined;
  const ratio = add(ONE, multiply(parseDecimal(literal.number), rational(1n, 100n)));
  return {
    start: literal.start,
    end: literal.end,
    text: `${ratio.n}:${ratio.d}`,
    qualifier: literal.qualifier,
  };
};

/** The larger number is of the new shares when they go apart, of the old when they go together. */
const told = (
  span: Span,
  [one, other]: readonly [string, string],
  way: Way,
  qualifier: Qualifier,
): SplitRatio | undefined => {
  if (Number(one) === Number(other)) return undefined;
  const [less, more] = Number(one) < Number(other) ? [one, other] : [other, one];
  const text = way === 'together' ? `${less}:${more}` : `${more}:${less}`;
  return { start: span.start, end: span.end, text, qualifier };
};
