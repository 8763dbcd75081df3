import type { Extractor } from '../extraction/extractor.js';
import { matchPhrases, type Phrase, words } from '../extraction/phrase.js';
import type { Statement } from '../extraction/statement.js';
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

/** What a right is called: stock acquisition rights, share options, subscription rights, warrants. */
const RIGHT = String.raw`(?:(?:stock|share) )?(?:acquisition |subscription |purchase )?(?:rights?|options?|warrants?)`;
const right = (pattern: string): RegExp => new RegExp(pattern.replaceAll('RIGHT', RIGHT), 'i');

const EACH = right(
  String.raw`(?:for|of|per|upon (?:the )?exercise of|underlying|granted (?:for|to|by)|by) (?:each|one|every|1)(?: \(1\))? (?:such )?(?:unit of )?(?:the )?RIGHT`,
);
const PERSONS = /\bpersons?\b|allottees?|grantees?|recipients?|each person|eligible/i;

const counts: readonly Statement[] = [
  { field: seriesNumber, of: 'ordinal', after: /^series\b/i },
  { field: seriesNumber, of: 'ordinal', before: /\bseries (?:no\.? ?)?$/i },
  {
    field: sharesPerRight,
    of: ['quantity', 'number'],
    unit: 'share',
    before: new RegExp(`${EACH.source}[^.;]{0,120}\\b(?:shall be|is|are|be|will be|:)$`, 'i'),
  },
  {
    field: sharesPerRight,
    of: 'quantity',
    unit: 'share',
    after: right(String.raw`^ ?(?:of [a-z' ]{0,40})?(?:per|for each|for every|for one) (?:stock )?RIGHT`),
  },
  {
    field: sharesPerRight,
    of: ['quantity', 'number'],
    unit: 'share',
    label: right(
      String.raw`shares (?:granted|to be (?:issued|delivered|granted)|underlying)?[^/]{0,30}(?:per|for each|of each) (?:stock )?RIGHT|number of shares granted`,
    ),
  },
  {
    field: totalShares,
    of: 'quantity',
    unit: 'share',
    label: /\bnumber of (?:the )?(?:[a-z]+ )?shares\b/i,
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
    field: totalRights,
    of: ['quantity', 'number'],
    unit: ['right', 'option', 'warrant', 'unit'],
    label: right(String.raw`\bnumber of (?:the )?RIGHT`),
    not: PERSONS,
    first: true,
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
      /\bexercise price|value of (?:the )?(?:assets|property)[^/]{0,60}exercise|paid (?:in )?(?:per share )?upon exercise/i,
    not: /\(X\)|restructur|reorgani/i,
    first: true,
  },
  {
    field: paymentTotal,
    of: 'money',
    before: /\b(?:total|aggregate)\b[^.;]{0,80}$/i,
    heading: /\bpaid|payment|issue (?:price|value)|paid-in/i,
  },
  { field: paymentTotal, of: 'money', label: /\b(?:total|aggregate) (?:amount|issue|payment|paid)/i },
  {
    field: paymentPerRight,
    of: 'money',
    after: right(String.raw`^ ?(?:per|for each|for one) (?:stock )?RIGHT`),
  },
  {
    field: paymentPerShare,
    of: 'money',
    after: /^ ?(?:per|for each) share/i,
    heading: /\bpaid|payment|issue price|paid-in/i,
    not: /exercise price/i,
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
      /\b(?:allotment|allocation|issue|grant) date|date of (?:the )?(?:allotment|allocation|grant|issue)/i,
    first: true,
  },
  {
    field: allotmentDate,
    of: 'date',
    before: /\b(?:allotment|allocation) date\b[^.;]{0,40}$|\bto be allotted on$/i,
  },
  {
    field: paymentDate,
    of: 'date',
    label: /\bpayment (?:due )?date|date (?:of|for) (?:the )?payment|payment deadline/i,
    first: true,
  },
];

const durations: readonly Statement[] = [
  {
    field: heirExerciseWindow,
    of: 'duration',
    before:
      /\b(?:heirs?|successors?|inherit\w*|passes away|pass away|death)\b.{0,160}\bwithin(?: a period of)?$/i,
  },
  {
    field: exerciseWindowAfterLeaving,
    of: 'duration',
    before: /\bwithin(?: a period of)?$/i,
    after:
      /\b(?:los(?:es?|t|ing)|resign\w*|retire\w*|leav(?:es?|ing)|ceas(?:es?|ed|ing)|left|terminat\w+)\b/i,
  },
  {
    field: exerciseWindowAfterLeaving,
    of: 'duration',
    before:
      /\b(?:los(?:es?|t|ing)|resign\w*|retire\w*|leav(?:es?|ing)|ceas(?:es?|ed|ing)|left)\b.{0,120}\bwithin(?: a period of)?$/i,
  },
];

const phrases: readonly Phrase[] = [
  {
    field: capitalIncreaseFraction,
    hints: ['alf of', '1/2', '50%'],
    heading: /\bcapital/i,
    find: words(String.raw`\b(one-half|half|1/2|50%)(?: \(1/2\))? of the (?:upper limit|maximum|limit)`),
    value: () => ({ type: 'ratio', number: '0.5', granularity: '0.1' }),
  },
  {
    field: shareClass,
    hints: ['stock', 'share'],
    heading: /\b(?:class|type|kind)\b.{0,80}\bshares?\b|\bshares?\b.{0,60}\b(?:class|type)\b/i,
    find: words(String.raw`\b((?:common|ordinary|preferred) (?:stock|shares?))\b`),
  },
  {
    field: transferRestriction,
    hints: ['subject to', 'require'],
    heading: /\btransfer/i,
    find: words(
      String.raw`\b((?:subject to|require[sd]?)(?: the)?[^.]{0,40}\b(?:approval|resolution)\b[^.]{0,120})`,
    ),
  },
  {
    field: certificatesIssued,
    hints: ['certificate'],
    heading: /\bcertificates?\b/i,
    find: /([^.\n]{0,60}\b(?:no|not)\b[^.\n]{0,90})/di,
    value: () => ({ type: 'text', text: 'no' }),
  },
  {
    field: certificatesIssued,
    hints: ['certificate'],
    heading: /\bcertificates?\b/i,
    find: words(String.raw`(certificates (?:shall|will) be issued)`),
    value: () => ({ type: 'text', text: 'yes' }),
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
