import type { Scene } from '../../extraction/scene.js';
import type { Literal } from '../../model/literal.js';
import type { Context } from '../../structure/context.js';

/** What a date or figure is in a statement about a dividend: "payable on ‹payment› to holders of record on ‹record›". */
export type Role =
  | 'amount'
  | 'record'
  | 'payment'
  | 'ex'
  | 'cum'
  | 'approval'
  | 'previous'
  | 'annualised'
  | 'total'
  | 'change'
  | 'yield'
  | 'price';

/** The nearest of these words before a date says what day it is; `other` are days that are none of the dividend's. */
const DAYS: readonly (readonly [Role | 'other', RegExp])[] = [
  [
    'cum',
    /\blast (?:trading )?day\b[^.;:]{0,24}\b(?:inclu\w{0,8}|incl\.?|with|cum|right)\b|\bcum[- ](?:dividend|date|right)|\blast day (?:to|for) (?:buy|purchas)/gi,
  ],
  [
    'ex',
    /\bex[- ]?(?:dividends?|date|distributions?|div|rights?|entitlement|day|trading)\b|\b(?:excluding|without) (?:the )?(?:right|dividend)/gi,
  ],
  [
    'record',
    /\bof record\b|\brecord (?:date|day|holders?)\b|\bon record\b|\bdate of record\b|\bregistered\b|\bon (?:its|the) (?:share )?register\b|\bshare(?:holders?'?)? register\b|\brecorded\b/gi,
  ],
  [
    'payment',
    /\bpayable\b|\bpaid\b|\bpayments?\b|\bpay(?:s|out|-?date)?\b|\bdistributed\b|\bdisburs\w{0,8}\b|\bcredited\b|\bsettle\w{0,6}\b/gi,
  ],
  ['approval', /\bdate of (?:approval|resolution|the resolution)\b|\bapproval date\b/gi],
  [
    'other',
    /\b(?:declared|announced|approved|resolved|authorized|proposed|ended|ending|ends|meeting|AGM|between|since|until|expir\w{0,6}|clos(?:ed|ing price)|outstanding|filed|dated|reinvest\w{0,8}|conference|call|hosted|published|valuation|through|NAV)\b/gi,
  ],
];

/** The same said behind the date: "with March 14 as the record date", "June 30 (payment date)". */
const DAY_AFTER =
  /^(?:\((?:the )?(?:dividend )?(record|payment|pay(?:able)?|ex)(?:-dividend)?[- ]date\)|(?:(?:is|as|being|shall be|will be|has been (?:set|fixed) as) (?:the )?)?(?:dividend )?(record|payment|pay(?:able)?|ex)(?:-dividend)?[- ]date\b)/i;

/** A split has days of its own. */
const IN_SHARES = /\b(?:stock|share) (?:split|dividend|consolidation)\b/i;

/** "On May 27, the dividend will be paid". */
const PAID_THEN =
  /^,? (?:the |this |a |our )?(?:[a-z]{1,12} ){0,3}(?:dividend|distribution)s? (?:will|shall|is to|are to) be (?:paid|distributed)\b|^,? (?:[a-z]{1,14} ){0,3}(?:will|shall) (?:pay|distribute)\b[^.;]{0,40}\b(?:dividend|distribution)/i;

const AFTER_ROLE: Readonly<Record<string, Role>> = {
  record: 'record',
  payment: 'payment',
  pay: 'payment',
  payable: 'payment',
  ex: 'ex',
};

/** "April 1, 2025 and May 1, 2025": a further date of the list. */
const LISTED = /^ ?(?:,|and|&|or|,? and) ?(?:on )?$/i;

/** "to holders of record on June 9 on June 30": the second is told by the word before that. */
const STRAIGHT_ON =
  /^,? (?:on|at|is|will be|shall be|(?:will |to |shall )?(?:occur|be made|take place|be paid)(?: on)?) $/i;

export interface Dated {
  readonly literal: Literal;
  readonly role: Role | undefined;
}

/** What day a date is; `last` is the date before it, for lists of dates. */
export const dayRole = (
  scene: Scene,
  literal: Literal,
  { before, after, row, column }: Context,
  last: Dated | undefined,
): Role | undefined => {
  if (IN_SHARES.test(before.replace(/\bper share\b/gi, ''))) return undefined;
  const [, bracketed, plain] = DAY_AFTER.exec(after) ?? [];
  const behind = (bracketed ?? plain)?.toLowerCase();
  if (behind) return AFTER_ROLE[behind];
  if (PAID_THEN.test(after)) return 'payment';
  const between = last && scene.document.plain.slice(last.literal.end, literal.start);
  if (last?.role && between !== undefined && LISTED.test(between.replace(/\s{1,9}/g, ' '))) return last.role;
  const words = row || column ? `${column} ${row} ${before}` : before;
  const skipped = between !== undefined && STRAIGHT_ON.test(between) ? last?.role : undefined;
  const role = nearest(words, skipped);
  return role === 'other' ? undefined : role;
};

const nearest = (words: string, skipped: Role | undefined): Role | 'other' | undefined => {
  let best: Role | 'other' | undefined;
  let end = -1;
  for (const [role, sign] of DAYS) {
    if (role === skipped) continue;
    for (const match of words.matchAll(sign)) {
      const at = match.index + match[0].length;
      // Of words that end alike the more special comes first: "last day including right".
      if (at > end) [best, end] = [role, at];
    }
  }
  return end >= 0 && words.length - end <= FARTHEST ? best : undefined;
};

/** "payable in cash or, at the holder's election, in further shares, on". */
const FARTHEST = 90;
