import { rational } from '../../quantity/rational.js';
import type { Clause } from './clause.js';
import type { RoundingNote } from './note.js';
import type { Group, Mode } from './readings.js';

/**
 * "Amounts less than one million yen are truncated", "figures are rounded to the nearest thousand", "percentages are
 * rounded to one decimal place", "totals may not add up due to rounding".
 */
export const englishNote = (clause: Clause): Pick<RoundingNote, 'groups' | 'mode' | 'unit'> | undefined => {
  const { head, verb, tail, sentence } = clause;
  if (TERMS.test(sentence.replace(EXCEPTION, '')) || MODAL.test(head.slice(-60)) || /-$/.test(head))
    return undefined;
  const mode = modeOf(verb.toLowerCase(), tail, head);
  if (!mode) return undefined;
  if (mode === 'unsaid') return isRemark(sentence) ? { groups: groupsIn(sentence) } : undefined;
  const scale = scaleIn(tail.slice(0, 40)) ?? scaleIn(head.slice(-120));
  if ((scale === undefined || CURRENCY.test(scale)) && inTerms(clause)) return undefined;
  // "Omitted" says something of figures only where it says of which.
  if (!/^(?:round|trunc)/i.test(verb) && !(scale && CUT_OFF.test(head))) return undefined;
  const groups = groupsOf(subjectOf(clause), tail, scale);
  if (groups.length === 0) return undefined;
  const unit = scale && groups.includes('amount') ? UNITS[scale] : undefined;
  return { groups, mode, ...(unit && { unit: rational(unit) }) };
};

/** Rights, their terms and what becomes of fractions of shares. */
const TERMS =
  /\b(?:exercis|conver[ts]|warrant|stock options?|share options?|acquisition rights?|subscription rights?|fractional|per[- ]share|each share|(?:of a|one|whole|number of) shares?|share (?:split|consolidation)|stock split|reverse split|allot|entitle|vest|grant|award|payable|stated capital|capital reserve|paid[- ]in|adjust(?:ment|ed)? (?:formula|price|number))/i;
/** "Except per share amounts": these are not meant. */
const EXCEPTION = /\b(?:except|excluding|other than|apart from)\b[^.;]{0,80}/gi;
const MODAL = /\b(?:shall|will|would|must|should|to) (?:then |also |always )?be\b[^.]{0,30}$/i;
const RESULT = /\b(?:any|resulting|arising|calculat|multipl|therefrom|obtained|divided)/i;

/** "Any fraction less than one yen is rounded up" after a formula for a price. */
const inTerms = ({ head, context }: Clause): boolean => RESULT.test(head) || TERMS.test(context);

const modeOf = (verb: string, tail: string, head: string): Mode | 'unsaid' | undefined => {
  if (!verb.startsWith('round')) return 'truncate';
  if (/^(?: off)?[ -](?:down|downwards?)\b/i.test(tail))
    return /^ down (?:or|and) up\b/i.test(tail) ? undefined : 'truncate';
  if (/^ (?:up|upwards?)\b/i.test(tail)) return /^ up (?:or|and|\/) ?down\b/i.test(tail) ? 'unsaid' : 'up';
  if (/^ out\b/i.test(tail)) return undefined;
  if (TO_NEAREST.test(tail) || /\bhalf[- ]up\b/i.test(tail)) return 'nearest';
  return verb === 'rounded' && /\b(?:to|are|is) the nearest\b/i.test(head) ? undefined : 'unsaid';
};

const TO_NEAREST =
  /^(?: off)?,? to (?:the |an? )?(?:nearest|closest|first|second|third|one|two|three|1|2|thousand|million|billion|whole|full|single|decimal)\b/i;

/** Said of figures in general: what does not add up does so for rounding. */
const isRemark = (sentence: string): boolean =>
  /\b(?:(?:due to|because of|result of|owing to|subject to|reflect|includ(?:e|es|ing)|attributable to) (?:the )?(?:effects? of )?round|rounding (?:adjust|differ|error|effect)|(?:have|has|been|are) (?:been )?rounded)/i.test(
    sentence,
  ) && /\b(?:figures?|amounts?|numbers?|totals?|sums?|percentages?|columns?|tables?|data)\b/i.test(sentence);

/** The place that is named: "thousand", "hundred million"; a currency where it is whole units. */
const scaleIn = (words: string): string | undefined =>
  (SCALE.exec(words) ?? CURRENCY.exec(words))?.[1]?.toLowerCase().replace(/s$/, '');

const SCALE = /\b((?:hundred |ten )?(?:thousand|million|billion)s?)\b(?! shares)/i;
const CURRENCY = /\b(yen|euros?|dollars?)\b/i;

const UNITS: Readonly<Record<string, bigint>> = {
  thousand: 1000n,
  'ten thousand': 10_000n,
  'hundred thousand': 100_000n,
  million: 1_000_000n,
  'ten million': 10_000_000n,
  'hundred million': 100_000_000n,
  billion: 1_000_000_000n,
  yen: 1n,
  euro: 1n,
  dollar: 1n,
};

const CUT_OFF = /\b(?:less than|under|below|smaller than|fractions?|remainders?|digits|fractional)\b/i;

/** In a sentence with several such verbs the subject of this one follows the last "and". */
const subjectOf = ({ head, follows }: Clause): string =>
  head
    .split(follows ? /[,;]| and | while | whereas / : /;|, and |,? while |,? whereas /)
    .findLast((part) => NAMED.test(part)) ?? head;

const RATIO = /\b(?:percent(?:age)?s?|ratios?|rates?)\b|%/i;
const AMOUNT = /\b(?:amounts?|figures?|numbers?|values?|monetary|financial|fractions?)\b/i;
const NAMED = new RegExp(`${RATIO.source}|${AMOUNT.source}`, 'i');

const groupsOf = (subject: string, tail: string, scale: string | undefined): readonly Group[] => {
  const groups = groupsNamed(subject);
  if (groups.length > 0) return groups;
  if (scale) return ['amount'];
  return /\bdecimal|\btenth|\bpercent/i.test(tail) ? ['ratio'] : [];
};

const groupsNamed = (words: string): readonly Group[] => [
  ...(AMOUNT.test(words) ? (['amount'] as const) : []),
  ...(RATIO.test(words) ? (['ratio'] as const) : []),
];

/** "Figures may not add up": all of them, unless only percentages are named. */
const groupsIn = (sentence: string): readonly Group[] =>
  RATIO.test(sentence) && !/\b(?:amounts?|figures?|numbers?|totals)\b/i.test(sentence)
    ? ['ratio']
    : ['amount', 'ratio'];
