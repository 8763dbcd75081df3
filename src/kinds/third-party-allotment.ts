import type { Kind } from '../extraction/kind.js';
import { issueTerms } from '../extractors/issue-terms.js';
import { shareAllottees } from '../extractors/share-allottees.js';
import { useOfProceeds } from '../extractors/use-of-proceeds.js';
import { offeredShares } from '../fields/offering.js';
import { amountPaidPerShare } from '../fields/placement.js';

/** New shares, or shares out of the treasury, are allotted to a third party; or this is what came of it. */
export const thirdPartyAllotment: Kind = {
  id: 'third-party-allotment',
  summary: 'The issue of shares to a named third party, often with an alliance, and its result.',
  title:
    /\bthird[- ]party (?:share )?allotments?\b|\ballotment of (?:new )?shares to (?:a )?third part|\bcapital (?:and|&|\/) business (?:alliance|tie-?up)|\bcapital (?:alliance|tie-?up)\b|第三者割当/i,
  notTitle:
    /\b(?:acquisition rights|warrants?|share options|stock options|public offering|pricing|issue price|restricted|compensation|exercise|termination|dissolution|withdrawal)\b|新株予約権|(?:公募|売出し)/i,
  // The third tranche of a public offering is no allotment of its own; the result of one is.
  notSetting: /^(?![\s\S]{0,600}\bresults?\b)[\s\S]{0,12000}?\bpublic offering\b/i,
  topics: [issueTerms, shareAllottees, useOfProceeds],
  must: [offeredShares, amountPaidPerShare],
  example: 'Notice Regarding Issuance of New Shares through Third-Party Allotment',
};
