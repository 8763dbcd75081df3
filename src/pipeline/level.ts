import type { Finding, Severity } from '../model/release.js';

/**
 * How loudly a finding speaks. Only a contradiction speaks at the severity of its check; what holds under an
 * assumption is worth knowing; what holds, cannot be decided or has been accepted is silent.
 */
export const levelOf = ({ outcome, severity, waived }: Said): Severity | null => {
  if (waived) return null;
  if (outcome === 'inconsistent') return severity;
  return outcome === 'under-assumption' ? 'note' : null;
};

type Said = Pick<Finding, 'outcome' | 'severity' | 'waived'>;

/** What `--fail-on` takes: the quietest level that still fails a run. */
export type Threshold = Severity | 'never';

export const thresholds: readonly Threshold[] = ['error', 'warning', 'note', 'never'];

/** Whether a finding is at or above a threshold. */
export const reaches = (finding: Said, threshold: Threshold): boolean => {
  const level = levelOf(finding);
  return (
    level !== null && thresholds.indexOf(level) <= thresholds.indexOf(threshold) && threshold !== 'never'
  );
};
