import { describe } from 'vitest';
import { directorsAllotmentWithinCap } from '../../src/checks/directors-allotment-within-cap.js';
import { capShares } from '../../src/fields/compensation.js';
import { allotteeShares } from '../../src/fields/placement.js';
import { allottee } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('directors-allotment-within-cap', () => {
  lawOf(directorsAllotmentWithinCap, {
    holds: [
      [
        [allottee, 'Directors of the Company', 'allottee-1'],
        [allotteeShares, '19,975', 'allottee-1'],
        [allottee, 'Executive Officers', 'allottee-2'],
        [allotteeShares, '69,975', 'allottee-2'],
        [capShares, '60,000'],
      ],
    ],
    fails: [
      [
        [allottee, 'Directors of the Company', 'allottee-1'],
        [allotteeShares, '69,975', 'allottee-1'],
        [capShares, '60,000'],
      ],
    ],
    ignores: [
      [
        [allottee, 'Directors of subsidiaries', 'allottee-1'],
        [allotteeShares, '69,975', 'allottee-1'],
        [capShares, '60,000'],
      ],
      [[capShares, '60,000']],
    ],
  });
});
