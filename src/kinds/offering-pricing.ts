import type { Kind } from '../extraction/kind.js';
import { issueTerms } from '../extractors/issue-terms.js';
import { placement } from '../extractors/placement.js';
import { underwriters } from '../extractors/underwriters.js';
import { useOfProceeds } from '../extractors/use-of-proceeds.js';
import { offerPrice } from '../fields/offering.js';

const OFFERING = String.raw`(?:(?:public|registered direct|initial public|primary|secondary|underwritten|follow-?on|equity|upsized|bought deal|best efforts|common stock|share|unit|ads) (?:[\w$.,&-]{1,16} ){0,4}?(?:offerings?|financing)\b|\bipo\b|\bofferings? (?:of|by) (?:[\w$.,&'-]{1,16} ){0,8}?(?:shares?|stock|units|ads|adss|warrants)\b)`;

/** The price of an offering is fixed, or the offering closes. */
export const offeringPricing: Kind = {
  id: 'offering-pricing',
  summary: 'The pricing or closing of an offering of shares: public, registered direct, initial.',
  title: new RegExp(
    String.raw`\b(?:pric(?:ing|es|ed)|clos(?:ing|es|ed|e)|complet(?:ion|es|ed)|announc\w{1,4}|launch\w{0,4}|upsiz\w{1,4}|propos\w{1,4}|commenc\w{1,6}|enters? into|exercise)\b.{0,160}\b${OFFERING}|\b${OFFERING}.{0,120}\b(?:pric(?:ing|es|ed)|clos(?:ing|es|ed)|complet(?:ion|es|ed))\b|\b(?:determin\w{1,6}|decision|fix\w{1,4}|notice) (?:of|on|regarding|concerning|about) (?:the )?(?:issue|offer(?:ing)?|selling|sale|purchase) price|\b(?:issue|offer(?:ing)?|selling) price\b.{0,120}\bdetermin|発行価格.{0,20}決定`,
    'i',
  ),
  notTitle:
    /\b(?:notes|bonds?|debentures?|debt|senior|tender|exchange offer|at-the-market|atm|prepayment|third[- ]party|stock (?:acquisition rights|options)|depositary shares representing|private placement|initial coin|token|rights offering|rights issue|preferred units|fund)\b|^(?!.{0,200}(?:\bpric|\bdetermin)).{0,200}\bnew shares\b/i,
  lead: /\bpriced (?:its|an?|the)\b[^.]{0,80}\bpublic offering of\b|\b(?:announced?s?|priced|closed|pricing|closing)\b[^.]{0,120}\b(?:pric(?:ing|ed)|clos(?:ing|ed)|public offering|registered direct offering)\b[^.]{0,160}\b(?:shares|stock|units|ADSs?)\b[^.]{0,120}\b(?:price|per)\b/i,
  topics: [issueTerms, placement, underwriters, useOfProceeds],
  must: [offerPrice],
  example: 'Fennel Bioworks Announces Pricing of $20 Million Public Offering of Common Stock',
};
