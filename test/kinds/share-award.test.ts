import { describe } from 'vitest';
import { shareAward } from '../../src/kinds/share-award.js';
import { titlesOf } from './titles.js';

describe('share-award', () => {
  titlesOf(shareAward, {
    finds: [
      'Larkfield Capital Announces Performance Stock Unit Grant',
      'Larkfield Resources Announces Grant of Share Units',
      'Foxmoor Copper Grants RSUs and DSUs',
      'Foxmoor Copper Grants Stock Options and Restricted Share Units',
      "New share-based incentive plan for Havsund's key employees",
      'The Board of Directors of Havsund has decided on a new performance share plan',
      'Havsund launches a new long-term incentive programme',
      'Award of Deferred Share Awards to Directors',
    ],
    ignores: [
      'Amendment of the Performance Share Plan',
      'Havsund: Repurchase of own shares for the share-based incentive plan',
      'Larkfield Wins Best Share Award',
      'Directed share issue based on the performance share plan',
      'Larkfield Announces Private Placement of Units',
      'Notice of Issuance of New Shares',
    ],
  });
});
