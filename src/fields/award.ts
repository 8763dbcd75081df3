import { field } from '../model/field.js';

/** Options, units and shares awarded to people: how many, when, on what terms, to whom. */
export const grantedOptions = field({
  id: 'granted_options',
  type: 'quantity',
  label: 'Options granted',
  summary: 'How many options are granted; in shares where the release counts the shares they give.',
});
export const grantedUnits = field({
  id: 'granted_units',
  type: 'quantity',
  label: 'Units granted',
  summary: 'How many share units or shares are awarded; `rsu`, `psu`, `dsu` where there are several kinds.',
});
export const grantDate = field({
  id: 'grant_date',
  type: 'date',
  label: 'Grant date',
  summary: 'The day the awards are granted.',
});
export const optionTerm = field({
  id: 'option_term',
  type: 'duration',
  label: 'Option term',
  summary: 'How long the options can be exercised.',
});
export const vesting = field({
  id: 'vesting',
  type: 'text',
  label: 'Vesting',
  summary: 'When or on what condition the awards vest.',
});
export const allotteeUnits = field({
  id: 'allottee_units',
  type: 'quantity',
  unit: 'unit',
  label: 'Allottee, units',
  summary: 'How many share units this person or class of persons gets.',
});
export const transferRestrictionPeriod = field({
  id: 'transfer_restriction_period',
  type: 'period',
  label: 'Transfer restriction period',
  summary: 'During which days the shares cannot be transferred; a length where only that is stated.',
});
