import type { Kind } from '../extraction/kind.js';
import { bought } from '../extraction/repurchase-words.js';
import { buybackParticulars } from '../extractors/buyback-particulars.js';
import { buybackProgramme } from '../extractors/buyback-programme.js';
import { buybackReport } from '../extractors/buyback-report.js';
import { buybackTerms } from '../extractors/buyback-terms.js';
import { buybackTrades } from '../extractors/buyback-trades.js';
import { ownShares } from '../extractors/own-shares.js';
import { repurchasedShares } from '../fields/buyback.js';

/** Words of a title that name the buying of own shares, in any of their orders. */
const BUYING = String.raw`(?:(?:share|stock|treasury) (?:buy-?\s?backs?|re-?purchases?|purchases?|acquisitions?(?! rights))|buy-?\s?backs?|(?:re-?purchases?|acquisitions?|purchases?|buying|trading|transactions?|dealings?) (?:of|in|on) (?:[\w.&'-]{1,20} ){0,3}(?:shares?|stock)\b|issuer bid|NCIB|(?:treasury|own) (?:stock|shares?) (?:acquisition(?! rights)|re-?purchase|purchase)|acquired shares)`;
const REPORT = String.raw`(?:week(?:ly)?|daily|monthly|periodic|status|progress|situation|updates?|interim (?:report|announcement)|reports?|disclosures?|transactions?|trading|dealings|during|executed|carried out|results? of (?:the )?(?:normal|ncib)|weekly report|(?:on|of|dated|until) \d{1,2}\b|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}-\d{1,2}-\d{4}|information)`;

/** What was bought in a day, a week or a month. */
export const buybackStatus: Kind = {
  id: 'buyback-status',
  summary: 'A report of own shares bought: a day’s trades, a week, a month, a quarter of a programme.',
  title: new RegExp(
    String.raw`\b${BUYING}.{0,200}\b${REPORT}|\b${REPORT}\b.{0,200}\b${BUYING}|\b(?:transactions?|trading|trades|dealings?) in (?:its |our |the company's )?(?:own|treasury) (?:shares?|stock|securities)\b|^(?:[\w.&' -]{1,60}: ?)?(?:purchases?|repurchases?) of (?:own|its own|treasury) shares$|自己株式の?取得状況|自己株券買付状況`,
    'i',
  ),
  notTitle:
    /\b(?:notes|bonds?|debentures?|debt|senior|warrants?|convertible|results of operations|quarter results|resol\w{1,8}|decision|decides?|board of directors|commence\w{0,4}|launch\w{0,4}|initiat\w{1,4}|intention|matters|renewal|cancel\w{1,10} of|disposal|disposition)\b/i,
  lead: bought(
    String.raw`自己株券買付状況|決議による取得の状況|\bon (?:[a-z]{3,9} \d{1,2},?|\d{1,2} [a-z]{3,9}) \d{4},? [^.]{0,60}\b(?:launched|initiated|announced|started) (?:a|its) (?:share )?buy-?back program\b(?:with|following|after) the (?:above |disclosed |above-mentioned )?transactions\b|\bfollowing transactions\b|\b(?:following|transactions|trades)\b[^.]{0,120}\b(?:under|part of|within|as part of)\b[^.]{0,80}\b(?:buy-?\s?back|re-?purchase)|\b(?:it|company|group|corporation|bank)\b[^.]{0,120}\b(?:has |have )?BOUGHT\b[^.]{0,120}\b(?:its|own) (?:[a-z]{1,12} ){0,3}(?:shares|stock)\b`,
  ),
  topics: [buybackTrades, buybackParticulars, buybackReport, buybackProgramme, buybackTerms, ownShares],
  must: [repurchasedShares],
  example: 'Weekly report on share buybacks: 29,109 own shares were bought at an average price of SEK 37.18',
};
