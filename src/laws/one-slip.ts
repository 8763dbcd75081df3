import { parseDecimal } from '../quantity/decimal.js';
import type { Relation } from './relation.js';
import { slipsInto } from './slip.js';

/** True when one figure with a digit wrong, lost, doubled or exchanged explains why the relation fails. */
export const isOneSlip = (relation: Relation | undefined): boolean =>
  relation?.operands.some(({ exact, value }, index) => {
    const printed = { number: exact, place: parseDecimal(value.granularity) };
    return slipsInto(printed, relation.solve(index)).some(({ tier }) => tier <= 2);
  }) ?? false;
