import type { Kind } from '../extraction/kind.js';
import { buybackParticulars } from '../extractors/buyback-particulars.js';
import { cancellation } from '../extractors/cancellation.js';
import { ownShares } from '../extractors/own-shares.js';
import { cancelledShares } from '../fields/buyback.js';

/** Treasury shares are cancelled: the issued shares become fewer. */
export const treasuryCancellation: Kind = {
  id: 'treasury-cancellation',
  summary: 'The cancellation of treasury shares: how many, what portion, when, and how many remain issued.',
  title:
    /\b(?:cancel\w{1,10}|retire\w{0,10})\b.{0,80}\b(?:treasury|own|repurchased|acquired|bought)\b.{0,20}\b(?:shares?|stock)|\b(?:treasury|own|repurchased) (?:shares?|stock)\b.{0,60}\b(?:cancel\w{1,10}|retire\w{1,10})|\b(?:share|stock) cancell?ations?\b|\bcancell?ation of (?:[\w.&'-]{1,20} ){0,3}shares\b|自己株式の?(?:取得.{0,6}及び)?消却/i,
  notTitle:
    /\b(?:options?|rights|warrants?|offering|meeting|cancell?ation of (?:the )?(?:disposal|acquisition|resolution|issuance))\b/i,
  lead: /\b(?:resolved|decided|completed|announces?d?)\b[^.]{0,120}\b(?:cancel|cancell?ation of|retire|retirement of)\b[^.]{0,60}\b(?:treasury|own|repurchased)\b[^.]{0,20}\b(?:shares|stock)/i,
  topics: [cancellation, buybackParticulars, ownShares],
  must: [cancelledShares],
  example: 'Notice Concerning Cancellation of Treasury Shares',
};
