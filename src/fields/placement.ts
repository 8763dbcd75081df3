import { field } from '../model/field.js';

/** Securities that are placed or priced: how many at what price, what comes in, what comes with them, when it closes. */
export const offerTotal = field({
  id: 'offer_total',
  type: 'money',
  label: 'Offer total',
  summary: 'The offer price times the securities offered.',
});
export const amountPaidPerShare = field({
  id: 'amount_paid_per_share',
  type: 'money',
  per: 'share',
  label: 'Amount paid per share',
  summary: 'What the company receives for one share: from underwriters, less than the offer price.',
});
export const amountPaidTotal = field({
  id: 'amount_paid_total',
  type: 'money',
  label: 'Amount paid in total',
  summary: 'What the company receives for all shares of a tranche.',
});
export const statedCapitalIncrease = field({
  id: 'stated_capital_increase',
  type: 'money',
  label: 'Increase of stated capital',
  summary: 'The part of the amount paid that becomes stated capital.',
});
export const capitalReserveIncrease = field({
  id: 'capital_reserve_increase',
  type: 'money',
  label: 'Increase of capital reserve',
  summary: 'The part of the amount paid that becomes capital reserve.',
});
export const grossProceeds = field({
  id: 'gross_proceeds',
  type: 'money',
  label: 'Gross proceeds',
  summary: 'What an offering or placement brings in before anything is taken off.',
});
export const netProceeds = field({
  id: 'net_proceeds',
  type: 'money',
  label: 'Net proceeds',
  summary: 'What is left of the gross proceeds after discounts, fees and expenses.',
});
export const issueExpenses = field({
  id: 'issue_expenses',
  type: 'money',
  label: 'Issue expenses',
  summary: 'What the issue itself costs.',
});
export const underwritingDiscount = field({
  id: 'underwriting_discount',
  type: 'money',
  label: 'Underwriting discount',
  summary: 'What the underwriters keep, in all or (subject per-share) of each share.',
});
export const overAllotmentShares = field({
  id: 'over_allotment_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Over-allotment option, shares',
  summary: 'How many further securities the underwriters may buy.',
});
export const overAllotmentDays = field({
  id: 'over_allotment_days',
  type: 'quantity',
  unit: 'day',
  label: 'Over-allotment option, days',
  summary: 'For how many days the underwriters may buy further securities.',
});
export const warrants = field({
  id: 'warrants',
  type: 'quantity',
  unit: 'warrant',
  label: 'Warrants',
  summary: 'How many warrants are sold with the securities, or how many shares these warrants are for.',
});
export const warrantExercisePrice = field({
  id: 'warrant_exercise_price',
  type: 'money',
  per: 'share',
  label: 'Exercise price of warrants',
  summary: 'What is paid per share when a warrant is exercised.',
});
export const warrantTerm = field({
  id: 'warrant_term',
  type: 'duration',
  label: 'Term of warrants',
  summary: 'How long a warrant can be exercised.',
});
export const expiryDate = field({
  id: 'expiry_date',
  type: 'date',
  label: 'Expiry date',
  summary: 'The last day on which warrants or options can be exercised.',
});
export const closingDate = field({
  id: 'closing_date',
  type: 'date',
  label: 'Closing date',
  summary: 'The day on which an offering or placement closes or is settled.',
});
export const holdPeriodEnd = field({
  id: 'hold_period_end',
  type: 'date',
  label: 'End of the hold period',
  summary: 'Until when the securities placed must not be resold.',
});
export const underwriter = field({
  id: 'underwriter',
  type: 'text',
  many: true,
  label: 'Underwriter',
  summary: 'An underwriter, manager or agent of an offering or placement.',
});
export const dilutionPercent = field({
  id: 'dilution_percent',
  type: 'ratio',
  label: 'Dilution',
  summary: 'The new shares as a percentage of the shares before them.',
});
export const votingDilutionPercent = field({
  id: 'voting_dilution_percent',
  type: 'ratio',
  label: 'Dilution of voting rights',
  summary: 'The voting rights of the new shares as a percentage of all voting rights before them.',
});
export const votingRights = field({
  id: 'voting_rights',
  type: 'quantity',
  unit: 'right',
  label: 'Voting rights',
  summary: 'The total number of voting rights before an issue.',
});
export const exerciseProceeds = field({
  id: 'exercise_proceeds',
  type: 'money',
  label: 'Proceeds of exercise',
  summary: 'What is paid in when rights are exercised.',
});
export const floorPrice = field({
  id: 'floor_price',
  type: 'money',
  per: 'share',
  label: 'Floor price',
  summary: 'Below which an exercise price that moves with the market cannot fall.',
});
export const plannedShares = field({
  id: 'planned_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Planned shares',
  summary: 'How many shares were to be issued, before it was known how many are subscribed.',
});
export const forfeitedShares = field({
  id: 'forfeited_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Forfeited shares',
  summary: 'How many of the planned shares are not issued because nobody subscribed for them.',
});
export const allotteeShares = field({
  id: 'allottee_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Allottee, shares',
  summary: 'How many shares an allottee gets.',
});
export const basePrice = field({
  id: 'base_price',
  type: 'money',
  per: 'share',
  label: 'Base price',
  summary: 'The market price that an offer price is a discount from.',
});
export const priceDate = field({
  id: 'price_date',
  type: 'date',
  label: 'Price date',
  summary: 'The day whose market price a price is based on.',
});
export const discountPercent = field({
  id: 'discount_percent',
  type: 'ratio',
  label: 'Discount',
  summary: 'By what percentage an offer price is below the market price.',
});
