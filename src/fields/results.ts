import { field } from '../model/field.js';

/**
 * What a business earned in a period, or is expected to: `current` and `prior` are the period reported and the one
 * it is held against, `forecast-previous` and `forecast-revised` the expectations before and after a revision.
 */
export const netSales = field({
  id: 'net_sales',
  type: 'money',
  label: 'Net sales',
  summary: 'Net sales, revenue or turnover of the period.',
});
export const operatingIncome = field({
  id: 'operating_income',
  type: 'money',
  label: 'Operating income',
  summary: 'What operations earned before interest and taxes; negative for a loss.',
});
export const ordinaryIncome = field({
  id: 'ordinary_income',
  type: 'money',
  label: 'Ordinary income',
  summary: 'Operating income with what is earned and paid besides, as Japanese accounts know it.',
});
export const netIncome = field({
  id: 'net_income',
  type: 'money',
  label: 'Net income',
  summary: 'What is left to the owners of the company; negative for a loss.',
});
export const earningsPerShare = field({
  id: 'earnings_per_share',
  type: 'money',
  per: 'share',
  label: 'Earnings per share',
  summary: 'Net income per share, diluted where both are stated.',
});
