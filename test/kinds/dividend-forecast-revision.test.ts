import { describe } from 'vitest';
import { dividendForecastRevision } from '../../src/kinds/dividend-forecast-revision.js';
import { titlesOf } from './titles.js';

describe('dividend-forecast-revision', () => {
  titlesOf(dividendForecastRevision, {
    finds: [
      'Notice Concerning Revision of Dividend Forecast',
      'Notice Regarding Revision (Increase) of Year-End Dividend Forecast',
      'Announcement of Revisions to Earnings Forecast and Dividend Forecast',
      'Notice of Changes to Dividend Forecasts for the Fiscal Year Ending March 31, 2025',
      'Upward Revision of Dividend Forecast',
      'Larch Foods Revises Its Dividend Forecast',
      'Notice of Revised Dividend Forecast (Dividend Increase)',
      'Revision of Full-Year Forecasts and Dividends',
      'Notice Concerning Stock Split and Revision of Dividend Forecast',
      'Notice Concerning Dividend Forecast Revision',
    ],
    ignores: [
      'Notice of Dividends from Surplus',
      'Notice Concerning Revision of Earnings Forecast',
      'Correction of Notice Concerning Revision of Dividend Forecast',
      'Notice Concerning Change of Dividend Policy',
      'Larch Increases Quarterly Dividend',
    ],
  });
});
