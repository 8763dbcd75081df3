import { type Facts, factOf } from '../../model/facts.js';
import type { Equation, Slot } from '../equation.js';

/**
 * Whether two laws speak of one day. Shares outstanding at the end of a year are not those of today; what speaks of
 * no day speaks of the release. Days that are not stated are not known to be one.
 */
export const sameDay = (a: Equation, b: Equation, facts: Facts): boolean => {
  if (!a.asOf && !b.asOf) return true;
  if (!a.asOf || !b.asOf) return false;
  if (a.asOf.field === b.asOf.field && a.asOf.subject === b.asOf.subject) return true;
  const [one, other] = [dayOf(a.asOf, facts), dayOf(b.asOf, facts)];
  return one !== undefined && one === other;
};

/** A month alone is no day. */
const dayOf = ({ field, subject = '' }: Slot, facts: Facts): string | undefined => {
  const value = factOf(facts, field, subject)?.value;
  return value?.type === 'date' && value.date.length === 'yyyy-mm-dd'.length ? value.date : undefined;
};
