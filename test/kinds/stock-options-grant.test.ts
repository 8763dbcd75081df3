import { describe } from 'vitest';
import { stockOptionsGrant } from '../../src/kinds/stock-options-grant.js';
import { titlesOf } from './titles.js';

describe('stock-options-grant', () => {
  titlesOf(stockOptionsGrant, {
    finds: [
      'Graywater Metals Grants Stock Options',
      'Graywater Metals Corp. Announces Grant of Incentive Stock Options',
      'Foxmoor Copper Sets Options',
      'Foxmoor Copper Announces Stock Option Grant',
      'Larkfield Resources Grants Options and Restricted Share Units',
      'Grant of Share Options',
      'Director/PDMR Notification: Grant of Options',
      'Issue of Employee Share Options',
    ],
    ignores: [
      'Graywater Metals Grants Option to Acquire the Tern Lake Property',
      'Underwriters Exercise Over-Allotment Option in Full',
      'Foxmoor Copper Announces Exercise of Stock Options',
      'Foxmoor Copper Announces Closing of Option and Purchase Agreement',
      'Extension and Repricing of Stock Options',
      'Tallow Bridge Announces Review of Strategic Options',
      'New Treatment Options Announced for Hearing Loss',
    ],
  });
});
