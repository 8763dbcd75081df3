import type { Kind } from '../extraction/kind.js';
import { JAPANESE } from '../extraction/setting.js';
import { allottedStock } from '../extractors/allotted-stock.js';
import { stockAllottees } from '../extractors/stock-allottees.js';
import { yearlyCaps } from '../extractors/yearly-caps.js';
import { offeredShares, offerPrice } from '../fields/offering.js';
import { offerTotal } from '../fields/placement.js';
import { paymentDate } from '../fields/rights.js';

/** A Japanese issuer disposes of treasury shares or issues new ones as pay, to its people or to their trust. */
export const restrictedStockAllotment: Kind = {
  id: 'restricted-stock-allotment',
  summary:
    'Treasury shares disposed of or new shares issued as restricted stock or to a stock compensation trust.',
  title:
    /\b(?:dispos(?:al|ition|ing|e)|issu(?:ance|e|ing)|allotment|grant)\b.{0,120}\b(?:treasury|own|new|common|treasury stock|shares?|stock)\b.{0,160}\b(?:restricted|transfer[- ]restrict\w{0,3}|compensation|remuneration|incentive|RSUs?|PSUs?|BBT|BIP|ESOP|J-ESOP|stock (?:grant|benefit|delivery)|share (?:grant|benefit|delivery)|employee)\b|\b(?:restricted|transfer[- ]restricted|performance[- ](?:linked|based)|compensation|remuneration|incentive|BBT|BIP|ESOP)\b.{0,160}\b(?:dispos(?:al|ition)|issuance) of (?:treasury|own|new|its)\b/i,
  notTitle:
    /\bcorrection|\bstock options?\b|\bshare options?\b|\bstock acquisition rights|\bcancel|\bacquisition of (?:own|treasury)|\bbonds?\b/i,
  lead: /\bresol\w{1,8}\b[^.]{0,200}\b(?:dispos\w{1,6}|issu\w{1,5})\b[^.]{0,120}\b(?:treasury|own|new|common) (?:shares?|stock)\b[^.]{0,200}\b(?:restricted|compensation|remuneration)\b/i,
  setting: JAPANESE,
  topics: [allottedStock, stockAllottees, yearlyCaps],
  must: [offeredShares, offerPrice, offerTotal, paymentDate],
  example: 'Notice Regarding Disposal of Treasury Shares as Restricted Stock Compensation',
};
