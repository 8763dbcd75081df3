import type { Located, Statement } from '../../extraction/statement.js';
import { trancheOfHeading } from '../../extraction/tranche.js';
import { issuedShares, offeredShares, offerPrice } from '../../fields/offering.js';
import {
  amountPaidPerShare,
  amountPaidTotal,
  basePrice,
  capitalReserveIncrease,
  dilutionPercent,
  discountPercent,
  exerciseProceeds,
  floorPrice,
  forfeitedShares,
  grossProceeds,
  issueExpenses,
  netProceeds,
  offerTotal,
  plannedShares,
  priceDate,
  statedCapitalIncrease,
  votingDilutionPercent,
  votingRights,
} from '../../fields/placement.js';
import { dates } from './tranche-days.js';

/** How labelled lines state the terms of an issue: `(3) Amount to be paid   1,776 yen per share`. */

/** The part of the offering that the heading names; where all is one allotment, {@link whole} drops it. */
const byHeading = ({ context }: Located): string => trancheOfHeading(context.heading) ?? '';

const TOTAL = /\b(?:total|aggregate)\b/i;

/** Conditions in the order in which they are tried: the more special first. */
const amounts: readonly Statement[] = [
  { field: issueExpenses, label: /\b(?:expenses|costs)\b/i, not: /\bafter\b|\bless\b|\bnet\b/i },
  { field: netProceeds, label: /\bnet\b[^/]{0,40}\b(?:proceeds|amount|funds|balance)|\bproceeds after\b/i },
  {
    field: exerciseProceeds,
    label:
      /\b(?:proceeds|amount|funds|value|paid(?:-| )in)\b[^/]{0,60}\b(?:exercise|exercised)\b|\bexercise\b[^/]{0,50}\b(?:proceeds|funds|total)\b/i,
    not: /\bper\b|\bexercise price\b|\bcontributed\b/i,
  },
  {
    field: grossProceeds,
    label: /\b(?:funds|proceeds)\b[^/]{0,40}\b(?:raised|procured|total)|\bgross proceeds\b/i,
    not: /\buse\b/i,
  },
  {
    field: grossProceeds,
    label: /\btotal\b[^/]{0,30}\b(?:paid|payment)|\bpaid\b[^/]{0,20}\btotal/i,
    not: /\brights\b|\bwarrants\b/i,
    heading: /^[^/]{0,60}\b(?:funds|proceeds)\b/i,
  },
  {
    field: offerTotal,
    label:
      /\b(?:total|aggregate)\b[^/]{0,40}\b(?:issue|offer(?:ing)?|selling|sale|disposal|disposition) (?:price|amount|value|proceeds)|\b(?:issue|offer(?:ing)?|selling|sale|disposal) (?:price|amount|value)\b[^/]{0,12}\btotal/i,
    not: /\brights?\b|\boptions?\b/i,
  },
  {
    field: amountPaidTotal,
    label: /\b(?:total|aggregate)\b[^/]{0,40}\bpaid\b|\bpaid\b[^/]{0,20}\btotal/i,
    not: /\brights?\b/i,
  },
  {
    field: capitalReserveIncrease,
    before: /\b(?:capital surplus|(?:legal )?capital reserves?|additional paid-?in capital)\b[^.;]{0,60}$/i,
    label: /\bcapital\b/i,
  },
  {
    field: capitalReserveIncrease,
    label: /\b(?:capital surplus|capital reserves?)\b/i,
    not: /\bstated capital\b|\bcapital stock\b/i,
  },
  {
    field: statedCapitalIncrease,
    label:
      /\b(?:stated capital|share capital|capital stock|capital)\b[^/]{0,60}\bincreas|\bincreas\w{0,3}\b[^/]{0,40}\bcapital\b/i,
  },
].map((rule) => ({ of: 'money' as const, first: true as const, subject: byHeading, ...rule }));

const prices: readonly Statement[] = [
  {
    field: floorPrice,
    label:
      /\b(?:floor|minimum|lowest|lower limit)\b[^/]{0,30}\bprice|\bprice\b[^/]{0,20}\b(?:floor|lower limit)/i,
    not: /\bmethod\b/i,
  },
  {
    field: basePrice,
    label: /\b(?:calculation|base|reference)\b[^/]{0,40}\bprice\b|\bclosing price\b/i,
    subject: '',
  },
  {
    field: amountPaidPerShare,
    label:
      /\b(?:amounts?|price|value)\b[^/]{0,24}\bpaid\b|\bpaid-in amount|\bunderwriting price|\bsubscription amount/i,
    not: TOTAL,
  },
  {
    field: offerPrice,
    label: /\b(?:issue|offer(?:ing)?|selling|sale|disposal|subscription) price\b/i,
    not: /\b(?:total|aggregate|method|calculat\w{1,4}|basis|determination)\b/i,
  },
].map((rule) => ({ of: 'money' as const, first: true as const, subject: byHeading, ...rule }));

