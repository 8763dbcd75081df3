import type { Kind } from '../extraction/kind.js';
import { placement } from '../extractors/placement.js';
import { underwriters } from '../extractors/underwriters.js';
import { useOfProceeds } from '../extractors/use-of-proceeds.js';
import { offeredShares, offerPrice } from '../fields/offering.js';
import { grossProceeds } from '../fields/placement.js';

/** Securities are placed with chosen investors: announced, or closed, whole or tranche by tranche. */
export const privatePlacement: Kind = {
  id: 'private-placement',
  summary:
    'A placement of shares or units with chosen investors: announced, priced, closed in one or more tranches.',
  title:
    /\b(?:private (?:placements?|placings?)|PIPE|(?:non-)?brokered|flow-?through|LIFE offering|listed issuer financing|directed (?:new )?(?:share )?issue|institutional placement|share placement|placing of|accelerated book-?build\w{0,4}|capital rais(?:e|ing)|equity (?:financing|raise|placement)|(?:unit|preferred (?:stock|units?)) (?:offering|financing))\b|\b(?:rais(?:es|ed|ing)|complet(?:es|ed|ion)|clos(?:es|ed|ing)|announc\w{1,4}|launch\w{0,4}|successful\w{0,2})\b.{0,100}(?:\bplacements?|\bplacing|\$ ?[\d.,]{1,9} ?(?:m|mm|million|k)? (?:(?!registered|direct|public|initial|debt|loan|term|credit)[a-z-]{1,14} ){0,2}(?:financing|offering|placement))\b|\bplacement (?:successfully|complete)/i,
  notTitle:
    /\b(?:notes|bonds?|debentures?|debt|loan|credit|facility|tier [12]|senior|third[- ]party|public offering|initial public|pricing of (?:upsized )?(?:public|underwritten)|warrant exercise|job placement|product placement|bought deal public|series [a-f] (?:financing|funding|round))\b/i,
  says: {
    hints: ['rivate placement', 'rivate Placement', 'RIVATE PLACEMENT'],
    find: /\b(?:pleased to (?:announce|report)|(?:also |today )?announces?d?|has (?:closed|completed|arranged)|intends to (?:complete|undertake)|in a concurrent)\b[^.]{0,200}\bprivate placement\b[^;]{0,240}\b(?:units?|shares?|gross proceeds|investment options|warrants)\b/i,
  },
  lead: /\b(?:today announced?|announces?d?|pleased to (?:announce|report))\b[^.]{0,240}\b(?:private placement|non-brokered|(?:PIPE|directed (?:share )?issue))\b/i,
  topics: [placement, underwriters, useOfProceeds],
  must: [offeredShares, grossProceeds, offerPrice],
  example: 'Cedar Ridge Metals Closes Second Tranche of Non-Brokered Private Placement',
};
