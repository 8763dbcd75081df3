import { describe } from 'vitest';
import { issuedPlusForfeitedIsPlanned } from '../../src/checks/issued-plus-forfeited-is-planned.js';
import { offeredShares } from '../../src/fields/offering.js';
import { forfeitedShares, plannedShares } from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('issued-plus-forfeited-is-planned', () => {
  lawOf(issuedPlusForfeitedIsPlanned, {
    holds: [
      [
        [offeredShares, '412,300 shares'],
        [forfeitedShares, '37,700 shares'],
        [plannedShares, '450,000 shares'],
      ],
    ],
    fails: [
      [
        [offeredShares, '412,300 shares'],
        [forfeitedShares, '73,700 shares'],
        [plannedShares, '450,000 shares'],
      ],
      [
        [offeredShares, '512,300 shares'],
        [plannedShares, '450,000 shares'],
      ],
    ],
    ignores: [[[plannedShares, '450,000 shares']]],
  });
});
