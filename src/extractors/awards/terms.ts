import type { Scene } from '../../extraction/scene.js';
import type { Stated } from '../../extraction/statement.js';
import { stated } from '../../extraction/text.js';
import { statusOf } from '../../extraction/value.js';
import { grantDate, optionTerm } from '../../fields/award.js';
import { expiryDate, priceDate } from '../../fields/placement.js';
import { exercisePrice } from '../../fields/rights.js';
import type { Field } from '../../model/field.js';
import type { DateLiteral, DurationLiteral, Literal, MoneyLiteral } from '../../model/literal.js';
import { type Around, aroundOf } from '../placement/around.js';
import { fieldByLabel } from './labelled.js';

/**
 * The terms of awards told in sentences: at what price they are exercised, for how long, until when, and on which day
 * they were granted. The nearest word before a day or length says what it is.
 */
export const termsIn = (scene: Scene, speaks: (block: number) => boolean): readonly Stated[] => {
  const found = [...allTermsIn(scene, speaks)];
  const said = found.some(({ term, weak }) => !weak && term.field === grantDate);
  return found.filter(({ weak }) => !(weak && said)).map(({ term }) => term);
};

/** A day on which awards were approved is the day of the grant only where no other is named. */
interface Term {
  readonly term: Stated;
  readonly weak: boolean;
}

function* allTermsIn(scene: Scene, speaks: (block: number) => boolean): Iterable<Term> {
  let price: number | undefined;
  for (const literal of scene.literals) {
    if (literal.type !== 'money' && literal.type !== 'date' && literal.type !== 'duration') continue;
    const { block } = scene.contextOf(literal);
    const labelled = fieldByLabel(scene, literal);
    if (!labelled && (block.type === 'table' || !speaks(block.start))) continue;
    const around = aroundOf(scene, literal);
    const again = price !== undefined && literal.start - price < SAME;
    const found = labelled ?? fieldOf(literal, around);
    if (found === exercisePrice) price = literal.end;
    if (found && !(found === exercisePrice && again))
      yield { term: of(found, literal), weak: found === grantDate && !labelled && isApproval(around) };
  }
}

/** `US$0.77 (CAD$0.96)`: the same price in another currency. */
const SAME = 12;

const fieldOf = (
  literal: MoneyLiteral | DateLiteral | DurationLiteral,
  around: Around,
): Field | undefined => {
  if (literal.type === 'money') return isExercisePrice(literal, around) ? exercisePrice : undefined;
  if (literal.type === 'duration') return isTerm(literal, around) ? optionTerm : undefined;
  return literal.date.length === 10 ? dayOf(around) : undefined;
};

const of = (field: Field, literal: MoneyLiteral | DateLiteral | DurationLiteral): Stated => ({
  ...stated(field, '', valueIn(literal), literal),
  qualifier: 'exact',
  status: statusOf(literal as Literal),
});

const valueIn = (literal: MoneyLiteral | DateLiteral | DurationLiteral) => {
  if (literal.type === 'date') return { type: 'date', date: literal.date } as const;
  if (literal.type === 'duration') return { type: 'duration', iso: literal.iso } as const;
  const { number, granularity, currency } = literal;
  return { type: 'money', number, granularity, currency, per: 'share' } as const;
};

const PRICE =
  /\b(?:exercise|strike|option|grant) price[^.;$]{0,70}$|\bexercisable\b[^.;$€£]{0,110}\b(?:at|for)\b[^.;,]{0,40}$|\boptions?\b[^;$€£]{0,200}\b(?:at|price of|priced at)(?: an?)?(?: (?:exercise|strike))?(?: price)?(?: per (?:common )?share)?(?: of)?(?: [A-Z]{2,3})?$/i;
const NOT_PRICE =
  /\b(?:warrants?|units? at|private placement|fair value|aggregate (?:exercise|purchase|value|amount|proceeds)|salary|bonus|offering|premium|discount|gross proceeds|closing price (?:was|of)|market price (?:was|of)|closed at)\b[^.;]{0,90}$/i;

const isExercisePrice = (literal: MoneyLiteral, { before, previous }: Around): boolean =>
  (literal.per === undefined || PER.has(literal.per)) &&
  literal.scale === undefined &&
  PRICE.test(before) &&
  !NOT_PRICE.test(before) &&
  !(/^[^.;]{0,20}\bwarrants?\b/i.test(before) || /\bwarrants?\b[^.]{0,40}\.\s?$/i.test(previous));

const PER = new Set(['share', 'option', 'unit', 'right']);

/** What the nearest of these words before a length says that it is. */
const LENGTHS: readonly (readonly [boolean, RegExp])[] = [
  [true, /\b(?:exercis\w{1,5}|expir\w{1,5}|terms?|valid|life|good)\b/gi],
  [
    false,
    /\b(?:vest\w{0,4}|instal\w{1,8}|hold(?:ing)?|restrict\w{1,4}|service|performance|after (?:the )?(?:termination|death|cessation)|terminat\w{1,4}|employment|agreement|per (?:year|annum|month)|lock\w{0,4}|salary|cash|severance|insurance|cover\w{0,4})\b/gi,
  ],
];

const TERM_BEFORE =
  /\b(?:for|of|in|after|to|is|until|over|with|have|has|within|on|the|an?)(?: (?:term|period|up to|initial|maximum|exercise|an?)){0,4}(?: of| is)?(?: up to| an?)?$/i;
