import { describe } from 'vitest';
import { earningsForecastRevision } from '../../src/kinds/earnings-forecast-revision.js';
import { titlesOf } from './titles.js';

describe('earnings-forecast-revision', () => {
  titlesOf(earningsForecastRevision, {
    finds: [
      'Notice Concerning Revision of Earnings Forecasts',
      'Notice Regarding Revisions to Full-Year Consolidated Business Performance Forecast',
      'Notice of Differences between Forecast and Actual Results and Extraordinary Loss',
      'Upward Revision of Financial Forecast for the Fiscal Year Ending March 31, 2025',
      'Brackwater Supply Raises Full Year 2025 Guidance',
      'Brackwater Lowers Outlook for the Third Quarter',
      'Ostvik Marine AB lowers its forecast for 2024',
      'Ostvik updates its financial guidance',
      'Profit warning: Ostvik Marine',
      '業績予想の修正に関するお知らせ',
    ],
    ignores: [
      'Notice of Revision of Dividend Forecast',
      'Brackwater Reaffirms Full Year 2025 Guidance',
      'Correction of Notice Concerning Revision of Earnings Forecasts',
      'Halden Gold Updates Production Guidance',
      'Thornwick Reports Second Quarter Results',
      'Market forecast for pumps published',
    ],
  });
});
