import type { Release } from '../model/release.js';
import { reaches, type Threshold } from '../pipeline/level.js';

/** What one release means for the exit status: 2 when not all of it could be read, 1 when something was found. */
export const statusOf = ({ status, findings }: Release, failOn: Threshold): number => {
  if (status !== 'ok') return 2;
  return findings.some((finding) => reaches(finding, failOn)) ? 1 : 0;
};
