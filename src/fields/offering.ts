import { field } from '../model/field.js';

/** A public offering: tranches, dates, prices, the bridge of issued shares, what the proceeds are for. */
export const offeredShares = field({
  id: 'offered_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Offered shares',
  summary: 'How many shares a tranche offers (primary, over-allotment, third-party).',
});
export const subscriptionUnit = field({
  id: 'subscription_unit',
  type: 'quantity',
  unit: 'share',
  label: 'Subscription unit',
  summary: 'The number of shares in which subscriptions are made.',
});
export const pricingDate = field({
  id: 'pricing_date',
  type: 'date',
  window: true,
  label: 'Pricing date',
  summary: 'The day the price is fixed; a window when only its bounds are fixed.',
});
export const subscriptionDate = field({
  id: 'subscription_date',
  type: 'date',
  window: true,
  label: 'Subscription date',
  summary: 'The day of subscription.',
});
export const deliveryDate = field({
  id: 'delivery_date',
  type: 'date',
  window: true,
  label: 'Delivery date',
  summary: 'The day shares are delivered.',
});
export const paymentBusinessDays = field({
  id: 'payment_business_days',
  type: 'quantity',
  unit: 'day',
  label: 'Payment, business days after pricing',
  summary: 'The fifth business day following the pricing date is 5.',
});
export const seller = field({
  id: 'seller',
  type: 'text',
  label: 'Seller',
  summary: 'Who sells in a secondary offering.',
});
export const offerPrice = field({
  id: 'offer_price',
  type: 'money',
  per: 'share',
  label: 'Offer price',
  summary: 'The price per share at which a tranche is offered.',
});
export const maximumNewShares = field({
  id: 'maximum_new_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Maximum number of new shares',
  summary: 'The most new shares that all tranches together create.',
});
export const epsDilution = field({
  id: 'eps_dilution',
  type: 'ratio',
  label: 'Dilution of earnings per share',
  summary: 'By what percentage earnings per share are diluted.',
});
export const issuedShares = field({
  id: 'issued_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Issued shares',
  summary: 'The total number of issued shares, before or after the steps of an offering.',
});
export const newShares = field({
  id: 'new_shares',
  type: 'quantity',
  unit: 'share',
  label: 'New shares',
  summary: 'By how many shares a step of an offering increases the issued shares.',
});
export const treasuryShares = field({
  id: 'treasury_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Treasury shares',
  summary: 'How many of its own shares the company holds.',
});
export const outstandingShares = field({
  id: 'outstanding_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Shares outstanding',
  summary: 'The issued shares without those that the company holds itself; mostly derived, seldom stated.',
});
export const issuedSharesDate = field({
  id: 'issued_shares_date',
  type: 'date',
  label: 'Issued shares, as of',
  summary: 'The day for which the present number of issued shares is given.',
});
export const proceeds = field({
  id: 'proceeds',
  type: 'money',
  label: 'Proceeds',
  summary: 'What the offering is expected to raise in total.',
});
export const useAmount = field({
  id: 'use_amount',
  type: 'money',
  label: 'Use of proceeds, amount',
  summary: 'How much of the proceeds one use takes.',
});
export const usePurpose = field({
  id: 'use_purpose',
  type: 'text',
  label: 'Use of proceeds, purpose',
  summary: 'What one use is for.',
});
export const useDeadline = field({
  id: 'use_deadline',
  type: 'date',
  label: 'Use of proceeds, deadline',
  summary: 'By when one use is to be made.',
});
export const facilityName = field({
  id: 'facility_name',
  type: 'text',
  label: 'Facility',
  summary: 'What is built or bought, in one row of a facility plan.',
});
export const facilityTotal = field({
  id: 'facility_total',
  type: 'money',
  label: 'Facility, planned total',
  summary: 'The planned investment in a facility.',
});
export const facilityPaid = field({
  id: 'facility_paid',
  type: 'money',
  label: 'Facility, already paid',
  summary: 'The part of the planned investment that is already paid.',
});
export const facilityStart = field({
  id: 'facility_start',
  type: 'date',
  label: 'Facility, start',
  summary: 'When work on a facility starts.',
});
export const facilityCompletion = field({
  id: 'facility_completion',
  type: 'date',
  label: 'Facility, completion',
  summary: 'When a facility is completed.',
});
export const syndicateCoverEnd = field({
  id: 'syndicate_cover_end',
  type: 'date',
  label: 'Syndicate cover, last day',
  summary: 'The last day of the syndicate cover transaction period.',
});
export const lockUpDays = field({
  id: 'lock_up_days',
  type: 'quantity',
  unit: 'day',
  label: 'Lock-up, days',
  summary: 'On which calendar day after delivery the lock-up ends.',
});
export const lockUpHolder = field({
  id: 'lock_up_holder',
  type: 'text',
  many: true,
  label: 'Lock-up, holder',
  summary: 'A shareholder who agreed to a lock-up.',
});
