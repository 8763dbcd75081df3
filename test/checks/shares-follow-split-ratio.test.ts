import { describe } from 'vitest';
import { sharesFollowSplitRatio } from '../../src/checks/shares-follow-split-ratio.js';
import { issuedShares } from '../../src/fields/offering.js';
import { authorisedShares } from '../../src/fields/split.js';
import { splitRatio } from '../../src/fields/valuation.js';
import { lawOf } from './law.js';

describe('shares-follow-split-ratio', () => {
  lawOf(sharesFollowSplitRatio, {
    holds: [
      [
        [splitRatio, '3:1'],
        [issuedShares, '12,000,000 shares', 'before'],
        [issuedShares, '36,000,000 shares', 'after'],
        [issuedShares, '24,000,000 shares', 'increase'],
      ],
      // A whole share for each fraction that a holder is left with.
      [
        [splitRatio, '1:40'],
        [issuedShares, '61,711,017 shares', 'before'],
        [issuedShares, '1,548,203 shares', 'after'],
      ],
      [
        [splitRatio, '3:2'],
        [authorisedShares, '40,000,000 shares', 'before'],
        [authorisedShares, '60,000,000 shares', 'after'],
      ],
    ],
    fails: [
      [
        [splitRatio, '3:1'],
        [issuedShares, '12,000,000 shares', 'before'],
        [issuedShares, '63,000,000 shares', 'after'],
      ],
      [
        [splitRatio, '1:40'],
        [issuedShares, '61,711,017 shares', 'before'],
        [issuedShares, '15,427,760 shares', 'after'],
      ],
      [
        [issuedShares, '12,000,000 shares', 'before'],
        [issuedShares, '36,000,000 shares', 'after'],
        [issuedShares, '42,000,000 shares', 'increase'],
      ],
    ],
    ignores: [
      // The articles are left as they are.
      [
        [splitRatio, '1:40'],
        [authorisedShares, '300,000,000 shares', 'before'],
        [authorisedShares, '300,000,000 shares', 'after'],
      ],
      [
        [issuedShares, '12,000,000 shares', 'before'],
        [issuedShares, '63,000,000 shares', 'after'],
      ],
      [
        [splitRatio, '3:1'],
        [issuedShares, '63,000,000 shares', 'after'],
      ],
    ],
  });
});
