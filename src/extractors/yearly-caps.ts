import type { Extractor } from '../extraction/extractor.js';
import { capMoney, capShares } from '../fields/compensation.js';

const PER_YEAR =
  /^(?:of [^.,;()]{0,60})?,? ?(?:\([^)]{0,60}\) ?)?(?:or less,? |or fewer,? )?(?:(?:per|a|each|every) (?:fiscal |business )?(?:year|annum)|annually)/i;

/** The yearly limits of a scheme of stock compensation, restated where shares are allotted under it. */
export const yearlyCaps: Extractor = {
  id: 'yearly-caps',
  summary: 'The yearly caps, in money and in shares, under which stock compensation is allotted.',
  fields: [capMoney, capShares],
  statements: [
    {
      field: capMoney,
      of: 'money',
      before:
        /\b(?:restricted (?:stock|shares?)|monetary (?:compensation )?(?:claims?|receivables?))\b[^;]{0,150}$/i,
      after: PER_YEAR,
      not: /\bin cash\b|\bstock options?\b|\bbonus|\bseparate(?:ly)? from\b[^.;]{0,80}$/i,
      qualifier: 'maximum',
    },
    {
      field: capShares,
      of: 'quantity',
      unit: 'share',
      after: PER_YEAR,
      not: /\bdispos\w{1,6} of\b[^.;]{0,40}$/i,
      qualifier: 'maximum',
    },
  ],
};
