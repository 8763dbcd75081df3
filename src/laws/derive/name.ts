import { type Slot, slotName } from '../equation.js';

/** A slot as a law for one subject names it: `annual_dividend[fy-2018-03]`, `Σ allottee_rights`. */
export const nameOf = (slot: Slot, subject: string): string =>
  slotName(slot.subject === undefined && !slot.rows && subject !== '' ? { ...slot, subject } : slot);
