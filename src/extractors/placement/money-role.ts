import type { MoneyLiteral } from '../../model/literal.js';
import { type Around, FEE, FEE_WARRANT, WARRANT } from './around.js';

/** What an amount of money is in a sentence on an offering. */
export type MoneyRole = 'price' | 'exercise' | 'gross' | 'net' | 'expenses' | 'discount';

export interface Valued {
  readonly role: MoneyRole;
  readonly weight: number;
}

export const moneyRole = (literal: MoneyLiteral, around: Around): Valued | undefined => {
  const { before, after } = around;
  const whole = literal.scale !== undefined || Number(literal.number) >= 10_000;
  if (!whole && isEach(literal, before, after)) return eachRole(around);
  return literal.per === undefined && !PER.test(after) ? totalRole(before, after, whole) : undefined;
};

const PER = /^\)? ?(?:\([^)]{1,40}\) ?)?(?:per|each|apiece|for each|a share|a unit)\b/i;
const isEach = ({ per }: MoneyLiteral, before: string, after: string): boolean =>
  per !== undefined ||
  PER.test(after) ||
  PRICE_OF.test(before) ||
  EXERCISE_OF.test(before) ||
  EXERCISE_AFTER.test(after);

const PRICE_OF =
  /\b(?:price|priced|sold|issued|shares|units)(?: to the public| per (?:[\w-]{1,20} ){0,4}?[\w-]{1,20})?(?: (?:of|was|is|at|set|has been|fixed|being|equal to|determined|approximately|a|price)){1,5}$/i;
const EXERCISE_OF =
  /\b(?:exercise|strike|exercisable|purchase|warrant) ?(?:price)?\b[^.;$]{0,60}\b(?:of|at|is|equal to|be)(?: a price of)?$/i;
const EXERCISE_AFTER = /^(?:per (?:[a-z]{1,12} ){1,2})?,? ?(?:which is the )?exercise price\b/i;

/** Amounts for one share or unit: the offer price, or what a warrant costs to exercise. */
const eachRole = ({ before, after, previous }: Around): Valued | undefined => {
  if (EXERCISE_AFTER.test(after)) return { role: 'exercise', weight: 3 };
  const near = before.slice(-200);
  if (NOT_PRICE.test(before.slice(-100))) return undefined;
  if (FEE_WARRANT.test(near) || (FEE.test(near) && WARRANT.test(near))) return undefined;
  if (isExercise(before, previous)) return { role: 'exercise', weight: /exercis|strike/i.test(near) ? 3 : 2 };
  if (/\bexercis|\bconversion price|\bconvertible (?:at|into)/i.test(near)) return undefined;
  const at = AT.test(before);
  return { role: 'price', weight: at ? 3 : 1 };
};

const AT = /\b(?:price[sd]?|at|for)\b[^.;$]{0,60}$/i;
const NOT_PRICE =
  /\b(?:closing (?:sale |bid |market )?price|last (?:reported|closing|traded)|market price|trading price|vwap|volume|weighted|discount|premium|par value|nominal|redemption|dividends?|equals? (?:to )?or (?:exceed|greater)|exceeds?|greater than|net asset|liquidation|minus|less|closed at|close at|deemed|fair value|valued|issue costs?|floor|commission|conversion price|convertible (?:at|into|for))\b[^.;$]{0,70}$/i;

const isExercise = (before: string, previous: string): boolean => {
  const told = /\b(?:exercis\w{1,6}|strike|entitl\w{1,4}|purchase|acquire|subscribe for)\b/i;
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const at = clause.search(OF_WARRANTS);
  if (at >= 0 && told.test(clause.slice(at)) && !PRICED_TOO.test(clause.slice(at))) return true;
  return (
    EXERCISE_OF.test(before) &&
    /exercis|strike/i.test(before) &&
    (WARRANT.test(before) || WARRANT.test(previous))
  );
};
const OF_WARRANTS = /\bwarrants?\b|\b(?:investment|free|new|attaching|listed) options?\b/i;
/** The price of shares and warrants together, told behind both. */
const PRICED_TOO =
  /\b(?:combined|offering|offer|public|issue|effective) (?:(?:purchase|public|offering|effective) ){0,2}price\b[^.;]{0,90}$|\bat a (?:combined )?purchase price of$|\bunits?\b[^.;]{0,40}\bat a price of$/i;

