import type { Extractor } from '../extraction/extractor.js';
import { matchPhrases, type Phrase, words } from '../extraction/phrase.js';
import type { Located, Statement } from '../extraction/statement.js';
import {
  allotmentDate,
  capitalIncreaseFraction,
  certificatesIssued,
  exercisePeriod,
  exercisePrice,
  exerciseWindowAfterLeaving,
  heirExerciseWindow,
  paymentDate,
  paymentPerRight,
  paymentPerShare,
  paymentTotal,
  seriesNumber,
  shareClass,
  sharesPerRight,
  totalRights,
  totalShares,
  transferRestriction,
} from '../fields/rights.js';
import type { Value } from '../model/value.js';

/** What a right is called: stock acquisition rights, share options, subscription rights, warrants. */
const RIGHT = String.raw`(?:(?:stock|share) )?(?:acquisition |subscription |purchase )?(?:rights?|options?|warrants?)`;
const right = (pattern: string): RegExp => new RegExp(pattern.replaceAll('RIGHT', RIGHT), 'i');

const EACH = right(
  String.raw`(?:(?:for|of|per|upon (?:the )?exercise of|underlying|granted (?:for|to|by)|by) (?:each|one|every|1)(?: \(1\))?|per) (?:such )?(?:unit of )?(?:the )?(?:RIGHT|unit)\b`,
);
const PERSONS = /\bpersons?\b|allottees?|grantees?|recipients?|each person|eligible/i;

const IN_TOTAL = /^(?:of [^.,;()]{0,60})?,? ?in (?:total|all|aggregate)\b/i;
const PAID = /\bpaid\b|\bpayment\b|\bissue (?:price|value)|\bpaid-in\b/i;

/** `No. 12`, `Series 9`: the number in a name. */
function numbered({ literal }: Located): Value | undefined {
  const number = literal.type === 'identifier' ? NUMBERED.exec(literal.text)?.[1] : undefined;
  return number === undefined ? undefined : { type: 'quantity', number, granularity: '1', unit: 'ordinal' };
}

const NUMBERED = /^(?:no\.?|series|series no\.?) ?(\d{1,3})$/i;

