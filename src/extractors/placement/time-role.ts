import type { DateLiteral, DurationLiteral, PercentLiteral } from '../../model/literal.js';
import { type Around, FEE_WARRANT, WARRANT } from './around.js';

/** What a day or a length of time is in a sentence on an offering, and what a percentage. */
export type TimeRole = 'closing' | 'hold' | 'expiry' | 'term' | 'option-days' | 'dilution';

export interface Timed {
  readonly role: TimeRole;
  readonly weight: number;
}

export const dateRole = (_: DateLiteral, around: Around): Timed | undefined => {
  const { before } = around;
  if (HOLD.test(before)) return { role: 'hold', weight: 3 };
  if (isOfWarrants(around) && UNTIL.test(before)) return { role: 'expiry', weight: 2 };
  if (NOT_CLOSING.test(before) || NO_CLOSING.test(before)) return undefined;
  if (EXPECTED.test(before)) return { role: 'closing', weight: 3 };
  if (CLOSED.test(before)) return { role: 'closing', weight: 2 };
  return undefined;
};

const HOLD =
  /\b(?:hold(?:ing)? period|resale restrictions?|restricted (?:period|from (?:trading|resale)))\b[^.;]{0,140}\b(?:expir\w{1,4}(?: on)?|until|end(?:s|ing)?(?: on)?|to)(?: midnight on)?$/i;
const UNTIL =
  /\b(?:until|on or before|prior to|expir\w{1,6}(?: date)?(?: of| on| at)?|on or prior to|up to and including|by|before)(?: \d{1,2}:\d\d [ap]\.?m\.?[^.;]{0,40}(?:on)?)?$/i;

const WHAT = String.raw`(?:offering|placement|placing|financing|transaction|closing|sale|issuance|issue|ipo|private placement|public offering|offer|deal|tranche|settlement|payment|delivery|(?:new|offer|placement) shares|shares|units|securities|it|which|and)`;
const NEAR = String.raw`[^.;]{0,100}`;
const EXPECTED = new RegExp(
  String.raw`\b${WHAT}\b${NEAR}\b(?:expected|anticipated|anticipates|expects|scheduled|estimated|proposed|intended|planned|will|is|are|to)\b${NEAR}\b(?:clos(?:e|es|ed|ing)|occur|complet\w{1,4}|settle[ds]?|take place|be issued|be delivered|deliver(?:y|ed)?|settlement)\b[^.;]{0,60}\b(?:on|about|around|in|by|before|early|mid|late|of|later than)$|\b(?:expects|anticipates|intends) (?:that )?(?:to )?clos\w{1,3}\b${NEAR}\b(?:on|about|around|in|by|early|mid|late)$`,
  'i',
);
const NO_CLOSING = /^(?:notification|notice|payment instructions)\b|\btradable\b/i;
const CLOSED =
  /\b(?:closed|completed|closing|settled|announces? that,?)\b[^.;]{0,60}\b(?:on|effective|dated?)$/i;
const NOT_CLOSING =
  /\b(?:announced|release[ds]?|dated|agreement|filed|effective|prospectus|registration|trading|tradable|listed|listing|meeting|egm|agm|approv\w{1,5}|record date|expir\w{1,6}|warrants?|previously|notification|price on|vwap|business combination|acquisition|maturity|mature|first tranche|initial closing|consolidation|option)\b[^.;]{0,60}$/i;

export const durationRole = (literal: DurationLiteral, around: Around): Timed | undefined => {
  const { before, after } = around;
  const { unit } = literal;
  if (unit === 'day' && isOption(before, after)) return { role: 'option-days', weight: 3 };
  if (unit !== 'year' && unit !== 'month') return undefined;
  if (!isOfWarrants(around) && !/^(?:common )?(?:share |stock )?(?:purchase )?warrants?\b/i.test(after))
    return undefined;
  if (NOT_TERM.test(before.slice(-110)) || NOT_TERM_AFTER.test(after)) return undefined;
  return TERM.test(before) || TERM_AFTER.test(after) ? { role: 'term', weight: 2 } : undefined;
};

const OPTION_AFTER = /^(?:over-?\s?allotment )?(?:purchase )?option\b/i;
const OPTION_BEFORE =
  /\b(?:over-?\s?allotment option|(?:underwriters?|agents?|managers?)\b[^.;]{0,80}\boptions?)\b[^;]{0,220}\b(?:for|within|of|exercisable|until|up to|next|than)(?: (?:a|an|the|in whole or in part|at any time|period|of|up to|until|for|within|from time to time|\(?the)){0,9}$/i;
const isOption = (before: string, after: string): boolean =>
  (OPTION_AFTER.test(after) && !/\bstock$/i.test(before)) || OPTION_BEFORE.test(before);

/** The sentence speaks of warrants that are offered, last of all: or the one before did, and this one goes on. */
const isOfWarrants = ({ before, after, previous }: Around): boolean => {
  if (FEE_WARRANT.test(before) || /\b(?:brokers?|finders?|compensation)\b/i.test(before.slice(-160)))
    return false;
  return (
    WARRANT.test(before) ||
    /^[^.;]{0,60}\bwarrants?\b/i.test(after) ||
    (/^(?:these|such|each|the|they|it)\b/i.test(before) &&
      WARRANT.test(previous) &&
      !FEE_WARRANT.test(previous))
  );
};

const TERM =
  /\b(?:for|period of|term of|until|within|expir\w{1,4}|up to|is|date that is|exercisable|after|at any time)(?: (?:a|the|period|of|at|on|any|time|up to|prior to|to|date|that|is|which|for|until|within|ending|following|term|exercise)){0,7}$/i;
const TERM_AFTER =
  /^(?:from|following|after|term\b|anniversary|thereafter|expiry|exercise (?:period|term)|life)/i;
const NOT_TERM =
  /\b(?:hold(?:ing)? period|accelerat\w{1,4}|restrict\w{1,4}|lock-?up|not exercisable|consecutive|vest\w{0,4}|resale)\b/i;
const NOT_TERM_AFTER = /^(?:\w{1,10} ){0,3}(?:hold period|plus (?:one|1) day|and (?:one|a|1) day|lock-?up)/i;

export const percentRole = (literal: PercentLiteral, { before, after }: Around): Timed | undefined => {
  if (literal.unit !== '%' || HOLDER.test(before) || HOLDER.test(after.slice(0, 60))) return undefined;
  if (DILUTION.test(before)) return { role: 'dilution', weight: 3 };
  return NEW_SHARES.test(before) && OF_CAPITAL.test(after) ? { role: 'dilution', weight: 2 } : undefined;
};

const DILUTION = /\bdilut\w{1,5}\b[^.;%]{0,90}\b(?:of|is|be|to|approximately|about|by|with|at)$/i;
const NEW_SHARES =
  /\b(?:new shares|offer shares|placement shares|placement|private placement|shares (?:issued|offered|being issued|to be issued)|issuance)\b[^.;%]{0,130}\b(?:represent\w{0,4}|equivalent to|equal\w{0,4}(?: to)?|correspond\w{0,4} to|constitut\w{1,4}|equates? to)(?: (?:a|an|total|approximately|about|approx|dilution|of|around)\.?){0,4}$/i;
const OF_CAPITAL =
  /^(?:of )?(?:the |its |all )?[^.;%]{0,50}\b(?:issued|outstanding|existing|share capital|capital|shares in issue|ordinary shares)\b/i;
const HOLDER = /\b(?:holds?|holding|owns?|ownership|stake|discount|premium|insiders?|director|increase)\b/i;
