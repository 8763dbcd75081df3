import type { Literal, MoneyLiteral, PercentLiteral } from '../../model/literal.js';
import type { Context } from '../../structure/context.js';
import type { Role } from './role.js';

/** What an amount or percentage is in a statement about a dividend; nothing where it speaks of something else. */
export const amountRole = (literal: MoneyLiteral, context: Context): Role | undefined => {
  const before = wordsBefore(context);
  const { after } = context;
  const speaks = SPEAKS.test(before) || SPEAKS.test(after) || SPEAKS.test(context.heading);
  if (!speaks && !ANNUALISED.test(before)) return undefined;
  if (isTotal(literal, before, after)) return 'total';
  if (isWhole(literal)) return undefined;
  if (PRICE.test(before)) return 'price';
  if (FOREIGN.test(before) || CHANGED_BY.test(before)) return undefined;
  if (literal.per === 'year') return 'annualised';
  if (!isPerShare(literal, before, after)) return undefined;
  if (PREVIOUS.test(before) || PREVIOUS_AFTER.test(after))
    return YEARLY.test(before) || ANNUAL_AFTER.test(after) ? undefined : 'previous';
  if (ANNUAL.test(before) || ANNUAL_AFTER.test(after)) return 'annualised';
  return isPast(before, after) ? undefined : 'amount';
};

/** A percentage: of a raise, or the yield. */
export const percentRole = (_: PercentLiteral, context: Context): Role | undefined => {
  const before = wordsBefore(context);
  const { after } = context;
  if (!SPEAKS.test(before) && !SPEAKS.test(after)) return undefined;
  if (YIELD.test(before) || YIELD_AFTER.test(after)) return 'yield';
  if (OTHER_GROWTH.test(before.slice(-70)) || OTHER_GROWTH.test(after.slice(0, 50))) return undefined;
  return CHANGE.test(before) || CHANGE_AFTER.test(after) ? 'change' : undefined;
};

/** A cut is a change below nothing. */
export const isCut = ({ before, after }: Context): boolean =>
  DOWN.test(before.slice(-60)) || DOWN.test(after.slice(0, 40));

/** A bare figure where the label says that it is the dividend: "Dividend amount: 1.213". */
export const isLabelledAmount = (context: Context): boolean =>
  LABEL.test(`${context.row} ${context.before}`.trim());

/** "NOK 5.00 (3.50) per share": last year's beside it. */
export const isBracketedPrevious = (context: Context): boolean =>
  /[0-9] ?\($/.test(context.before) && /^\) ?(?:per|a|for each) ?share/i.test(context.after);

const wordsBefore = ({ row, column, before }: Context): string =>
  row || column ? `${column} ${row} ${before}` : before;

const NOUN =
  '(?:dividends?|distributions?|return of capital|(?:repayment|distribution) of (?:paid-?in )?capital)';
/** Without word borders: copies of exchange notices lose blanks at the ends of lines. */
const SPEAKS = new RegExp(NOUN, 'i');
const LABEL =
  /\b(?:(?:gross |net |cash )?(?:dividend|distribution) (?:amount|per share)|amount of (?:the )?(?:dividend|distribution)|(?:dividend|distribution) per (?:ordinary )?share)(?: ?\([^)]{0,30}\))?[: ]{0,6}$/i;

/** Words by which the amount is another thing's, though dividends are spoken of nearby. */
const FOREIGN =
  /\b(?:earnings|income|loss|profit|EPS|FFO|AFFO|NAV|net asset value|price|priced|cost|book value|revenues?|cash flow|par value|stated value|liquidation preference|exercis\w{0,4}|offering|repurchas\w{0,5}|purchas\w{0,5}|bought|trading at|up to|at least|minimum(?: of)?)\b[^.;]{0,40}$/i;
