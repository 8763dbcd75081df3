import { describe } from 'vitest';
import { cancellationReducesIssuedShares } from '../../src/checks/cancellation-reduces-issued-shares.js';
import { cancelledShares } from '../../src/fields/buyback.js';
import { issuedShares } from '../../src/fields/offering.js';
import { lawOf } from './law.js';

describe('cancellation-reduces-issued-shares', () => {
  lawOf(cancellationReducesIssuedShares, {
    holds: [
      [
        [issuedShares, '50,000,000 shares', 'before'],
        [cancelledShares, '1,200,000 shares'],
        [issuedShares, '48,800,000 shares', 'after'],
      ],
    ],
    fails: [
      [
        [issuedShares, '50,000,000 shares', 'before'],
        [cancelledShares, '1,200,000 shares'],
        [issuedShares, '48,880,000 shares', 'after'],
      ],
    ],
    ignores: [
      [
        [issuedShares, '50,000,000 shares', 'before'],
        [cancelledShares, '1,200,000 shares'],
      ],
    ],
  });
});
