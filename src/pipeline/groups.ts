import type { Finding, Severity } from '../model/release.js';
import { levelOf, thresholds } from './level.js';

/** One thing to look at: a finding, and the others that the same figure would explain. */
export interface Group {
  readonly head: Finding;
  readonly others: readonly Finding[];
  readonly level: Severity;
}

/**
 * What a release has to say, in text order. One wrong number usually breaks several relations: findings that
 * suspect the same figure are one group, headed by the loudest of them.
 */
export const groupsOf = (findings: readonly Finding[]): Group[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (levelOf(finding) === null) continue;
    const { suspect } = finding;
    const key = suspect ? `${suspect.start}-${suspect.end}` : finding.id;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(groupOf);
};

const groupOf = (findings: readonly Finding[]): Group => {
  const [head, ...others] = [...findings].sort((a, b) => loudness(a) - loudness(b));
  return { head: head!, others, level: levelOf(head!)! };
};

const loudness = (finding: Finding): number => thresholds.indexOf(levelOf(finding) ?? 'never');
