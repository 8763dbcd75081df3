import { describe } from 'vitest';
import { buybackStatus } from '../../src/kinds/buyback-status.js';
import { titlesOf } from './titles.js';

describe('buyback-status', () => {
  titlesOf(buybackStatus, {
    finds: [
      'Buy-back of shares in Brattvika during week 6, 2025',
      'Repurchase of shares in Brattvika during February 3, 2025 - February 7, 2025',
      'Hollola Timber Oyj: SHARE REPURCHASE 11.2.2025',
      'HOLLOLA OYJ: ACQUISITION OF OWN SHARES ON 30.10.2017',
      'Repurchase of own shares on 13.03.2023',
      'Transaction in Own Shares',
      'Transactions in own shares',
      'Purchase of own shares',
      'Weekly report on share buybacks',
      'Fjordglas share buy-back programme: transactions in week 1',
      'Notice Regarding the Status of Acquisition of Own Shares',
      'Announcement on the Situation Concerning the Acquisition of Treasury Shares',
      'Notice Regarding Progress of Share Repurchase',
      'Juniper Falls Announces Results of Normal Course Issuer Bid',
      'Update on the share buy-back programme',
      'Share buyback - 12th interim report',
      'Disclosure of trading in own shares',
      '自己株式の取得状況に関するお知らせ',
    ],
    ignores: [
      'Notice Regarding the Acquisition of Own Shares',
      'Board of Directors Resolves on Purchase of Own Shares',
      'Company Announces $500 Million Share Repurchase Program',
      'Transactions by persons discharging managerial responsibilities',
      'Company Reports Fourth Quarter Results',
      'Notice Concerning Disposal of Treasury Shares as Restricted Stock',
      'Weekly Report on Shipments',
    ],
  });
});
