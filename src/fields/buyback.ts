import { field } from '../model/field.js';

/** A company buys its own shares: what it may buy, what it bought, what it holds then, what it cancels. */
export const repurchaseMaxShares = field({
  id: 'repurchase_max_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Maximum number of shares to be repurchased',
  summary: 'The most shares that may be bought under the resolution or programme.',
});
export const repurchaseMaxAmount = field({
  id: 'repurchase_max_amount',
  type: 'money',
  label: 'Maximum amount of the repurchase',
  summary: 'The most that may be spent under the resolution or programme.',
});
export const repurchasePercent = field({
  id: 'repurchase_percent',
  type: 'ratio',
  label: 'Repurchase, percentage of shares',
  summary: 'What portion of all shares the repurchase is, mostly of those outstanding.',
});
export const repurchasePeriod = field({
  id: 'repurchase_period',
  type: 'period',
  label: 'Repurchase period',
  summary:
    'From when to when shares are bought; subject programme where a report of a shorter period names it.',
});
export const repurchaseMethod = field({
  id: 'repurchase_method',
  type: 'text',
  label: 'Repurchase method',
  summary: 'How shares are bought: on the market, by tender offer, off-auction.',
});
export const repurchasedShares = field({
  id: 'repurchased_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Repurchased shares',
  summary: 'How many shares were bought: in the period reported, in all so far, in one trade.',
});
export const repurchasedAmount = field({
  id: 'repurchased_amount',
  type: 'money',
  label: 'Amount of the repurchase',
  summary: 'What was paid for the shares bought.',
});
export const averagePrice = field({
  id: 'average_price',
  type: 'money',
  per: 'share',
  label: 'Average price',
  summary: 'What was paid for one of the shares bought, on average.',
});
export const tradeDate = field({
  id: 'trade_date',
  type: 'date',
  label: 'Trade date',
  summary: 'The day of a purchase.',
});
export const venue = field({
  id: 'venue',
  type: 'text',
  label: 'Venue',
  summary: 'The market on which a purchase was made.',
});
export const remainingAmount = field({
  id: 'remaining_amount',
  type: 'money',
  label: 'Remaining amount',
  summary: 'What may still be spent under the programme.',
});
export const repurchaseCapacity = field({
  id: 'repurchase_capacity',
  type: 'money',
  label: 'Capacity to repurchase',
  summary: 'What may be spent in all: a new authorisation and what remains of the one before.',
});
export const progressPercent = field({
  id: 'progress_percent',
  type: 'ratio',
  label: 'Progress of the repurchase',
  summary: 'What portion of the programme is carried out.',
});
export const treasuryPercent = field({
  id: 'treasury_percent',
  type: 'ratio',
  label: 'Treasury shares, percentage',
  summary: 'What portion of all shares the company holds itself.',
});
export const cancelledShares = field({
  id: 'cancelled_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Cancelled shares',
  summary: 'How many treasury shares are cancelled.',
});
export const cancelledPercent = field({
  id: 'cancelled_percent',
  type: 'ratio',
  label: 'Cancelled shares, percentage',
  summary: 'What portion of the issued shares before the cancellation is cancelled.',
});
export const cancellationDate = field({
  id: 'cancellation_date',
  type: 'date',
  label: 'Cancellation date',
  summary: 'The day treasury shares are cancelled.',
});
