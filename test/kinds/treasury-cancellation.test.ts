import { describe } from 'vitest';
import { treasuryCancellation } from '../../src/kinds/treasury-cancellation.js';
import { titlesOf } from './titles.js';

describe('treasury-cancellation', () => {
  titlesOf(treasuryCancellation, {
    finds: [
      'Notice Concerning Cancellation of Treasury Shares',
      'Notice of Retirement of Treasury Stock',
      'Acquisition of Own Shares and Cancellation of Treasury Shares',
      'Hovland Shipping Cancels Own Shares',
      'Cancellation of repurchased shares',
      '自己株式の消却に関するお知らせ',
    ],
    ignores: [
      'Notice of Cancellation of Stock Options',
      'Notice Concerning Disposal of Treasury Shares',
      'Cancellation of General Meeting',
      'Notice Regarding Retirement of a Director',
      'Notice Regarding the Acquisition of Own Shares',
    ],
  });
});
