import type { Kind } from '../extraction/kind.js';
import { buybackParticulars } from '../extractors/buyback-particulars.js';
import { buybackProgramme } from '../extractors/buyback-programme.js';
import { buybackReport } from '../extractors/buyback-report.js';
import { buybackTerms } from '../extractors/buyback-terms.js';
import { buybackTrades } from '../extractors/buyback-trades.js';
import { ownShares } from '../extractors/own-shares.js';
import { repurchasedShares } from '../fields/buyback.js';

/** A programme, bid or tender offer for own shares has ended, and this is what it brought. */
export const buybackCompletion: Kind = {
  id: 'buyback-completion',
  summary:
    'The end of a repurchase: results and completion of a programme, of an off-auction or tender offer.',
  title:
    /\b(?:complet\w{1,4}|conclu\w{1,6}|terminat\w{1,4}|expir\w{1,6}|final|end(?:s|ed)?|results?)\b.{0,160}\b(?:(?:share|stock|treasury) (?:buy-?\s?backs?|re-?purchases?)|buy-?\s?backs?|(?:re-?purchases?|acquisitions?|purchases?) of (?:[\w.&'-]{1,20} ){0,3}(?:shares?|stock)|tender offers?|dutch auction|(?:substantial )?issuer bid)|\b(?:(?:share|stock) (?:buy-?\s?backs?|re-?purchases?)|buy-?\s?backs?|(?:re-?purchases?|acquisitions?|purchases?) of (?:[\w.&'-]{1,20} ){0,3}(?:shares?|stock)|tender offers?|dutch auction|issuer bid)\b.{0,120}\b(?:complet\w{1,4}|conclu\w{1,6}|results?|expir\w{1,6}|terminat\w{1,4})|取得結果|取得終了|公開買付報告書/i,
  notTitle:
    /\b(?:notes|bonds?|debentures?|debt|senior|warrants?|options|convertible|results? of (?:the )?normal course|status|commence\w{0,4}|launch\w{0,4})\b|\bacquisition of (?!own|treasury|shares|its|up|company|common|ordinary)/i,
  lead: /買付け等の結果|取得結果|\b(?:completed|concluded|final results of|results of) (?:its|the|our)\b[^.]{0,60}\b(?:buy-?\s?back|re-?purchase program|issuer bid|tender offer|dutch auction)/i,
  topics: [buybackTrades, buybackParticulars, buybackReport, buybackProgramme, buybackTerms, ownShares],
  must: [repurchasedShares],
  example: 'Notice Regarding Results and Completion of the Acquisition of Own Shares',
};
