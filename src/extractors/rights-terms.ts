import type { Extractor } from '../extraction/extractor.js';
import { matchPhrases, type Phrase, words } from '../extraction/phrase.js';
import type { Statement } from '../extraction/statement.js';
import {
  allotmentDate,
  certificatesIssued,
  exercisePeriod,
  exerciseWindowAfterLeaving,
  heirExerciseWindow,
  paymentDate,
  transferRestriction,
} from '../fields/rights.js';

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
];

/**
 * When rights are allotted, paid for and exercised, and on what conditions.
 * `(5) Exercise period of stock acquisition rights` / `From July 12, 2013 to July 11, 2043`
 */
export const rightsTerms: Extractor = {
  id: 'rights-terms',
  summary: 'The dates of allotment, payment and exercise; windows after leaving; transfer and certificates.',
  fields: [
    allotmentDate,
    certificatesIssued,
    exercisePeriod,
    exerciseWindowAfterLeaving,
    heirExerciseWindow,
    paymentDate,
    transferRestriction,
  ],
  statements: [...dates, ...durations],
  find: (scene) => matchPhrases(scene, phrases),
};