const TERM_AFTER = /^(?:option |exercise )?(?:terms?|life|expiry|expiration)\b/i;
const NOT_TERM_AFTER =
  /^(?:vesting|anniversary|installments?|instalments?|service|hold|performance|(?:from|after|following) (?:the )?(?:termination|death|ceasing|retirement))/i;

const isTerm = ({ unit, number }: DurationLiteral, { before, after, previous }: Around): boolean => {
  if (NOT_TERM_AFTER.test(after) || (unit !== 'year' && unit !== 'month')) return false;
  if (unit === 'month' && Number(number) < 12) return false;
  if (!/\boptions?\b/i.test(before + after + previous)) return false;
  if (TERM_AFTER.test(after))
    return !/\b(?:employment|agreement|successive|renew\w{0,4})\b/i.test(before.slice(-120));
  return TERM_BEFORE.test(before) && nearest(LENGTHS, before, 110) === true;
};

const nearest = <Sense>(
  senses: readonly (readonly [Sense, RegExp])[],
  words: string,
  farthest: number,
): Sense | undefined => {
  let best: Sense | undefined;
  let end = -1;
  for (const [sense, sign] of senses)
    for (const match of words.matchAll(sign)) {
      const at = match.index + match[0].length;
      if (at > end) [best, end] = [sense, at];
    }
  return end >= 0 && words.length - end <= farthest ? best : undefined;
};

/** What the nearest of these words before a date says that it is. */
const DAYS: readonly (readonly [Field | undefined, RegExp])[] = [
  [
    expiryDate,
    /\bexpir\w{1,6}\b|\bexercisable (?:[a-z]{1,12} ){0,8}(?:until|to|before)\b|\bterm ending\b|\bon or before\b|\bprice of \S{1,12}(?: each| per (?:common )?share)? until\b|\boptions?\b[^.;]{0,60}\buntil\b/gi,
  ],
  [priceDate, /\bclosing (?:[a-z]{1,14} ){0,3}prices?\b|\bclose of trading\b/gi],
  [
    grantDate,
    /\bgrant(?:ed)? (?:date|on|as of|effective)\b|\bdate of (?:the )?(?:grant|award)\b|\b(?:options?|units?|RSUs?|PSUs?|DSUs?|awards?|grants?)(?: \([^()]{1,40}\))? (?:were |was |have been |are |is )?(?:granted |awarded |issued |made |effective |approved |to be effective ){0,2}(?:on|effective|as of)\b|\b(?:to be|are|is|grants?) effective(?: as of| on)?\b|\bawards? (?:[a-z]{1,12} ){0,6}effective\b|\b(?:granted|awarded|issued) to\b[^.;\d]{0,90}\b(?:on|effective)\b/gi,
  ],
  [
    undefined,
    /\b(?:adopt\w{1,3}|plan|amend\w{1,5}|restated|shareholders?|stockholders?|meeting|vest\w{0,4}|anniversar\w{1,3}|commenc\w{1,4}|began|beginning|join\w{0,3}|employ\w{1,5}|ended|ending|dated|accepted|agreement|appointed|exchange)\b/gi,
  ],
];

const NAMED_GRANT = /^,? ?\(?(?:the |being the )?["']?(?:date of grant|grant date|award date)\b/i;
const ON =
  /(?:^|[,;:] |\bthat |\bannounce[ds]? |\breports? that |\btoday )(?:effective |effective as of |as of )?(?:on |effective |as of )$/i;
const GRANTED_THEN =
  /^(?: ?\([^()]{1,60}\))?,? ?(?:the |its |our |it |we |[A-Z])[^.;]{0,140}?\b(?:granted|awarded|issued|made (?:a )?grants?)\b/;
const WERE_GRANTED_THEN =
  /^,? ?[^.;]{0,60}\b(?:awards?|options?|units?|RSUs?|PSUs?|DSUs?)\b[^.;]{0,60}\b(?:were|was) (?:granted|made|awarded|issued)\b/;
const APPROVED_THEN =
  /^(?: ?\([^()]{1,60}\))?,? ?(?:the |its |our |it |we |[A-Z])[^.;]{0,140}?\b(?:approved|authori[sz]ed) (?:the |an? )?(?:grant|award|issuance)s?\b/;

/** Approved on that day; of the grant itself nothing is said. */
const isApproval = ({ before, after }: Around): boolean =>
  !NAMED_GRANT.test(after) &&
  !(ON.test(`${before} `) && GRANTED_THEN.test(after)) &&
  ((ON.test(`${before} `) && APPROVED_THEN.test(after)) || /\bapproved\b[^.;]{0,140}$/i.test(before));

const dayOf = ({ before, after }: Around): Field | undefined => {
  if (NAMED_GRANT.test(after)) return grantDate;
  if (
    ON.test(`${before} `) &&
    (GRANTED_THEN.test(after) || WERE_GRANTED_THEN.test(after) || APPROVED_THEN.test(after))
  )
    return grantDate;
  if (APPROVED.test(before) || EFFECTIVE.test(before)) return grantDate;
  return nearest(DAYS, before, 60);
};

const EFFECTIVE = /\b(?:granted|awarded|issued)\b[^.;]{0,200},? effective(?: as of| on)?$/i;
const APPROVED =
  /\b(?:approved|granted|awarded|issued|made)\b[^.;]{0,140}\b(?:options?|units?|RSUs?|PSUs?|DSUs?|awards?|grants?)["')]{0,3}(?: \([^()]{1,40}\))? (?:effective )?(?:on|effective|as of)$/i;
