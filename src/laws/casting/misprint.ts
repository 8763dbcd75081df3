import { isOneSlip, isScaleSlip } from '../one-slip.js';
import type { Relation } from '../relation.js';

/** One digit wrong, lost, doubled or exchanged, or one figure in thousands too many: what a table gets wrong. */
export const isMisprint = (relation: Relation | undefined): boolean =>
  isOneSlip(relation) || isScaleSlip(relation);
