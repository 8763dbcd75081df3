import type { Facts } from '../model/facts.js';
import type { Severity } from '../model/release.js';
import type { Verdict } from './check.js';
import type { Equation } from './equation.js';
import { equationVerdicts } from './equation-check.js';
import { onlySlips } from './only-slips.js';

/**
 * A percentage of one of several bases that are all stated: it holds when it is that of any of them; where it is
 * of none, the first base that one misprint would mend is told.
 */
export const anyBase = (
  laws: readonly Equation[],
  facts: Facts,
  severity: Severity,
  reason: string,
): readonly Verdict[] => {
  const decided = laws
    .flatMap((law) => equationVerdicts(law, facts, severity))
    .filter(({ outcome }) => outcome !== 'undetermined');
  const holding = decided.find(({ outcome }) => outcome !== 'inconsistent');
  if (holding) return [holding];
  const [first] = decided.map((verdict) => onlySlips(verdict, reason)).toSorted(inconsistentFirst);
  return first ? [first] : [];
};

const inconsistentFirst = (a: Verdict, b: Verdict): number => rank(a) - rank(b);
const rank = ({ outcome }: Verdict): number => (outcome === 'inconsistent' ? 0 : 1);
