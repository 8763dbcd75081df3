import { describe } from 'vitest';
import { buybackCompletion } from '../../src/kinds/buyback-completion.js';
import { titlesOf } from './titles.js';

describe('buyback-completion', () => {
  titlesOf(buybackCompletion, {
    finds: [
      'Notice Regarding Results and Completion of Acquisition of Own Shares',
      'Notice of Completion of Repurchase of Treasury Stock',
      'Marrow Lake Announces Final Results of Its Dutch Auction Tender Offer',
      'Marrow Lake Announces Expiration and Preliminary Results of Cash Tender Offer',
      'Tornsberg completes share buyback',
      'Completion of the Share Buyback programme',
      'Juniper Falls Announces Results of Substantial Issuer Bid',
      '自己株式の取得結果及び取得終了に関するお知らせ',
    ],
    ignores: [
      'Notice Regarding the Acquisition of Own Shares',
      'Company Completes Acquisition of Tanaka Works',
      'Company Announces Results of Tender Offer for Senior Notes',
      'Juniper Falls Announces Results of Normal Course Issuer Bid',
      'Company Announces Fourth Quarter Results and Dividend',
      'Company Completes Private Placement',
    ],
  });
});
