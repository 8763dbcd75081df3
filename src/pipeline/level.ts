import type { Finding, Severity } from '../model/release.js';

/**
 * How loudly a finding speaks. Only a contradiction speaks at the severity of its check; what holds under an
 * assumption is worth knowing; what holds, or cannot be decided, is silent.
 */
export const levelOf = ({ outcome, severity }: Pick<Finding, 'outcome' | 'severity'>): Severity | null => {
  if (outcome === 'inconsistent') return severity;
  return outcome === 'under-assumption' ? 'note' : null;
};

/** What `--fail-on` takes: the quietest level that still fails a run. */
export type Threshold = Severity | 'never';

export const thresholds: readonly Threshold[] = ['error', 'warning', 'note', 'never'];

/** Whether a finding is at or above a threshold. */
export const reaches = (finding: Pick<Finding, 'outcome' | 'severity'>, threshold: Threshold): boolean => {
  const level = levelOf(finding);
  return (
    level !== null && thresholds.indexOf(level) <= thresholds.indexOf(threshold) && threshold !== 'never'
  );
};
