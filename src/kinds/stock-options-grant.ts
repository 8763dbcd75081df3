import type { Kind } from '../extraction/kind.js';
import { JAPANESE } from '../extraction/setting.js';
import { awards } from '../extractors/awards.js';
import { grantedOptions, optionTerm } from '../fields/award.js';
import { allotteeRights } from '../fields/rights.js';

/** Options granted to directors, officers, employees or consultants, outside Japan. */
export const stockOptionsGrant: Kind = {
  id: 'stock-options-grant',
  summary: 'Stock options granted to directors, officers, employees or consultants, outside Japan.',
  title:
    /\b(?:grant(?:s|ed|ing)?|award(?:s|ed|ing)?|issu(?:e|es|ed|ance|ing)|sets?|approves|announces)\b.{0,120}\b(?:(?:stock|share|incentive|inducement|management|employee|director|executive) options?|options)\b|\b(?:stock|share|incentive|inducement|director|executive) options? (?:grants?|granted|awards?|awarded|issued?|issuance)\b|\boptions (?:grants?|granted|awarded)\b|\boption grants?\b/i,
  notTitle:
    /\bover-?allotment|\boption (?:agreement|to (?:acquire|purchase|earn|buy|sell|lease))|\boption(?:s|ed)? .{0,40}\b(?:property|project|claims?|mine|mineral|land|acquisition|interest)\b|\bexercis|\bstrategic (?:options|alternatives)|\b(?:financing|funding|payment|growth|treatment|therapeutic|flexible|listing) options?|\brepric|\bextension\b|\bamend|\bcancel|\bsurrender of|\bexpiry of|\blapse/i,
  says: {
    hints: ['option', 'Option'],
    find: /\b(?:grant(?:ed|s|ing)?|award(?:ed|s|ing)?|approv(?:ed|al)|issu(?:ed|ance)|receive[ds]?|set)\b[^;]{0,300}\b(?:(?:stock|share|incentive|inducement|nil[- ]cost|qualified) options?|options? (?:to (?:purchase|acquire|buy|subscribe)|covering|over|exercisable)|\d{1,3} (?:[a-z-]{1,14} ){0,2}options)\b|\boptions? (?:over|covering|to (?:purchase|acquire))\b[^;]{0,200}\b(?:were|was|have been|are) (?:granted|awarded|issued)\b|\b(?:stock|share|incentive) options?\b[^;]{0,200}\b(?:were|was|have been|are) (?:granted|awarded|issued)\b/i,
  },
  notSetting: JAPANESE,
  topics: [awards],
  must: [grantedOptions, allotteeRights, optionTerm],
  example: 'Graywater Metals Grants Stock Options',
};
