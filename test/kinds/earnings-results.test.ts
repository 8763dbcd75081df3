import { describe } from 'vitest';
import { earningsResults } from '../../src/kinds/earnings-results.js';
import { titlesOf } from './titles.js';

describe('earnings-results', () => {
  titlesOf(earningsResults, {
    finds: [
      'Thornwick Instruments Reports Second Quarter Fiscal 2024 Results',
      'Thornwick Announces Record Full-Year 2024 Earnings and Raises Dividend',
      'Brackwater Bancorp Reports Net Income of $852,000 in the Third Quarter of 2011',
      'Brackwater Q3 2024 Financial Results',
      'Ostvik Marine AB: Interim report January-June 2024',
      'Ostvik Marine: Year-end report 2024',
      'Fourth Quarter and Year-End Results for 2024, Including Record Production',
      'Consolidated Financial Results for the Nine Months Ended December 31, 2024 [Japanese GAAP]',
      'Summary of Consolidated Financial Results for the Fiscal Year Ended March 31, 2025',
      '2025年３月期 決算短信〔日本基準〕(連結)',
    ],
    ignores: [
      'Thornwick to Report Second Quarter Results on July 30',
      'Thornwick Announces Date of Second Quarter Earnings Conference Call',
      'Brackwater Announces Final Results of Tender Offer',
      'Halden Gold Reports Drilling Results at Its North Zone',
      'Thornwick Announces Results of Annual General Meeting',
      'Notice Concerning Revision of Earnings Forecasts',
      'Correction of Consolidated Financial Results for the Year Ended March 31, 2025',
      'Ostvik Reports Results of Phase 3 Trial',
      'Hoshi Announces the Distribution of Retained Earnings',
      'Note 27 Quarterly Results of Operations (unaudited)',
    ],
  });
});
