import { field } from '../model/field.js';

/** A split or consolidation: what it changes besides the number of shares. */
export const authorisedShares = field({
  id: 'authorised_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Authorised shares',
  summary: 'How many shares may be issued under the articles, before and after a split.',
});
export const parValue = field({
  id: 'par_value',
  type: 'money',
  per: 'share',
  label: 'Par value',
  summary: 'The nominal value of one share, before and after a split.',
});
export const splitNoticeDate = field({
  id: 'split_notice_date',
  type: 'date',
  label: 'Public notice of the record date',
  summary: 'The day on which the record date of a split is made public.',
});
export const splitTradingDate = field({
  id: 'split_trading_date',
  type: 'date',
  label: 'First day of split-adjusted trading',
  summary: 'The first day on which shares trade at the price after the split.',
});
