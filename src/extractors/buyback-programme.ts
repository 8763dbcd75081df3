import type { Extractor } from '../extraction/extractor.js';
import { firstOfEach } from '../extraction/first-of-each.js';
import { indexStatements, matchStatements } from '../extraction/match.js';
import { BYGONE, PROGRAMME } from '../extraction/repurchase-words.js';
import { counted } from '../extraction/share-count.js';
import type { Located, Statement } from '../extraction/statement.js';
import {
  progressPercent,
  remainingAmount,
  repurchaseCapacity,
  repurchaseMaxAmount,
  repurchaseMaxShares,
  repurchasePercent,
} from '../fields/buyback.js';

/** A pattern in which PROGRAMME stands for all its names, BUY for the verb and BUYING for the noun. */
const programme = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .replaceAll('[^.;]', '[^;]')
      .replaceAll('[^.]', '[^;]')
      .replaceAll('PROGRAMME', PROGRAMME)
      .replaceAll(
        'BUYING',
        '(?:re-?purchases?|acquisitions?|purchases?|buying back|buy-?backs?|acquiring|re-?purchasing|purchasing)',
      )
      .replaceAll('BUY', '(?:re-?purchase[ds]?|acquired?|purchased?|buy|bought|buy back|buy-back)'),
    'i',
  );

/** Of the programme at hand: not one that is over, nor a bound on a day's purchases. */
const current = ({ context: { before, after } }: Located): string | undefined =>
  BYGONE.test(before) || OVER.test(after) || DAILY.test(`${before.slice(-80)} ${after.slice(0, 60)}`)
    ? undefined
    : '';

const OVER =
  /^[^.;]{0,60}\b(?:which|that)\b[^.;]{0,60}\b(?:has been|have been|was|were|had been) (?:fully )?(?:completed|concluded|terminated|exhausted|expired)\b|^increase\b/i;
const DAILY =
  /\b(?:daily|per day|each day|any (?:\d{1,3}|one|given|trading|single)[- ]?(?:day|trading)|30-day|average daily|block purchase|further|additional|remaining|unutili[sz]ed|unused)\b/i;

const UP_TO = String.raw`\b(?:up to|at most|not more than|no more than|a maximum of|maximum(?: of)?|not exceed(?:ing)?|limited to)(?: (?:an?|in) (?:total|aggregate|maximum)(?: [a-z]{1,12})? of| a total of| approximately)?$`;

const shares: readonly Statement[] = [
  { before: programme(String.raw`\b(?:BUY|BUYING|PROGRAMME)\b[^.]{0,110}${UP_TO}`) },
  {
    before: new RegExp(UP_TO, 'i'),
    after: programme(String.raw`^[^.;]{0,60}\b(?:may|can|will|could|to|shall) (?:be )?BUY\b`),
  },
  {
    before: programme(
      String.raw`\bmaximum (?:total |aggregate )?(?:number|amount) of\b[^.;]{0,20}$|\b(?:maximum|upper limit|limit)\b[^.;]{0,30}\bshares?\b[^.;]{0,60}\b(?:is|at|of|to|was)$`,
    ),
  },
  {
    before: programme(String.raw`\bmaximum (?:amount )?of$`),
    after: programme(String.raw`^[^.;]{0,40}\bBUY`),
  },
  {
    before: programme(
      String.raw`\b(?:authori[sz]ed|authori[sz]ation|resolved|intention|intends|plans?|decided)\b[^.;]{0,60}\b(?:BUY|BUYING)(?: of)?(?: for cancellation,?)?$`,
    ),
  },
].flatMap((words) =>
  counted({ field: repurchaseMaxShares, qualifier: 'maximum', subject: current, ...words }),
);

const amounts: readonly Statement[] = [
  { before: programme(String.raw`\b(?:BUY|BUYING|PROGRAMME)\b[^.]{0,110}${UP_TO}`) },
  {
    before: programme(
      String.raw`\bmaximum\b[^.;]{0,30}\b(?:amount|value|consideration|price|sum|cost|volume)\b[^.;]{0,90}\b(?:is|of|exceed|to|be)$`,
    ),
  },
  {
    before: programme(
      String.raw`\b(?:share|stock|shares|back|repurchase) PROGRAMME\b[^.;]{0,20}\b(?:of|totall?ing|amounting to|for|in the amount of|worth)(?: (?:approximately|a total of|a maximum of))?$`,
    ),
  },
  {
    before: programme(
      String.raw`\b(?:upper limit|limit)\b[^.;]{0,30}\b(?:cost|amount|price|value)\b[^.;]{0,30}\b(?:is|at|of|to|was)$`,
    ),
  },
  {
    before:
      /\b(?:new|announces?d?|launch(?:es|ed)?|authori[sz]e[sd]?|approve[sd]|initiate[sd]?|its|an?|the)(?: additional| new)?$/i,
    after: programme(
      String.raw`^(?:[a-z]{1,12} ){0,2}(?:share|stock|common stock|buy-?back|re-?purchase|issuer) (?:[a-z-]{1,12} )?(?:PROGRAMME|authori)`,
    ),
  },
  {
    before: programme(
      String.raw`\b(?:authori[sz]\w{1,8}|approv\w{1,4}|resolved)\b[^.;]{0,80}\b(?:BUY|BUYING)(?: of)?(?: (?:an additional|a total of|approximately))?$`,
    ),
  },
].map((words) => ({
  field: repurchaseMaxAmount,
  of: 'money' as const,
  qualifier: 'maximum' as const,
  subject: current,
  ...words,
}));