/** Amounts for all of it. */
const totalRole = (before: string, after: string, whole: boolean): Valued | undefined => {
  if (!whole) return undefined;
  const near = before.replace(DEDUCTED, ' ').slice(-160);
  if (NET.test(near) || /^(?:in|of) (?:expected |estimated )?net proceeds\b/i.test(after))
    return { role: 'net', weight: 3 };
  if (DISCOUNT.test(near)) return { role: 'discount', weight: 3 };
  if (
    EXPENSES.test(near) ||
    /^(?:in|of) (?:estimated )?(?:offering|issue|transaction) (?:costs|expenses)/i.test(after)
  )
    return { role: 'expenses', weight: 3 };
  if (IF_EXERCISED.test(before) || IF_EXERCISED_AFTER.test(after)) return undefined;
  if (FEE.test(near.slice(-90))) return undefined;
  if (GROSS.test(near) || GROSS_AFTER.test(after)) return { role: 'gross', weight: 3 };
  if (OTHER_MONEY.test(near) || SO_FAR.test(after)) return undefined;
  if (RAISED.test(near) || RAISING_AFTER.test(after)) return { role: 'gross', weight: 2 };
  return (OFFERING_AFTER.test(after) || OFFERING_BEFORE.test(near)) && !OLD.test(near)
    ? { role: 'gross', weight: 1 }
    : undefined;
};

/** What is or will be taken off is said between the words and their amount. */
const DEDUCTED =
  /,? ?\(?(?:before|after|less|net of) (?:the )?(?:deduct\w{0,4}|payment|underwrit\w{1,4}|commissions?|expenses|estimated)[^;$]{0,170}?(?:,|\)|$|(?= (?:is|are|was|were|of|will|totall?ed)\b))/gi;

const MANY = String.raw`(?:[^.;$]|\.\d){0,110}`;
const NET = new RegExp(
  String.raw`\bnet (?:cash )?proceeds\b(?!.{0,130}\bgross\b)${MANY}\b(?:of|be|were|was|is|are|totall?ed|approximately|about|to)$`,
  'i',
);
const DISCOUNT =
  /\bunderwrit\w{1,4} (?:discounts?|fees?|commissions?)\b[^.;$]{0,60}\b(?:of|are|totall?ing|is|approximately|to)$/i;
const EXPENSES =
  /\b(?:issue|issuance|offering|transaction|offer|share issue) (?:costs?|expenses)\b[^.;$]{0,60}\b(?:of|are|be|is|approximately|about|to|at)$/i;
const GROSS = new RegExp(
  String.raw`\b(?:gross (?:cash )?(?:proceeds|amount|subscription)|(?:total|aggregate) (?:gross |cash )?(?:proceeds|subscription (?:price|amount)|consideration|purchase price|amount raised)|proceeds raised)\b${MANY}$`,
  'i',
);
const GROSS_AFTER =
  /^(?:\([^)]{1,40}\) ?)?(?:in|of) (?:(?:aggregate|total|expected|cash) ){0,2}gross proceeds\b/i;
const RAISED = new RegExp(
  String.raw`\b(?:capital rais(?:e|ing)|equity raise|rais(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|for (?:cash )?proceeds|proceeds (?:of|to|from|were|are|totall?ing)|subscriptions? (?:of|for|totall?ing))\b${MANY.replace('110', '60')}$`,
  'i',
);
const RAISING_AFTER = /^(?:has been|was|were) raised\b/i;
const OFFERING_AFTER =
  /^(?:(?!debt|loan|credit|notes?|bond|bonds|senior|secured|debentures?|preferred)[\w-]{1,16} ){0,4}?(?:private placement|public offering|registered direct|placement|initial public offering|ipo|capital raising|equity (?:raise|financing|offering)|unit offering|bought deal|private placing|financing)\b/i;
const OFFERING_BEFORE =
  /\b(?:placement|public offering|placing|share issue|issue of shares|equity raise|registered direct offering)(?: of| for| to raise)(?: (?:up to|approximately|about|a total of|gross proceeds of))?$/i;
const SO_FAR = /^[^.;]{0,60}\b(?:to date|since (?:its )?inception|in total equity)\b/i;
const OLD = /\b(?:previous|prior|earlier|last)\b/i;
const OTHER_MONEY =
  /\b(?:cash (?:balance|position|on hand)|loan|credit|debt|revenues?|ebitda|facility|market capitali[sz]ation|fees?|invest(?:ed|ment) of|principal amount|convertible|debentures?|notes|milestone|payments? of|share capital|minimum|fair (?:market )?value|has raised (?:a total|over|more)|have raised (?:a total|over|more)|totall?ed|since)\b[^.;]{0,80}$/i;
const IF_EXERCISED =
  /\b(?:if|upon|assuming|should)\b[^.;$]{0,90}\bexercis|\bexercise of\b[^.;$]{0,80}$|\badditional\b[^.;$]{0,60}\bproceeds\b[^.;$]{0,60}$/i;
const IF_EXERCISED_AFTER =
  /^[^.;]{0,80}\b(?:if|upon|assuming)\b[^.;$]{0,60}\b(?:(?:warrants?|option)\b[^.;]{0,40}\bexercis|exercise\b[^.;]{0,60}\b(?:warrants?|option))/i;
