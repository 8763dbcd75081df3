import { describe } from 'vitest';
import { allotteeRightsAddUp } from '../../src/checks/allottee-rights-add-up.js';
import { allotteeRights, totalRights } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('allottee-rights-add-up', () => {
  lawOf(allotteeRightsAddUp, {
    holds: [
      [
        [totalRights, '162'],
        [allotteeRights, '105', 'allottee-1'],
        [allotteeRights, '57', 'allottee-2'],
      ],
    ],
    fails: [
      [
        [totalRights, '162'],
        [allotteeRights, '150', 'allottee-1'],
        [allotteeRights, '57', 'allottee-2'],
      ],
    ],
    ignores: [[[totalRights, '162']]],
  });
});
