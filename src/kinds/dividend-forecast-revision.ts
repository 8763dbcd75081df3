import type { Kind } from '../extraction/kind.js';
import { dividendForecast } from '../extractors/dividend-forecast.js';
import { annualDividend } from '../fields/dividend.js';

/** What a company expects to pay for the year is changed. */
export const dividendForecastRevision: Kind = {
  id: 'dividend-forecast-revision',
  summary:
    'A revision of the dividend forecast of a Japanese company: interim, year-end and annual, before and after.',
  title:
    /\b(?:revis|chang|amend|increas|rais|modif|upward|downward|difference)\w{0,5}\b.{0,160}\bdividends?(?: per share)?(?: \([^)]{1,30}\))? (?:forecasts?|projections?|estimates?)\b|\b(?:revis|chang|amend)\w{0,5}\b.{0,120}\bforecasts?\b.{0,80}\bdividends?\b|\bdividend forecasts?\b.{0,60}\b(?:revis|chang|amend|increas|rais)/i,
  notTitle: /\bcorrection/i,
  lead: /\b(?:revis|chang)\w{0,5}\b[^.]{0,120}\bdividend forecasts?\b/i,
  topics: [dividendForecast],
  must: [annualDividend],
  example: 'Notice Concerning Revision of Dividend Forecast',
};
