import type { Kind } from '../extraction/kind.js';
import { issueTerms } from '../extractors/issue-terms.js';
import { rights } from '../extractors/rights.js';
import { rightsPayment } from '../extractors/rights-payment.js';
import { rightsTerms } from '../extractors/rights-terms.js';
import { shareAllottees } from '../extractors/share-allottees.js';
import { useOfProceeds } from '../extractors/use-of-proceeds.js';
import { grossProceeds } from '../fields/placement.js';
import { exercisePrice, totalRights } from '../fields/rights.js';

/** Stock acquisition rights are sold to a third party, who exercises them at a price that may move with the market. */
export const warrantsThirdParty: Kind = {
  id: 'warrants-third-party',
  summary: 'The issue of stock acquisition rights to a third party, often with a moving exercise price.',
  title:
    /\b(?:stock acquisition rights|share acquisition rights|(?:equity |share )?warrants|share options)\b.{0,200}\b(?:third[- ]party|exercise price (?:adjustment|amendment|revision|reset)|commitment|facility agreement)|\bthird[- ]party\b.{0,200}\b(?:stock acquisition rights|share acquisition rights|warrants)\b|\bexercise price (?:adjustment|amendment|revision) clause|行使価額修正条項|第三者割当.{0,40}新株予約権/i,
  notTitle:
    /\b(?:exercise status|status of|monthly|large[- ]volume|completion|exercised|exercise of|results?|correction|cancell?ation|acquisition and cancel\w{1,10}|bonds?|payment complet\w{1,4})\b|行使状況|大量行使|払込完了|社債/i,
  lead: /\bresolv\w{1,4}\b[^.]{0,160}\b(?:stock acquisition rights|warrants)\b[^.]{0,120}\bthird[- ]party allotment\b/i,
  topics: [rights, rightsPayment, rightsTerms, issueTerms, shareAllottees, useOfProceeds],
  must: [totalRights, exercisePrice, grossProceeds],
  example: 'Notice Regarding Issuance of 9th Series Stock Acquisition Rights through Third-Party Allotment',
};
