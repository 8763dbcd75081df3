import type { Kind } from '../extraction/kind.js';
import { meetingDate, meetingOrdinal } from '../fields/identity.js';
import * as rights from '../fields/rights.js';
import * as valuation from '../fields/valuation.js';

/** The board resolves to issue stock acquisition rights as options; amounts still to be fixed by a formula. */
export const stockOptionsResolution: Kind = {
  id: 'stock-options-resolution',
  summary: 'The resolution to issue stock options in the form of stock acquisition rights.',
  title:
    /\b(?:issu\w+|grant\w*|allot\w*|allocation) of\b.*(?:stock (?:acquisition rights|options)|share (?:options|acquisition rights|purchase warrants)|subscription rights)/i,
  notTitle:
    /\bterms\b|\bdeterm|\bfinali[sz]|\bconfirm|third[- ]party|\bexercise\b|\bcompletion|\bcancel|\bcorrection/i,
  lead: /\bresolved\b[^.]{0,160}\b(?:issue|issued|issuance|allot|grant)\b[^.]{0,160}\b(?:stock acquisition rights|stock options|share options)\b/i,
  must: [rights.totalRights, rights.sharesPerRight, rights.exercisePeriod, rights.allotmentDate],
  may: [...Object.values(rights), ...Object.values(valuation), meetingDate, meetingOrdinal],
  example: 'Notice Regarding Issuance of Stock Options (Stock Acquisition Rights)',
};
