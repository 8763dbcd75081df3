import type { Kind } from '../extraction/kind.js';
import { buybackParticulars } from '../extractors/buyback-particulars.js';
import { buybackProgramme } from '../extractors/buyback-programme.js';
import { buybackTerms } from '../extractors/buyback-terms.js';
import { ownShares } from '../extractors/own-shares.js';
import { repurchaseMaxAmount, repurchaseMaxShares } from '../fields/buyback.js';

/** A company resolves, or is authorised, to buy its own shares. */
export const buybackResolution: Kind = {
  id: 'buyback-resolution',
  summary: 'The resolution to buy own shares, the launch of a programme or bid, the start of a tender offer.',
  title:
    /\b(?:(?:share|stock|treasury) (?:buy-?\s?backs?|re-?purchases?)|buy-?\s?backs?|(?:re-?purchas(?:es?|ing)|acquisitions?|purchases?|acquir(?:e|ing)|buy(?:ing)?) (?:of )?(?:up to .{1,40} of )?(?:[\w.&'-]{1,20} ){0,3}(?:own|treasury|its|company's) (?:[\w-]{1,15} ){0,2}(?:shares?|stock)|normal course issuer bid|NCIB|substantial issuer bid|(?:own|treasury) (?:stock|shares?) (?:acquisition|re-?purchase|purchase)|ToSTNeT|(?:self[- ]?tender|dutch auction(?: tender)?|issuer tender) offer|tender offer (?:to (?:re-?)?purchase|for) (?:up to .{1,40} of )?its)\b|自己株式取得に係る|自己株式の?取得(?:に関する|及び|に係る)/i,
  notTitle:
    /\b(?:status|progress|situation|weekly|week|daily|monthly|transactions?|trading in|dealings?|during|complet\w{1,4}|conclu\w{1,6}|results?|update|interim|reports?|activity|notes|bonds?|debentures?|debt|senior|warrants?|preferred|disposal|disposition|disclosure|executed)\b|^(?:purchases?|re-?purchases?) of own shares$|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b|\bon \d{1,2}\b|取得状況|取得結果|取得終了/i,
  lead: /\b(?:resolved|approved|authori[sz]ed|decided|announced?s?|adopted|intends?|intention)\b[^.]{0,200}\b(?:re-?purchases?|buy-?\s?backs?|buy back|acquire|acquisition of|re-?purchase of)\b[^.]{0,100}\b(?:own|its|outstanding|treasury|common|company's|subordinate|ordinary)\b[^.]{0,60}\b(?:shares|stock)\b|\b(?:new|announce[sd]?) (?:[$€£]?[\d.]{1,8} (?:million|billion) )?(?:share|stock) (?:re-?purchase|buy-?back) (?:program|authori)/i,
  topics: [buybackParticulars, buybackProgramme, buybackTerms, ownShares],
  must: [repurchaseMaxShares, repurchaseMaxAmount],
  example:
    'Notice Regarding the Acquisition of Own Shares: up to 6,500,000 shares, JPY30.0 billion (maximum)',
};