/** The price that a yield is measured by. */
const PRICE = /\byield\b[^;]{0,110}\b(?:closing|share|stock|market|unit) price\b[^.;]{0,40}$/i;
const CHANGED_BY =
  /\b(?:increas\w{0,4}|rais\w{0,3}|decreas\w{0,4}|reduc\w{0,5}|cut|rise)\b[^.;0-9]{0,60}\b(?:of|by)$|\b(?:increase|decrease|rise) of$/i;

const isTotal = (literal: MoneyLiteral, before: string, after: string): boolean =>
  literal.per === undefined &&
  !PER_SHARE.test(after) &&
  isWhole(literal) &&
  !OTHER_TOTAL.test(before) &&
  (TOTAL.test(before) || TOTAL_AFTER.test(after));

/** Scaled or in the hundreds of thousands: never what one share gets. */
const isWhole = ({ scale, number, per }: MoneyLiteral): boolean =>
  per === undefined && (scale !== undefined || Math.abs(Number(number)) >= 100_000);

const TOTAL =
  /\b(?:total\w{0,4}|aggregate|amount(?:s|ing)?(?: to| of)?|corresponding to|sum|approximately|in all)\b[^.;]{0,70}(?:approx\. ?)?$|\bdividends? (?:payment )?of(?: approximately| about)?$|\bper [a-z ]{0,20}(?:share|unit)s?,? \(?(?:or|i\.e\.),?(?: approximately| about)?$/i;
/** Totals of other things in a sentence on dividends. */
const OTHER_TOTAL =
  /\b(?:expenditures?|capex|buy-?backs?|repurchases?|programme?|EBITDA|savings|costs?|investments?|debt|loans?|revenues?|sales|income|earnings|profits?|assets|cash flow|reserves?|credit|facility|bonds?|notes)\b[^.;]{0,60}$/i;
const TOTAL_AFTER = /^(?:in (?:total|aggregate|the aggregate)|in all\b)/i;

const isPerShare = (literal: Literal & MoneyLiteral, before: string, after: string): boolean =>
  (literal.per !== undefined && SHARES.has(literal.per)) ||
  PER_SHARE.test(after) ||
  PER_SHARE_BEFORE.test(before) ||
  RAISED_TO.test(after) ||
  ANNUAL_AFTER.test(after) ||
  DIVIDEND_AFTER.test(after) ||
  DIVIDEND_BEFORE.test(before) ||
  LABEL.test(before);

const SHARES = new Set(['share', 'unit', 'right']);
const PER_SHARE =
  /^(?:\([^)]{1,30}\) ?)?(?:(?:in cash|gross|net|\(?US\$?\)?),? )?(?:per|for each|for every|on each|a|an|each) (?:[a-z0-9"'-]{1,16} ){0,6}(?:share|unit|ADS|ADR|security)\b/i;
const PER_SHARE_BEFORE =
  /\bper (?:[a-z]{1,12} ){0,3}(?:share|unit)\b(?:[ ,a-z]{1,14}){0,9}(?: of|:| at)$|\bfrom [^ ]{1,4} ?[0-9.]{1,8}(?: cents)?(?: per share)? to$/i;
/** "from $0.12 to $0.13 per share". */
const RAISED_TO = /^(?:per [a-z]{1,12} )?to [^ 0-9]{0,4} ?[0-9.,]{1,9}(?: [a-z]{3,5})?,? (?:per|a) /i;
const WHICH =
  '(?:(?:per[- ]share|cash|regular|special|extra(?:ordinary)?|supplemental|quarterly|monthly|semi-?annual|annual|interim|final|common|ordinary|preferred|stock|share|first|second|third|fourth|[1-4](?:st|nd|rd|th)|quarter|Q[1-4]|half-?year|variable|base|fixed|dividend|distribution)[ -]){0,7}';
const DIVIDEND_AFTER = new RegExp(`^${WHICH}(?:dividend|distribution)\\b`, 'i');
const DIVIDEND_BEFORE =
  /\b(?:dividend|distribution|return of capital)s?(?: (?:rate|payment|amount|distribution))?(?:[ ,a-z]{1,14}){0,4} (?:of|to|is|at|was)(?: [a-z]{2,3})?$|\b(?:dividend|distribution)s?:$/i;

const PREVIOUS =
  /(?:\bfrom|\bversus|\bvs\.?|\bcompared (?:to|with)|\bover|\bthan|\bprevious(?:ly)?|\bprior|\bpreceding|\blast year(?:'s)?:?|\bagainst|\([12][0-9]{3}:)(?: (?:the|its|a|our|dividends?|distributions?|cash|rate|of|was|year|years?'?s?|quarter|month|quarterly|monthly|annual|regular|common|per|share|level|last|prior|previous|current|amount|paid|for|in|20[0-9]{2})(?:'s)?,?:?){0,9}$/i;
const PREVIOUS_AFTER = /^(?:per (?:[a-z]{1,12} ){0,3}share )?(?:in|for) the (?:prior|previous|preceding)\b/i;
/** A sentence of its own: "On an annualized basis the new rate is $1.20 per share." */
const ANNUALISED = /\b(?:annuali[sz]ed|on an annual basis|annual rate)\b/i;
/** What was paid a year before is not compared with a quarter's dividend. */
const YEARLY = /\b(?:annuali[sz]ed|annual|yearly|per annum)\b[^.;]{0,90}$/i;
const ANNUAL =
  /\b(?:annuali[sz]ed|annual (?:rate|dividend rate|basis)|per annum|yearly rate|annual (?:dividend|distribution)(?: policy| rate)? (?:to|of))\b(?: (?:basis|rate|dividend|distribution|cash|level|payout|of|to|is|at|is now|equal|per|share|common|approximately|the|increase[sd]?|from|new|current|now|indicated|becomes|will|be|this|represents|amounts)){0,9},?$/i;
const ANNUAL_AFTER =
  /^(?:per (?:[a-z]{1,12} ){0,4}(?:share|unit) ?,?)?(?: ?and [a-z ]{1,20}share)? ?\(?(?:on an? (?:annuali[sz]ed|annual|yearly)|annuali[sz]ed|annually|per annum|per year|a year|each year|yearly)\b/i;

const isPast = (before: string, after: string): boolean =>
  PAID.test(before) && !FRESH.test(before) && !FRESH.test(after);

/** Paid in the past: told, not declared. */
const PAID = /\b(?:paid|received|distributed|returned|pays|amounted)\b/i;
const FRESH =
  /\b(?:to be|be paid|will|shall|payable|declar\w{0,6}|approv\w{0,3}|announc\w{0,4}|propos\w{0,3}|recommend\w{0,3}|resolv\w{0,3}|resolution|decid\w{0,3}|authori[sz]\w{0,3})\b/i;

const YIELD = /\byield(?:s|ing)?\b[^.;%]{0,70}$/i;
const YIELD_AFTER =
  /^(?:current |annual |annuali[sz]ed |indicated )?(?:(?:dividend|distribution|cash|annual) ){0,2}(?:yield|distribution rate)\b/i;
const MOVED =
  '(?:increas\\w{0,4}|rais\\w{0,3}|rise|lift\\w{0,3}|boost\\w{0,3}|higher|hike[ds]?|up|growth|decreas\\w{0,4}|reduc\\w{0,5}|cut|lower\\w{0,3})';
const CHANGE = new RegExp(`\\b${MOVED}\\b[^.;%]{0,90}$`, 'i');
const CHANGE_AFTER = new RegExp(
  `^${MOVED}\\b|^[a-z ]{0,20}\\b(?:increase|raise|decrease|reduction|higher|lower)\\b`,
  'i',
);
const DOWN = /\b(?:decreas\w{0,4}|reduc\w{0,5}|cut|lower\w{0,3})\b/i;
/** Growth of something else in the same sentence. */
const OTHER_GROWTH =
  /\b(?:sales|revenues?|earnings|income|profits?|ebitda|ffo|affo|cash flow|volumes?|production|margin|assets|tax|withholding|payout ratio|leverage|debt)\b/i;