const counts: readonly Statement[] = [
  {
    field: forfeitedShares,
    of: 'quantity',
    unit: 'share',
    before: /\b(?:forfeit\w{0,4}|unsubscribed|lapsed)\b[^.;]{0,40}$/i,
  },
  {
    field: forfeitedShares,
    of: 'quantity',
    unit: 'share',
    label: /\bforfeit|\bunsubscribed|\blapsed|\bnot (?:be )?(?:issued|subscribed)/i,
    first: true,
  },
  {
    field: plannedShares,
    of: 'quantity',
    unit: 'share',
    before: /\b(?:planned|scheduled|originally)\b[^.;]{0,50}$/i,
  },
  { field: plannedShares, of: 'quantity', unit: 'share', label: /\b(?:planned|scheduled)\b/i, first: true },
  {
    field: offeredShares,
    of: 'quantity',
    unit: 'share',
    label:
      /\bnumber of (?:the )?(?:[a-z]{1,12} )?shares\b|\bshares (?:to be )?(?:newly )?(?:offered|issued|sold|allotted|disposed of)\b|\b(?:class|type|kind) and number\b/i,
    not: /\b(?:outstanding|held|holding|before|after|at present|currently|per|underlying|rights?|subscription unit|forfeited|planned|unit|total number of (?:issued|shares issued)|issued shares|each)\b/i,
    first: true,
  },
  {
    field: votingRights,
    of: ['quantity', 'number'],
    unit: ['right', 'vote'],
    before: /\b(?:total )?(?:number of )?voting rights\b[^.;%]{0,40}\b(?:of|:|is|was|being|\()$/i,
    subject: '',
  },
].map((rule) => ({ subject: byHeading, ...rule }) as Statement);

const PORTION = /\b(?:issued|outstanding) shares|\bshares (?:issued|outstanding)|\bshares in issue/i;
const portions: readonly Statement[] = [
  { field: discountPercent, label: /\bdiscount\b/i },
  {
    field: votingDilutionPercent,
    after: /^(?:of |to |against |on )?(?:the )?(?:total )?(?:number of )?(?:the )?voting rights/i,
  },
  {
    field: votingDilutionPercent,
    before: /\bvoting rights\b[^.;%]{0,30}$/i,
    not: /\bshareholding|\bholds?\b/i,
    after: /^\)?(?:$|[.,;)])/,
  },
  {
    field: dilutionPercent,
    after: new RegExp(
      `^(?:of |to |against |on )?(?:the )?(?:total )?(?:number of )?(?:the )?(?:company's )?(?:${PORTION.source})`,
      'i',
    ),
    not: /\b(?:holds?|holding|ratio of shareholding|discount|premium)\b/i,
  },
  { field: dilutionPercent, label: /\bdilution\b/i, not: /\bvoting\b/i },
].map((rule) => ({ of: 'percent' as const, subject: '', ...rule }));

const base: Statement = {
  field: priceDate,
  of: 'date',
  label: /\b(?:calculation|base|reference|pricing) date\b/i,
  subject: '',
};

/** Days of the tranche that the heading names, or of the issue as a whole. */
const days = dates
  .filter(({ subject }) => subject !== 'primary')
  .map((rule): Statement => ({ ...rule, subject: byHeading }));

const issued: readonly Statement[] = [
  {
    field: issuedShares,
    of: 'quantity',
    unit: 'share',
    label: /\b(?:issued|outstanding) shares|\bshares (?:issued|outstanding)/i,
    heading: /./,
    not: /\b(?:increase|ratio|percentage|%)\b/i,
    subject: ({ context }) =>
      AFTER.test(context.label) ? 'after' : BEFORE.test(context.label) ? 'before' : undefined,
  },
  {
    field: issuedShares,
    of: 'quantity',
    unit: 'share',
    before:
      /\b(?:issued shares|shares (?:issued|outstanding)|outstanding shares)(?: of the company)?,?(?: \(?(?:of|is|was|being|:))?$/i,
    subject: 'before',
  },
];
const AFTER = /\bafter\b|\bfollowing\b/i;
const BEFORE = /\b(?:before|at present|present|current(?:ly)?|prior|as of)\b/i;

/** All of them, in the order in which they are tried. */
export const termStatements: readonly Statement[] = [
  ...amounts,
  ...prices,
  ...issued,
  ...counts,
  ...portions,
  base,
  ...days,
];
