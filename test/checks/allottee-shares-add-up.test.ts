import { describe } from 'vitest';
import { allotteeSharesAddUp } from '../../src/checks/allottee-shares-add-up.js';
import { offeredShares } from '../../src/fields/offering.js';
import { allotteeShares } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('allottee-shares-add-up', () => {
  lawOf(allotteeSharesAddUp, {
    holds: [
      [
        [offeredShares, '1,200,000 shares'],
        [allotteeShares, '900,000 shares', 'allottee-1'],
        [allotteeShares, '300,000 shares', 'allottee-2'],
      ],
    ],
    fails: [
      [
        [offeredShares, '1,200,000 shares'],
        [allotteeShares, '900,000 shares', 'allottee-1'],
        [allotteeShares, '330,000 shares', 'allottee-2'],
      ],
    ],
    ignores: [[[offeredShares, '1,200,000 shares']]],
  });
});