const counts: readonly Statement[] = [
  { field: seriesNumber, of: 'ordinal', after: /^series\b/i },
  { field: seriesNumber, of: 'ordinal', before: /\bseries (?:no\.? ?)?$/i },
  {
    field: seriesNumber,
    of: 'identifier',
    before: right(String.raw`\b(?:RIGHT|series) ?\(?$`),
    value: numbered,
  },
  {
    field: seriesNumber,
    of: 'identifier',
    after: right(String.raw`^(?:of )?(?:the )?RIGHT`),
    value: numbered,
  },
  { field: totalShares, of: 'quantity', unit: 'share', after: IN_TOTAL, not: PERSONS },
  {
    field: totalShares,
    of: 'quantity',
    unit: 'share',
    before: /\bshares\b[^.;]{0,120}\(total(?: of)?:?$/i,
    not: PERSONS,
  },
  {
    field: sharesPerRight,
    of: ['quantity', 'number'],
    unit: 'share',
    before: new RegExp(`${EACH.source}[^.;]{0,120}\\b(?:shall be|is|are|be|will be|:)$`, 'i'),
  },
  {
    field: sharesPerRight,
    of: ['quantity', 'number'],
    unit: 'share',
    before: right(
      String.raw`\b(?:one|each|every|a|1) (?:\(1\) )?RIGHT (?:carries|gives|entitles|represents|covers|is (?:exercisable )?for|corresponds to)[^.;]{0,60}$`,
    ),
  },
  {
    field: sharesPerRight,
    of: 'quantity',
    unit: 'share',
    after: right(
      String.raw`^(?:of [a-z' ]{0,40})?(?:per|for each|for every|for one) (?:such )?(?:RIGHT|unit)\b`,
    ),
  },
  {
    field: sharesPerRight,
    of: ['quantity', 'number'],
    unit: 'share',
    label: right(
      String.raw`\bshares? (?:granted |to be (?:issued|delivered|granted) |underlying )?(?:per|for each|of each|for one) (?:stock )?RIGHT|\bnumber of shares granted`,
    ),
    first: true,
  },
  {
    field: totalShares,
    of: 'quantity',
    unit: 'share',
    label:
      /\bnumber of (?:the )?(?:[a-z]{1,20} )?shares\b|\bunderlying shares\b|\bshares underlying\b|\bshares to be (?:issued|delivered)/i,
    not: /\bfor each\b|\bper\b|\beach\b|fractions?/i,
    first: true,
  },
  {
    field: totalShares,
    of: 'quantity',
    unit: 'share',
    before: /\b(?:total|aggregate|maximum) (?:number|of)[^.;]{0,80}shares[^.;]{0,80}(?:shall be|is|:|of)$/i,
  },
  {
    field: totalShares,
    of: 'quantity',
    unit: 'share',
    heading: /^[^/]{0,40}\bnumber of (?:the )?(?:[a-z]{1,20} )?shares\b/i,
    label: /\b(?:common|ordinary) (?:stock|shares)\b/i,
    not: /\bfor each\b|\bper\b|\beach\b/i,
    first: true,
  },
  {
    field: totalRights,
    of: ['quantity', 'number'],
    unit: ['right', 'option', 'warrant', 'unit'],
    label: right(String.raw`\bnumber of (?:the )?RIGHT`),
    not: PERSONS,
    first: true,
    byRow: true,
  },
  {
    field: totalRights,
    of: 'quantity',
    unit: ['right', 'option', 'warrant'],
    before: /\b(?:a total of|in total|aggregate of|total number of[^.;]{0,60}(?:is|shall be|:))$/i,
  },
];

const money: readonly Statement[] = [
  {
    field: exercisePrice,
    of: 'money',
    before: /\bexercise price\b[^.;]{0,60}\b(?:shall be|is|of|be|at|:)$/i,
    not: /\(X\)/,
  },
  {
    field: exercisePrice,
    of: 'money',
    label:
      /\bexercise price|\b(?:contributed|amount|price|payable|due)\b[^/]{0,60}\b(?:(?:up)?on (?:the )?exercise|when\b[^/]{0,50}\bexercised\b)|\bvalue (?:of|to be)\b[^/]{0,60}\bexercise|\bpaid (?:in )?(?:per share )?upon (?:the )?exercise/i,
    not: /\(X\)|restructur|reorgani|\bfractions?\b|\bless than\b/i,
    first: true,
  },
  { field: paymentTotal, of: 'money', after: IN_TOTAL, not: /exercise/i },
  { field: paymentTotal, of: 'money', before: /\b(?:total|aggregate)\b[^.;]{0,80}$/i, heading: PAID },
  {
    field: paymentTotal,
    of: 'money',
    before: /\b(?:claims?|pay|remuneration|compensation)\b[^.;]{0,40}\b(?:of|totall?ing)$/i,
    heading: PAID,
  },
  {
    field: paymentTotal,
    of: 'money',
    label: /\b(?:total|aggregate) (?:amount|issue|payment|paid|fair value)/i,
    not: /exercis/i,
  },
  {
    field: paymentPerRight,
    of: 'money',
    after: right(String.raw`^(?:per|for each|for one|an?) (?:stock )?(?:RIGHT|unit)\b`),
    not: /\bcontributed\b|\bexercis(?:e|ed|ing)\b/i,
  },
  {
    field: paymentPerRight,
    of: 'money',
    label: right(
      String.raw`\b(?:paid|payment|price|amount)\b[^/]{0,60}\b(?:per|for each|for one) (?:stock )?RIGHT`,
    ),
    first: true,
  },
  { field: paymentPerShare, of: 'money', after: /^(?:per|for each|a) share/i, label: PAID, not: /exercise/i },
  {
    field: paymentPerShare,
    of: 'money',
    after: /^(?:per|for each|a) share/i,
    heading: PAID,
    not: /exercise/i,
  },
  {
    field: paymentPerShare,
    of: 'money',
    label: /\b(?:paid|payment|price|amount)\b[^/]{0,60}\b(?:per|for each|for one) share/i,
    not: /exercise/i,
    first: true,
  },
];

const dates: readonly Statement[] = [
  {
    field: exercisePeriod,
    of: 'period',
    label: /\bexercis(?:e|able) period|period (?:for|during which)[^/]{0,60}exercis/i,
  },
  { field: exercisePeriod, of: 'period', before: /\bexercise period\b[^.;]{0,60}$/i },
  {
    field: allotmentDate,
    of: 'date',
    label:
      /\b(?:allotment|allocation|issue|grant) date|\b(?:date|day) of (?:the )?(?:allotment|allocation|grant|issue)/i,
    first: true,
    shared: true,
  },
  {
    field: allotmentDate,
    of: 'date',
    before: /\b(?:allotment|allocation) date\b[^.;]{0,40}$|\bto be allotted on$/i,
    shared: true,
  },
  {
    field: paymentDate,
    of: 'date',
    label: /\bpayment (?:due )?date|\b(?:date|day) (?:of|for) (?:the )?payment|payment deadline/i,
    first: true,
  },
];

const HEIR = String.raw`\b(?:heirs?|successors?|inherit\w{0,20}|passes away|pass away|death)\b`;
const LEAVE = String.raw`\b(?:los(?:es?|t|ing)|resign\w{0,20}|retires?|retire[ds]|retirement|leav(?:es?|ing)|ceas(?:es?|ed|ing)|left)\b`;
const SPAN = String.raw`\b(?:within|for|during)(?: a period of| the)?$`;

const durations: readonly Statement[] = [
  { field: heirExerciseWindow, of: 'duration', before: new RegExp(`${HEIR}.{0,160}${SPAN}`, 'i') },
  {
    field: exerciseWindowAfterLeaving,
    of: 'duration',
    before: /\bwithin(?: a period of)?$/i,
    after: new RegExp(LEAVE, 'i'),
  },
  {
    field: exerciseWindowAfterLeaving,
    of: 'duration',
    before: new RegExp(`${LEAVE}.{0,120}\\bexercis.{0,40}${SPAN}`, 'i'),
  },
  {
    field: exerciseWindowAfterLeaving,
    of: 'duration',
    before: new RegExp(`${LEAVE}.{0,120}${SPAN}`, 'i'),
    after: /\bexercis/i,
  },
];

const phrases: readonly Phrase[] = [
  {
    field: capitalIncreaseFraction,
    heading: /\bcapital/i,
    hints: ['alf', '1/2', '50%'],
    find: words(String.raw`\b(one[- ]half|half|1/2|50%)(?: ?\(1/2\))? of\b`),
    value: () => ({ type: 'ratio', number: '0.5', granularity: '0.1' }),
  },
  {
    field: shareClass,
    heading: /\bclass\b|\btype\b|\bkind\b|\bshares\b/i,
    hints: ['stock', 'share', 'Stock'],
    find: words(String.raw`\b((?:common|ordinary|preferred) (?:stock|shares?))\b`),
  },
  {
    field: transferRestriction,
    heading: /\btransfer/i,
    hints: ['subject to', 'require', 'need', 'approval', 'consent'],
    find: words(
      String.raw`\b((?:subject to|require[sd]?|needs?)(?: the)?[^.;\n]{0,60}\b(?:approval|consent|resolution)\b[^.;\n]{0,120}|(?:approval|consent) (?:of|by)[^.;\n]{3,100})`,
    ),
  },
  {
    field: certificatesIssued,
    heading: /\bcertificates?\b/i,
    hints: ['no', 'No'],
    find: /([^.\n:]{0,60}\b(?:no|not|none)\b[^.\n]{0,90})/di,
    value: () => ({ type: 'text', text: 'no' }),
  },
  {
    field: certificatesIssued,
    heading: /\bcertificates?\b/i,
    hints: ['issued'],
    find: words(String.raw`(certificates (?:shall|will) be issued)`),
    value: () => ({ type: 'text', text: 'yes' }),
  },
  {
    field: paymentPerRight,
    heading: PAID,
    hints: ['determined', 'calculated', 'computed', 'known', 'decided', 'option price'],
    find: words(
      String.raw`\b((?:shall|will) be (?:the )?(?:option price|fair value|amount)[^.;\n]{0,120}\b(?:calculated|determined|computed|found)|(?:shall|will) be (?:determined|calculated|computed|decided)(?= (?:on|by|based|in|at|when|using|with|from|as)\b)|not (?:yet )?(?:been )?(?:known|determined|decided|fixed)(?: yet)?)\b`,
    ),
    value: () => null,
    once: true,
  },
];

/**
 * Stock options as stock acquisition rights: number, underlying shares, payment, exercise, allotment.
 * `1. Total number of Stock Acquisition Rights` / `162 rights`
 */
export const rights: Extractor = {
  id: 'rights',
  summary: 'How many rights, for how many shares, paid how, exercisable when and by whom.',
  fields: [
    allotmentDate,
    capitalIncreaseFraction,
    certificatesIssued,
    exercisePeriod,
    exercisePrice,
    exerciseWindowAfterLeaving,
    heirExerciseWindow,
    paymentDate,
    paymentPerRight,
    paymentPerShare,
    paymentTotal,
    seriesNumber,
    shareClass,
    sharesPerRight,
    totalRights,
    totalShares,
    transferRestriction,
  ],
  statements: [...counts, ...money, ...dates, ...durations],
  find: (scene) => matchPhrases(scene, phrases),
};
