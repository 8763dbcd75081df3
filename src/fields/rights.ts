import { field } from '../model/field.js';

/** Stock options in the form of stock acquisition rights: how many, for how many shares, at what price. */
export const seriesNumber = field({
  id: 'series_number',
  type: 'quantity',
  unit: 'ordinal',
  label: 'Series',
  summary: 'The number of the series of rights: the 3rd series is 3.',
});
export const totalRights = field({
  id: 'total_rights',
  type: 'quantity',
  unit: 'right',
  label: 'Total number of rights',
  summary: 'How many rights are issued, or at most are issued.',
});
export const sharesPerRight = field({
  id: 'shares_per_right',
  type: 'quantity',
  unit: 'share/right',
  label: 'Shares per right',
  summary: 'How many shares one right gives.',
});
export const totalShares = field({
  id: 'total_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Total number of underlying shares',
  summary: 'How many shares all rights together give.',
});
export const shareClass = field({
  id: 'share_class',
  type: 'text',
  label: 'Class of shares',
  summary: 'The class of the shares concerned: common stock.',
});
export const paymentPerRight = field({
  id: 'payment_per_right',
  type: 'money',
  per: 'right',
  label: 'Amount paid per right',
  summary: 'What is paid in for one right.',
});
export const paymentPerShare = field({
  id: 'payment_per_share',
  type: 'money',
  per: 'share',
  label: 'Amount paid per share',
  summary: 'What is paid in for one right, divided by the shares that it gives.',
});
export const paymentTotal = field({
  id: 'payment_total',
  type: 'money',
  label: 'Amount paid in total',
  summary: 'What is paid in for all rights together.',
});
export const exercisePrice = field({
  id: 'exercise_price',
  type: 'money',
  per: 'share',
  label: 'Exercise price',
  summary: 'What is paid per share when a right or option is exercised.',
});
export const exercisePeriod = field({
  id: 'exercise_period',
  type: 'period',
  label: 'Exercise period',
  summary: 'From when to when rights can be exercised, both days included.',
});
export const allotmentDate = field({
  id: 'allotment_date',
  type: 'date',
  label: 'Allotment date',
  summary: 'The day on which rights are allotted.',
});
export const paymentDate = field({
  id: 'payment_date',
  type: 'date',
  window: true,
  label: 'Payment date',
  summary: 'The day on which payment is due; a window when only its bounds are fixed.',
});
export const allottee = field({
  id: 'allottee',
  type: 'text',
  label: 'Allottee',
  summary: 'Who is allotted: a person, a company, or a class of persons.',
});
export const allotteePersons = field({
  id: 'allottee_persons',
  type: 'quantity',
  unit: 'person',
  label: 'Allottee, persons',
  summary: 'How many persons a class of allottees has.',
});
export const allotteeRights = field({
  id: 'allottee_rights',
  type: 'quantity',
  unit: 'right',
  label: 'Allottee, rights',
  summary: 'How many rights this class of allottees gets.',
});
export const capitalIncreaseFraction = field({
  id: 'capital_increase_fraction',
  type: 'ratio',
  label: 'Fraction added to stated capital',
  summary: 'Which part of the limit of capital increase becomes stated capital: half is 0.5.',
});
export const exerciseWindowAfterLeaving = field({
  id: 'exercise_window_after_leaving',
  type: 'duration',
  label: 'Exercise window after leaving office',
  summary: 'How long rights can be exercised after office is lost.',
});
export const heirExerciseWindow = field({
  id: 'heir_exercise_window',
  type: 'duration',
  label: 'Exercise window of heirs',
  summary: 'How long an heir can exercise inherited rights.',
});
export const transferRestriction = field({
  id: 'transfer_restriction',
  type: 'text',
  label: 'Transfer restriction',
  summary: 'On what condition rights can be transferred.',
});
export const certificatesIssued = field({
  id: 'certificates_issued',
  type: 'text',
  label: 'Certificates issued',
  summary: 'Whether certificates are issued: yes or no.',
});
