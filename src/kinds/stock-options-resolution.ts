import type { Kind } from '../extraction/kind.js';
import { JAPANESE } from '../extraction/setting.js';
import { allottees } from '../extractors/allottees.js';
import { rights } from '../extractors/rights.js';
import { rightsPayment } from '../extractors/rights-payment.js';
import { rightsTerms } from '../extractors/rights-terms.js';
import { valuation } from '../extractors/valuation.js';
import { allotmentDate, exercisePeriod, sharesPerRight, totalRights } from '../fields/rights.js';

/** The board resolves to issue stock acquisition rights as options; amounts still to be fixed by a formula. */
export const stockOptionsResolution: Kind = {
  id: 'stock-options-resolution',
  summary: 'The resolution to issue stock options in the form of stock acquisition rights.',
  title:
    /\b(?:issu\w{1,20}|grant\w{0,20}|allot\w{0,20}|allocation) of\b.{0,200}(?:stock (?:acquisition rights|options)|share (?:options|acquisition rights|purchase warrants)|subscription rights)/i,
  notTitle:
    /\bterms\b|\bdeterm|\bfinali[sz]|\bconfirm|third[- ]party|\bexercise\b|\bcompletion|\bcancel|\bcorrection/i,
  lead: /\bresolved\b[^.]{0,160}\b(?:issue|issued|issuance|allot|grant)\b[^.]{0,160}\b(?:stock acquisition rights|stock options|share options)\b/i,
  setting: JAPANESE,
  topics: [valuation, rights, rightsPayment, rightsTerms, allottees],
  must: [totalRights, sharesPerRight, exercisePeriod, allotmentDate],
  example: 'Notice Regarding Issuance of Stock Options (Stock Acquisition Rights)',
};
