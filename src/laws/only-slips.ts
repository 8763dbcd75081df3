import type { Verdict } from './check.js';
import { isOneSlip } from './one-slip.js';

/**
 * For laws that something unstated may stand between (costs, disposals, another breakdown): only a difference
 * that one misprint explains is a contradiction, any other cannot be decided.
 */
export const onlySlips = (verdict: Verdict, reason: string): Verdict => {
  if (verdict.outcome !== 'inconsistent' || isOneSlip(verdict.relation)) return verdict;
  const { relation: _, ...rest } = verdict;
  return { ...rest, outcome: 'undetermined', reason };
};
