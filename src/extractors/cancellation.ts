import type { Extractor } from '../extraction/extractor.js';
import type { Located, Statement } from '../extraction/statement.js';
import { cancellationDate, cancelledPercent, cancelledShares } from '../fields/buyback.js';
import { issuedShares } from '../fields/offering.js';

const CANCEL = String.raw`(?:cancel(?:s|led|ed|ling|l?ations? of)?|retire(?:s|d|ment of)?|redeem(?:ed)? and cancel(?:led)?)`;
const IS = String.raw`(?:is|was|are|amounts? to|amounted to|totals?|stands? at|to|be)`;

/** Before or after the cancellation, as the sentence says. */
const when = ({ context: { before, after } }: Located): string | undefined => {
  if (/\bfrom$/i.test(before)) return 'before';
  if (/\bto$/i.test(before) && /\bfrom\b/i.test(before.slice(-80))) return 'after';
  const words = before.slice(-90);
  if (/\b(?:after|following|upon|post|as a result of|result)\b/i.test(words)) return 'after';
  return /\b(?:before|prior to)\b/i.test(words) || /^[^;]{0,20}\b(?:before|prior to)\b/i.test(after)
    ? 'before'
    : undefined;
};

const prose: readonly Statement[] = [
  {
    field: cancelledShares,
    of: 'quantity',
    unit: 'share',
    before: new RegExp(String.raw`\b${CANCEL}(?:(?!\b(?:shares?|stock|representing)\b)[^;]){0,60}$`, 'i'),
    not: /:$|\b(?:issued|outstanding|number of)\b[^;]{0,60}$|\b(?:not|may|if|right to) (?:be )?cancel|\b(?:after|following|upon)\b[^;]{0,40}\bcancell?ation\b[^;]{0,60}$/i,
  },
  {
    field: cancelledShares,
    of: 'quantity',
    unit: 'share',
    after:
      /^(?:[a-z' ]{1,60})?(?:will be|were|was|have been|has been|to be|shall be|are being|being) (?:[a-z]{1,12}ly )?(?:cancel|retire)/i,
    not: /\bup to$/i,
  },
  {
    field: issuedShares,
    of: ['quantity', 'number'],
    unit: 'share',
    before: new RegExp(
      String.raw`\b(?:number of|total|outstanding|issued)\b[^;]{0,60}\bshares?\b[^;]{0,90}\b(?:from|${IS})(?: [\d,. ]{3,20}(?: shares)? to)?$|\bshare capital\b[^;]{0,90}\b(?:comprises?|consists? of|divided into|from|to)$`,
      'i',
    ),
    not: /\b(?:treasury|own|cancelled|retired|repurchased) (?:shares?|stock)\b[^;]{0,40}$/i,
    subject: when,
  },
  {
    field: cancelledPercent,
    of: 'percent',
    before:
      /\b(?:cancel|retire)[^.]{0,140}$|\bshares?\b[^.]{0,100}\b(?:represent|correspond|equivalent|equal)\w{0,4}[^;]{0,30}$/i,
    after: /^[^;]{0,60}\b(?:issued|outstanding|capital|shares)\b/i,
    not: /\b(?:hold|held|holds|owns|remaining)\b/i,
  },
  {
    field: cancellationDate,
    of: 'date',
    before: new RegExp(
      String.raw`\b(?:${CANCEL}|cancell?ation|retirement)\b[^.]{0,110}\b(?:on|effective|as of|scheduled for|takes? (?:effect|place) on|date (?:is|of|:))(?: or (?:around|about))?$`,
      'i',
    ),
    not: /\b(?:resol\w{1,8}|announced|decided|meeting|acquired|purchased|repurchased|granted|held)\b[^;]{0,30}$/i,
  },
  {
    field: cancellationDate,
    of: 'date',
    before: /(?:\bon|\btoday,?|\beffective)$/i,
    after:
      /^,? ?[^;]{0,50}\b(?:cancelled|retired|completed the (?:cancell?ation|retirement)|(?:will be|were|was|are) (?:cancelled|retired))\b/i,
    not: /\b(?:acquired|purchased|repurchased|bought|meeting|resol\w{1,8}|announced)\b[^;]{0,60}$/i,
  },
];

/**
 * The cancellation of shares, told in sentences.
 * `On 28 June the company cancelled 1,250,000 treasury shares, 2.5 % of the issued shares.`
 */
export const cancellation: Extractor = {
  id: 'cancellation',
  summary: 'Shares cancelled, their percentage, the day, and the issued shares before and after.',
  fields: [cancellationDate, cancelledPercent, cancelledShares, issuedShares],
  statements: prose.map((statement) => ({ ...statement, inText: true as const })),
};
