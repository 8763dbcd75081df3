import { field } from '../model/field.js';

/** Restricted stock as a scheme: its caps, who is eligible, who keeps the accounts, how the price is set. */
export const capMoney = field({
  id: 'cap_money',
  type: 'money',
  per: 'year',
  label: 'Cap, amount',
  summary: 'The most that may be granted per year, in money.',
});
export const capShares = field({
  id: 'cap_shares',
  type: 'quantity',
  unit: 'share',
  per: 'year',
  label: 'Cap, shares',
  summary: 'The most that may be granted per year, in shares.',
});
export const eligible = field({
  id: 'eligible',
  type: 'text',
  label: 'Eligible',
  summary: 'Who may receive grants.',
});
export const administrator = field({
  id: 'administrator',
  type: 'text',
  label: 'Administrator',
  summary: 'The firm that keeps the accounts in which restricted shares are held.',
});
export const priceRule = field({
  id: 'price_rule',
  type: 'text',
  label: 'Price rule',
  summary: 'How the price per share will be set.',
});
