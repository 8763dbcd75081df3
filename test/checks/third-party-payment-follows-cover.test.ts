import { describe } from 'vitest';
import { thirdPartyPaymentFollowsCover } from '../../src/checks/third-party-payment-follows-cover.js';
import { syndicateCoverEnd } from '../../src/fields/offering.js';
import { paymentDate } from '../../src/fields/rights.js';
import { lawOf } from './law.js';

const cover = [syndicateCoverEnd, '2013-07-29'] as const;

describe('third-party-payment-follows-cover', () => {
  lawOf(thirdPartyPaymentFollowsCover, {
    holds: [[cover, [paymentDate, '2013-08-05', 'third-party']]],
    fails: [
      [cover, [paymentDate, '2013-07-26', 'third-party']],
      [cover, [paymentDate, '2013-09-05', 'third-party']],
    ],
    ignores: [[cover, [paymentDate, '2013-08-07', 'third-party']]],
  });
});
