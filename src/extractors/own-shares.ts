import type { Extractor } from '../extraction/extractor.js';
import { keyOf } from '../extraction/keyed.js';
import { wholeCount } from '../extraction/plain-figure.js';
import type { Scene } from '../extraction/scene.js';
import type { Located, Stated, Statement } from '../extraction/statement.js';
import { literalStated } from '../extraction/text.js';
import { treasuryPercent } from '../fields/buyback.js';
import { issuedShares, outstandingShares, treasuryShares } from '../fields/offering.js';
import type { Field } from '../model/field.js';
import type { Place } from '../model/structure.js';

const BEFORE_IT = /\b(?:prior to|before|previously)\b[^.;]{0,80}$/i;
/** Without what the company holds: `in issue (excluding treasury shares)`. */
const WITHOUT =
  /\b(?:exclud(?:ing|es)|excl\.?|net of|less|other than|without)\b[^.;]{0,40}\b(?:treasury|own)\b/i;

const held = ({ context }: Located): string => (BEFORE_IT.test(context.before) ? 'before' : '');

const HOLDS = String.raw`\b(?:holds?|held|owns?|owned|possess(?:es)?)\b(?:(?!\b(?:shares?|no)\b)[^.;]){0,60}$`;
const HOLDING = String.raw`\b(?:holding of (?:its )?(?:own|treasury) shares?|(?:own|treasury) shares?(?: held)?|treasury stock|own holding)\b(?:(?!\b(?:maximum|which|up to|repurchased|purchased)\b)[^.;]){0,60}\b(?:is|was|are|amounts? to|amounted to|totals?|totall?ed|of|stands at|to)(?: a total of)?$`;

const holdings: readonly Statement[] = [
  {
    field: treasuryShares,
    of: ['quantity', 'number'],
    unit: 'share',
    before: new RegExp(HOLDS, 'i'),
    after:
      /^(?:of its )?(?:own |ordinary |common )?(?:shares )?(?:[a-z]{1,12} ){0,2}(?:in|as|into) treasury|^of its (?:own|ordinary)|^(?:[a-z]{1,12} ){0,2}(?:treasury|own) shares/i,
    subject: held,
  },
  {
    field: treasuryShares,
    of: 'quantity',
    unit: 'share',
    before: new RegExp(HOLDS, 'i'),
    not: /\b(?:\w{0,6}holders?|directors?|executives?|trust|persons?)\b/i,
    subject: held,
  },
  {
    field: treasuryShares,
    of: ['quantity', 'number'],
    unit: 'share',
    before: new RegExp(HOLDING, 'i'),
    subject: held,
  },
  {
    field: treasuryShares,
    of: ['quantity', 'number'],
    unit: 'share',
    before: /\b(?:excluding|of which|and)$/i,
    after: /^(?:[a-z]{1,12} ){0,3}(?:(?:are |is )?held )?(?:in|as) treasury/i,
    subject: '',
  },
  {
    field: treasuryPercent,
    of: 'percent',
    before:
      /\b(?:holds?|held|owns|owned|holding|treasury (?:shares?|stock)|in treasury)\b[^.]{0,120}\b(?:correspond\w{0,4}|equivalent|represent\w{0,4}|equal\w{0,3}|or|constitut\w{1,4}|which is|being|of|to)(?: to)?(?: (?:approximately|about|approx\.?|a total of))?$/i,
    after: /^[^;]{0,60}\b(?:capital|shares|stock|votes|votings?)\b/i,
    not: /\b(?:exceed|up to|at most|maximum)\b/i,
    subject: held,
  },
];