const portions: readonly Statement[] = [
  {
    field: repurchasePercent,
    of: 'percent',
    before:
      /\b(?:shares?|units?)\b[^.]{0,110}\b(?:represent\w{0,4}|correspond\w{0,4}|equivalent|equal\w{0,3}|equat\w{1,4}|or|being|constitut\w{1,4}|which is|amount\w{0,4})\b[^.;]{0,40}$/i,
    after:
      /^[^;]{0,60}\b(?:issued|outstanding|share capital|public float|shares|voting|common stock|capital)\b/i,
    not: /\b(?:holds?|held|holding|owns|owned|treasury|tendered|voting rights)\b[^.;]{0,120}$|\b(?:be|were|been|are) (?:cancel|retire)/i,
    subject: current,
  },
  {
    field: repurchasePercent,
    of: 'percent',
    before: /\b(?:re-?purchase|buy back|acquire)\b[^.;]{0,40}\b(?:up to|approximately|a maximum of)$/i,
    after: /^of (?:its|the|our|all)\b[^.;]{0,40}\b(?:shares|stock|float|capital)\b/i,
    subject: current,
  },
];

const rest: readonly Statement[] = [
  {
    field: remainingAmount,
    of: 'money',
    before:
      /\b(?:remain(?:s|ed|ing)?|unused|available)\b[^.;]{0,60}\b(?:of|was|is|were|had|to|totall?ed|approximately|amount(?:s|ed)? to)$/i,
    subject: '',
  },
  {
    field: remainingAmount,
    of: 'money',
    after: /^(?:[a-z ]{0,25})?\b(?:remain(?:s|ed|ing)?|(?:is|was|were) (?:still )?(?:available|left))\b/i,
    subject: '',
  },
  {
    field: repurchaseCapacity,
    of: 'money',
    before:
      /\b(?:total|combined|aggregate|overall)\b[^;]{0,40}\b(?:capacity|availability|amount available)\b[^;]{0,60}\b(?:of|to|is|was)(?: approximately)?$|\b(?:including|together with|combined with|in addition to)\b[^;]{0,140}\b(?:up to|totals?|total of|capacity of|available)(?: approximately)?$/i,
    subject: '',
  },
  {
    field: repurchaseMaxAmount,
    of: 'money',
    before:
      /\b(?:increas\w{1,4}|expan\w{1,6}|bring\w{0,4}|total)\b[^.;]{0,100}\b(?:program(?:me)?|authori[sz]ation|capacity|buy-?back|available)\b[^.;]{0,60}\bto(?: a total of| approximately| up to)?$/i,
    subject: current,
  },
];

const progress: Statement = {
  field: progressPercent,
  of: 'percent',
  after:
    /^[^.;]{0,30}\bof (?:the |this |its )?(?:overall |total |maximum |entire |authori[sz]ed |current )?(?:share )?(?:buy-?\s?back |repurchase )?(?:program(?:me)?|authori[sz]ation)\b/i,
  subject: 'cumulative',
};

const index = indexStatements(
  [...rest, ...shares, ...amounts, ...portions, progress].map((statement) => ({
    ...statement,
    inText: true as const,
  })),
);

/**
 * What may be bought under a resolution, programme or bid, told in sentences; the first words of it count.
 * `a share repurchase programme of up to DKK 200 million`, `A maximum of 7,465,356 shares may be repurchased`
 */
export const buybackProgramme: Extractor = {
  id: 'buyback-programme',
  summary: 'How many shares may be bought for how much, what portion of all shares that is, what remains.',
  fields: [
    repurchaseCapacity,
    progressPercent,
    remainingAmount,
    repurchaseMaxAmount,
    repurchaseMaxShares,
    repurchasePercent,
  ],
  find: (scene) => firstOfEach(matchStatements(scene, index)),
};
