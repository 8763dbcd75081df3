import type { Evidence } from '../../model/evidence.js';
import type { Check } from '../check.js';
import type { Law } from './known.js';

/** The equations that the checks of a run hold for certain in this release. */
export const lawsOf = (checks: readonly Check[], evidence: Evidence): readonly Law[] =>
  checks.flatMap(({ id, equations }) =>
    (equations?.(evidence) ?? []).map((equation) => ({ check: id, equation })),
  );
