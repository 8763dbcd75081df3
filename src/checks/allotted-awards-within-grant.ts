import { allotteeUnits, grantedOptions, grantedUnits } from '../fields/award.js';
import { allotteeShares } from '../fields/placement.js';
import { allotteeRights } from '../fields/rights.js';
import type { Check } from '../laws/check.js';
import { countAll, countIn, operandsFrom } from '../laws/counted.js';
import { factOf, factsOf } from '../model/facts.js';

/** 2,900,000 options to directors are part of 6,400,000. */
export const allottedAwardsWithinGrant: Check = {
  id: 'allotted-awards-within-grant',
  summary: 'What single persons are awarded is no more than what is granted in all.',
  severity: 'warning',
  law: 'Σ allottee_rights ≤ granted_options; Σ allottee_units ≤ granted_units; Σ allottee_shares ≤ granted_units',
  why: 'More than all is a part that was not updated with the total, or a digit too many.',
  needs: [allotteeRights, allotteeShares, allotteeUnits, grantedOptions, grantedUnits],
  examples: {
    holds:
      'The Company granted a total of 6,400,000 stock options, of which 2,900,000 options were granted to directors.',
    fails:
      'The Company granted a total of 640,000 stock options, of which 2,900,000 options were granted to directors.',
  },
  *run({ facts }) {
    for (const [part, whole] of LAWS) {
      const rows = factsOf(facts, part);
      const all = factOf(facts, whole);
      const granted = countIn(all);
      if (!all || granted === undefined || rows.length === 0) continue;
      const allotted = countAll(rows);
      yield {
        outcome: allotted <= granted ? 'exact' : 'inconsistent',
        message: `${allotted} are awarded to single persons, of ${granted} granted in all`,
        operands: operandsFrom([...rows, all]),
      };
    }
  },
};

const LAWS = [
  [allotteeRights, grantedOptions],
  [allotteeUnits, grantedUnits],
  [allotteeShares, grantedUnits],
] as const;
