import type { Kind } from '../extraction/kind.js';
import { forecastRevision } from '../extractors/forecast-revision.js';
import { netIncome, netSales } from '../fields/results.js';

const FORECAST = String.raw`(?:forecasts?|outlook|guidance|projections?)`;

/** What a year is expected to bring is expected anew. */
export const earningsForecastRevision: Kind = {
  id: 'earnings-forecast-revision',
  summary: 'A revision of the forecast of results: before, after, by how much, and last year’s results.',
  title: new RegExp(
    String.raw`\b(?:revis\w{1,4}|amend\w{0,5}|adjust\w{0,5}|upward|downward|rais\w{1,3}|lower\w{0,3}|updat\w{1,3}|upgrad\w{1,3}|increas\w{1,3}|reduc\w{1,3}|cut\w{0,4}|lift\w{0,3}|chang\w{1,3})\b.{0,100}\b${FORECAST}\b|\b${FORECAST}\b.{0,60}\b(?:revis\w{1,4}|rais\w{1,3}|lower\w{0,3}|updat\w{1,3}|upgrad\w{1,3}|adjust\w{0,5})\b|\bdifferences? (?:between|from|in)\b.{0,120}\b(?:forecasts?|estimates?|projections?|actual)\b|\bprofit warning\b|\bpositive profit alert\b|業績予想.{0,20}(?:修正|差異)`,
    'i',
  ),
  notTitle:
    /\bdividend (?:per share )?(?:forecasts?|guidance|outlook|policy)\b(?!.{0,80}\b(?:earnings|results|performance) )|\bcorrect\w{1,4}\b|\b(?:reaffirm|reiterat|maintain|confirm)\w{0,4}\b(?!.{0,60}\b(?:rais|lower|revis|updat))|\b(?:production|exploration|drilling|capex|traffic|capital)\b.{0,20}\bguidance\b|訂正/i,
  says: {
    hints: ['outlook', 'guidance', 'forecast', 'Outlook', 'Guidance'],
    find: /\b(?:company|we|group|board|corporation)\b(?: has| have| is| are|,)?(?: also| now)? (?:updat|rais|revis|increas|lower|reduc|lift|upgrad)(?:es?|ed|ing|s)\b (?:its|our|the)\b[^.;]{0,60}\b(?:outlook|guidance|forecasts?)\b(?![^.;]{0,40}\bdividend)/i,
  },
  topics: [forecastRevision],
  must: [netSales, netIncome],
  example:
    'Notice Concerning Revision of Consolidated Earnings Forecast for the Fiscal Year Ending March 31, 2025',
};
