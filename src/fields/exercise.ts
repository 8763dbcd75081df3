import { field } from '../model/field.js';

/** How far rights have been exercised: in a month, on a day, in all. */
export const exercisedRights = field({
  id: 'exercised_rights',
  type: 'quantity',
  unit: 'right',
  label: 'Rights exercised',
  summary: 'How many rights were exercised in the period reported; `day-1` and so on for single days.',
});
export const exercisedShares = field({
  id: 'exercised_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Shares delivered',
  summary: 'How many shares were delivered for the rights exercised; `day-1` and so on for single days.',
});
export const exercisedPercent = field({
  id: 'exercised_percent',
  type: 'ratio',
  label: 'Rights exercised, percentage',
  summary: 'What percentage of all rights issued was exercised in the period reported.',
});
export const unexercisedRights = field({
  id: 'unexercised_rights',
  type: 'quantity',
  unit: 'right',
  label: 'Rights not exercised',
  summary: 'How many rights were not yet exercised, `before` and `after` the period reported.',
});
export const exerciseDate = field({
  id: 'exercise_date',
  type: 'date',
  label: 'Exercise, day',
  summary: 'The day of exercise in one row of a daily list.',
});
export const reportedPeriod = field({
  id: 'reported_period',
  type: 'period',
  label: 'Period reported',
  summary: 'From when to when the rights reported on were exercised.',
});
export const listedShares = field({
  id: 'listed_shares',
  type: 'quantity',
  unit: 'share',
  label: 'Listed shares',
  summary: 'The number of listed shares on the day the rights were paid for, the base of the monthly limit.',
});
