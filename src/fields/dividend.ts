import { field } from '../model/field.js';

/** A dividend: for which holders, how much per share and in all, from when, out of what. */
export const recordDate = field({
  id: 'record_date',
  type: 'date',
  label: 'Record date',
  summary: 'Holders on this day are entitled.',
});
export const dividendPerShare = field({
  id: 'dividend_per_share',
  type: 'money',
  per: 'share',
  label: 'Dividend per share',
  summary: 'The dividend paid on one share.',
});
export const dividendTotal = field({
  id: 'dividend_total',
  type: 'money',
  label: 'Total dividend',
  summary: 'The dividend paid on all shares together.',
});
export const effectiveDate = field({
  id: 'effective_date',
  type: 'date',
  label: 'Effective date',
  summary: 'The day from which it takes effect; for a Japanese dividend, the day it is paid.',
});
export const dividendSource = field({
  id: 'dividend_source',
  type: 'text',
  label: 'Dividend source',
  summary: 'What the dividend is paid out of: retained earnings.',
});
export const forecastDate = field({
  id: 'forecast_date',
  type: 'date',
  label: 'Forecast date',
  summary: 'The day the latest forecast was announced.',
});
export const interimDividend = field({
  id: 'interim_dividend',
  type: 'money',
  per: 'share',
  label: 'Interim dividend',
  summary: 'The interim dividend per share of a fiscal year.',
});
export const yearEndDividend = field({
  id: 'year_end_dividend',
  type: 'money',
  per: 'share',
  label: 'Year-end dividend',
  summary: 'The year-end dividend per share of a fiscal year.',
});
export const annualDividend = field({
  id: 'annual_dividend',
  type: 'money',
  per: 'share',
  label: 'Annual dividend',
  summary: 'The dividend per share of a whole fiscal year.',
});
export const ordinaryDividend = field({
  id: 'ordinary_dividend',
  type: 'money',
  per: 'share',
  label: 'Ordinary dividend',
  summary: 'The ordinary part of a dividend per share that has other parts.',
});
export const commemorativeDividend = field({
  id: 'commemorative_dividend',
  type: 'money',
  per: 'share',
  label: 'Commemorative dividend',
  summary: 'The commemorative part of a dividend per share.',
});
export const specialDividend = field({
  id: 'special_dividend',
  type: 'money',
  per: 'share',
  label: 'Special dividend',
  summary: 'The special part of a dividend per share.',
});
export const dividendChange = field({
  id: 'dividend_change',
  type: 'money',
  per: 'share',
  label: 'Change of dividend',
  summary: 'By how much the dividend per share is above (or below) the latest forecast or the year before.',
});
export const exDate = field({
  id: 'ex_date',
  type: 'date',
  label: 'Ex-dividend date',
  summary: 'From this day on the share trades without the dividend.',
});
export const lastCumDate = field({
  id: 'last_cum_date',
  type: 'date',
  label: 'Last day with the dividend',
  summary: 'The last day of trading on which the share carries the right to the dividend.',
});
export const previousDividendPerShare = field({
  id: 'previous_dividend_per_share',
  type: 'money',
  per: 'share',
  label: 'Previous dividend per share',
  summary: 'The dividend that the one declared is compared with: the quarter before, or the year before.',
});
export const dividendChangePercent = field({
  id: 'dividend_change_percent',
  type: 'ratio',
  label: 'Change of dividend in percent',
  summary: 'By how much the dividend per share is above the previous one; negative when it is cut.',
});
export const annualisedDividend = field({
  id: 'annualised_dividend',
  type: 'money',
  per: 'share',
  label: 'Annualised dividend',
  summary: 'What the dividend comes to per share and year at the rate declared.',
});
export const dividendYield = field({
  id: 'dividend_yield',
  type: 'ratio',
  label: 'Dividend yield',
  summary: 'The dividend of a year as a percentage of the share price.',
});
export const yieldPrice = field({
  id: 'yield_price',
  type: 'money',
  per: 'share',
  label: 'Price for the yield',
  summary: 'The share price that a dividend yield is measured by.',
});
export const payoutRatio = field({
  id: 'payout_ratio',
  type: 'ratio',
  label: 'Payout ratio',
  summary: 'The dividend of a year as a percentage of its earnings per share.',
});
