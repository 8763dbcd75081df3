import { describe } from 'vitest';
import { outstandingPlusTreasuryIsIssued } from '../../src/checks/outstanding-plus-treasury-is-issued.js';
import { issuedShares, outstandingShares, treasuryShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('outstanding-plus-treasury-is-issued', () => {
  lawOf(outstandingPlusTreasuryIsIssued, {
    holds: [
      [
        [issuedShares, '46,713,800 shares'],
        [outstandingShares, '45,111,111 shares'],
        [treasuryShares, '1,602,689 shares'],
      ],
    ],
    fails: [
      [
        [issuedShares, '46,713,800 shares'],
        [outstandingShares, '45,111,111 shares'],
        [treasuryShares, '1,620,689 shares'],
      ],
    ],
    ignores: [
      [
        [issuedShares, '46,713,800 shares'],
        [outstandingShares, '45,111,111 shares'],
      ],
    ],
  });
});