const TOTAL_SHARES =
  /\b(?:(?:total|aggregate) )?number of (?:all |the )?(?:[A-Za-z&.'-]{1,20} ){0,5}(?:shares|stock|securities)\b[^.;]{0,110}\b(?:is|was|are|amounts? to|amounted to|totals?|stands? at|of|to)(?: a total of)?$/i;
const NOT_TOTAL =
  /\bnumber of (?:[a-z ]{0,30})?(?:treasury|own|tendered|repurchased|acquired|purchased)\b|\b(?:re-?purchased|purchased|acquired|bought|tendered|cancelled|traded)\b[^.;]{0,140}$|\btreasury\b[^.;()]{0,40}$|\bvoting rights\b|\b(?:cancell?ation|retirement|reclassification|conversion|redemption|issuance|issue) of$/i;

const totals: readonly Statement[] = [
  { before: /\bshare capital\b[^.;]{0,60}\b(?:divided into|consists? of|comprises?)(?: a total of)?$/i },
  { before: TOTAL_SHARES, not: NOT_TOTAL },
  {
    before: /\b(?:has|have|had|with|are|were|is|consists? of)(?: a total of| approximately)?$/i,
    after: /^(?:of [^.;]{1,30} each )?(?:[a-z]{1,12} ){0,2}(?:in issue|issued|outstanding)\b/i,
  },
  { after: /^(?:are|were) (?:now |then )?(?:issued and outstanding|outstanding|in issue)\b/i },
  { before: /\btreasury and has$/i, after: /^[^.;]{0,40}\bin issue\b/i },
].map((words) => ({
  of: ['quantity' as const, 'number' as const],
  unit: 'share',
  ...words,
  field: issuedShares,
}));

/** Where the sentence leaves out what is held in treasury, the shares outstanding are meant. */
const asOutstanding = (statement: Statement, without: boolean): Statement => ({
  ...statement,
  field: without ? outstandingShares : issuedShares,
  subject: ({ context }) =>
    WITHOUT.test(`${context.before} ${context.after}`) === without ? whenOf(context.before) : undefined,
});

const whenOf = (before: string): string =>
  /\b(?:prior to|before) the (?:cancel|retire|acqui|repurchase)/i.test(before.slice(-90)) ? 'before' : '';

/**
 * How many shares there are, and how many of them the company holds itself.
 * `Following these transactions the company holds 2,275,029 own shares, equivalent to 1.4 % of the share capital.`
 */
export const ownShares: Extractor = {
  id: 'own-shares',
  summary: 'Treasury shares and their percentage, issued shares, shares outstanding.',
  fields: [issuedShares, outstandingShares, treasuryPercent, treasuryShares],
  statements: [
    ...holdings,
    ...totals.flatMap((statement) => [asOutstanding(statement, true), asOutstanding(statement, false)]),
  ],
  find: labelledHoldings,
};

/** `Number of treasury shares: 1,602,689 shares`, `The shares held by Example on 28.8.2017: EXAMPLE 195 972 090`. */
function* labelledHoldings(scene: Scene): Iterable<Stated> {
  for (const literal of scene.literals) {
    if (literal.type !== 'number' && !(literal.type === 'quantity' && literal.unit === 'share')) continue;
    const context = scene.contextOf(literal);
    if (!isWhole(context.place)) continue;
    const key = keyOf(scene, { literal, context });
    const found = key === '' ? undefined : LABELS.find(([, sign, not]) => sign.test(key) && !not?.test(key));
    if (!found) continue;
    const [field] = found;
    const subject = subjectOf(key, context.heading);
    const fact =
      literal.type === 'number'
        ? wholeCount(scene.document, field, subject, literal)
        : literalStated(field, subject, literal);
    if (fact) yield fact;
  }
}

/** Of a row with a column for each class of shares, the last: their total. */
const isWhole = ({ row, cell }: Place): boolean => {
  if (!row || !cell) return true;
  const values = row.cells.filter(({ start, end }) => start >= row.labelSpan.end && start < end);
  return values.length <= 2 || values.at(-1) === cell;
};

const subjectOf = (key: string, heading: string): string => {
  const words = `${key} / ${heading}`;
  if (!/\b(?:cancel|retire)|消却/i.test(words)) return '';
  return /\bafter\b|後/i.test(key) ? 'after' : /\bbefore\b|\bprior\b|前/i.test(key) ? 'before' : '';
};

const EXCLUDED = /\b(?:exclud|excl\.|less|net of)/i;
const LABELS: readonly (readonly [Field, RegExp, RegExp?])[] = [
  [
    treasuryShares,
    /^(?:the )?(?:total )?(?:number of )?(?:treasury (?:shares|stock)|own shares|shares (?:held|owned) (?:in treasury|by (?:the (?:company|bank|group)|[A-Z]\w{0,30})))\b|^保有自己株式数|^自己株式数/i,
    /\b(?:acquired|purchased|repurchased|bought|cancelled|retired|to be|dispos)/i,
  ],
  [
    outstandingShares,
    /^(?:outstanding shares|shares outstanding)$|^(?:the )?(?:total )?number of (?:issued |outstanding )?shares\b.{0,40}\b(?:exclud|excl\.|less|net of).{0,20}\b(?:treasury|own)\b/i,
    /\b(?:ratio|percentage|proportion|acquired|purchased)\b/i,
  ],
  [
    issuedShares,
    /^(?:the )?(?:total )?(?:number of )?(?:issued (?:and outstanding )?shares|shares (?:issued|in issue)|issued shares)\b|^(?:the )?(?:total )?number of (?:issued|outstanding) shares|^発行済株式/i,
    new RegExp(`${EXCLUDED.source}|\\b(?:ratio|percentage|proportion|acquired|purchased|to be)\\b`, 'i'),
  ],
];
