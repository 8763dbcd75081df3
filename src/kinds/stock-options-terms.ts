import type { Kind } from '../extraction/kind.js';
import { allottees } from '../extractors/allottees.js';
import { rights } from '../extractors/rights.js';
import { rightsPayment } from '../extractors/rights-payment.js';
import { rightsTerms } from '../extractors/rights-terms.js';
import { valuation } from '../extractors/valuation.js';
import { paymentPerRight, totalRights, totalShares } from '../fields/rights.js';

/** The terms left open by the resolution are fixed: final number of rights, amount to be paid. */
export const stockOptionsTerms: Kind = {
  id: 'stock-options-terms',
  summary: 'The determination of the remaining terms of stock options resolved before.',
  title:
    /\b(?:terms|details|conditions|contents?|amount)\b.{0,200}\b(?:determin\w{0,20}|concerning|regarding|fixed|finali[sz]\w{0,20}|issuance)\b.{0,200}(?:stock|share|subscription) (?:options|acquisition|rights|warrants)|\b(?:determin\w{0,20}|finali[sz]\w{0,20}|fixing)\b.{0,200}\b(?:terms|details|conditions|contents?|amount|number)\b.{0,200}(?:stock|share|subscription) (?:options|acquisition|rights|warrants)/i,
  notTitle: /third[- ]party|\bcorrection|\bexercise status/i,
  lead: /\bdetermined\b[^.]{0,80}\b(?:terms|details|conditions)\b[^.]{0,160}\b(?:stock acquisition rights|stock options|share options)\b/i,
  topics: [valuation, rights, rightsPayment, rightsTerms, allottees],
  must: [totalRights, totalShares, paymentPerRight],
  example: 'Notice Regarding the Terms and Conditions Concerning the Issuance of Stock Options',
};
