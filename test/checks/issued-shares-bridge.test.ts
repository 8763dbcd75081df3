import { describe } from 'vitest';
import { issuedSharesBridge } from '../../src/checks/issued-shares-bridge.js';
import { issuedShares, newShares, offeredShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('issued-shares-bridge', () => {
  lawOf(issuedSharesBridge, {
    holds: [
      [
        [issuedShares, '41,297,800', 'before'],
        [newShares, '4,700,000', 'primary'],
        [issuedShares, '45,997,800', 'after-primary'],
        [newShares, '700,000', 'third-party'],
        [issuedShares, '46,697,800', 'after-third-party'],
      ],
    ],
    fails: [
      [
        [issuedShares, '41,297,800', 'before'],
        [newShares, '4,700,000', 'primary'],
        [issuedShares, '45,979,800', 'after-primary'],
      ],
      [
        [newShares, '4,700,000', 'primary'],
        [offeredShares, '4,070,000', 'primary'],
      ],
    ],
  });
});
