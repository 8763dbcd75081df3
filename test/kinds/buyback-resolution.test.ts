import { describe } from 'vitest';
import { buybackResolution } from '../../src/kinds/buyback-resolution.js';
import { titlesOf } from './titles.js';

describe('buyback-resolution', () => {
  titlesOf(buybackResolution, {
    finds: [
      'Notice Regarding the Acquisition of Own Shares',
      'Eyrir Announces Acquisition of Own Shares and Cancellation of Treasury Shares',
      'Notice of Determination of Matters Relating to Repurchase of Treasury Stock',
      'The board of directors of Brattvika AB (publ) has resolved on acquisitions of own shares',
      'Hartwell Bancorp Announces New $500 Million Share Repurchase Program',
      'Juniper Falls Announces Normal Course Issuer Bid for Class A Shares',
      'Rheintal SE resolves on share buyback',
      'Fjordglas initiates share buy-back programme',
      'Board Authorizes $100 Million Stock Buyback',
      'Notice Regarding Purchase of Own Shares through Off-Auction Own Share Repurchase Trading (ToSTNeT-3)',
      'Company Commences Dutch Auction Tender Offer',
      '自己株式取得に係る事項の決定に関するお知らせ',
    ],
    ignores: [
      'Weekly report on share buybacks',
      'Transaction in Own Shares',
      'Notice Regarding Results and Completion of Acquisition of Own Shares',
      'Company Announces Final Results of Tender Offer',
      'Company Commences Tender Offer for Its 4.5% Senior Notes',
      'Notice Regarding Acquisition of Shares of Tanaka Works',
      'Notice Concerning Disposal of Treasury Shares',
    ],
  });
});
