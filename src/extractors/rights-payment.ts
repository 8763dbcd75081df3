import type { Extractor } from '../extraction/extractor.js';
import { matchPhrases, type Phrase, words } from '../extraction/phrase.js';
import { IN_TOTAL, PAID, right } from '../extraction/right-words.js';
import type { Statement } from '../extraction/statement.js';
import {
  capitalIncreaseFraction,
  exercisePrice,
  paymentPerRight,
  paymentPerShare,
  paymentTotal,
} from '../fields/rights.js';

const money: readonly Statement[] = [
  {
    field: exercisePrice,
    of: 'money',
    before: /\bexercise price\b[^.;]{0,60}\b(?:shall be|is|of|be|at|:)$/i,
    not: /\(X\)|\b(?:floor|minimum|lowest|lower limit)\b/i,
  },
  {
    field: exercisePrice,
    of: 'money',
    label:
      /\bexercise price|\b(?:contributed|amount|price|payable|due)\b[^/]{0,60}\b(?:(?:up)?on (?:the )?exercise|when\b[^/]{0,50}\bexercised\b)|\bvalue (?:of|to be)\b[^/]{0,60}\bexercise|\bpaid (?:in )?(?:per share )?upon (?:the )?exercise/i,
    not: /\(X\)|\b(?:floor|minimum|lowest|lower limit)\b|restructur|reorgani|\bfractions?\b|\bless than\b/i,
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
    not: /exercis|\bfunds\b|\bproceeds\b/i,
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

const phrases: readonly Phrase[] = [
  {
    field: capitalIncreaseFraction,
    heading: /\bcapital/i,
    hints: ['alf', '1/2', '50%'],
    find: words(String.raw`\b(one[- ]half|half|1/2|50%)(?: ?\(1/2\))? of\b`),
    value: () => ({ type: 'ratio', number: '0.5', granularity: '0.1' }),
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
 * What is paid for rights, and for shares when rights are exercised.
 * `JPY360,000 per Stock Acquisition Right (JPY1,800 per share of common stock)`
 */
export const rightsPayment: Extractor = {
  id: 'rights-payment',
  summary: 'What is paid for a right, for its shares, for all rights, and on exercise.',
  fields: [capitalIncreaseFraction, exercisePrice, paymentPerRight, paymentPerShare, paymentTotal],
  statements: money,
  find: (scene) => matchPhrases(scene, phrases),
};
