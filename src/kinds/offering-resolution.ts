import type { Kind } from '../extraction/kind.js';
import { facilities } from '../extractors/facilities.js';
import { issuedSharesBridge } from '../extractors/issued-shares.js';
import { offering } from '../extractors/offering.js';
import { offeringParties } from '../extractors/offering-parties.js';
import { proceedsAndUses } from '../extractors/proceeds.js';
import { issuedShares, offeredShares, proceeds } from '../fields/offering.js';

/** The board resolves a public offering of new shares, usually with an over-allotment and its third-party allotment. */
export const offeringResolution: Kind = {
  id: 'offering-resolution',
  summary: 'The resolution of a public offering with its tranches, dates and use of proceeds.',
  title:
    /\bissuance of (?:new )?shares\b.{0,200}\b(?:secondary|public) offering|\b(?:notice|announcement)\b.{0,200}\b(?:primary|public) offering|\b(?:notice|announcement)\b.{0,120}\bsecondary (?:offering|distribution) of\b.{0,40}\bshares|\bpublic offering\b.{0,200}\bissuance/i,
  notTitle:
    /\bpric(?:ing|e)\b|\bdetermin|\bclos(?:es|ing|ed)\b|\bcomplet|\bresults?\b|\bcorrection|\bbonds?\b|\bnotes\b/i,
  lead: /\bresol\w{1,20}\b[^.]{0,160}\b(?:issue|issuance of) new shares\b[^.]{0,160}\b(?:secondary offering|over-?allotment|public offering)/i,
  topics: [issuedSharesBridge, offering, offeringParties, proceedsAndUses, facilities],
  must: [offeredShares, issuedShares, proceeds],
  example: 'Notice Concerning Issuance of New Shares and Secondary Offering of Shares',
};
