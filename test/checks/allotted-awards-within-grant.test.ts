import { describe } from 'vitest';
import { allottedAwardsWithinGrant } from '../../src/checks/allotted-awards-within-grant.js';
import { allotteeUnits, grantedUnits } from '../../src/fields/award.js';
import { lawOf } from './law.js';

describe('allotted-awards-within-grant', () => {
  lawOf(allottedAwardsWithinGrant, {
    holds: [
      [
        [grantedUnits, '615,000'],
        [allotteeUnits, '480,000', 'allottee-1'],
        [allotteeUnits, '135,000', 'allottee-2'],
      ],
    ],
    fails: [
      [
        [grantedUnits, '515,000'],
        [allotteeUnits, '480,000', 'allottee-1'],
        [allotteeUnits, '135,000', 'allottee-2'],
      ],
    ],
    ignores: [[[grantedUnits, '515,000']]],
  });
});
