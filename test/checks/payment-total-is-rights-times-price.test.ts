import { describe } from 'vitest';
import { paymentTotalIsRightsTimesPrice } from '../../src/checks/payment-total-is-rights-times-price.js';
import {
  paymentPerRight,
  paymentPerShare,
  paymentTotal,
  totalRights,
  totalShares,
} from '../../src/fields/rights.js';
import { lawOf } from './law.js';

describe('payment-total-is-rights-times-price', () => {
  lawOf(paymentTotalIsRightsTimesPrice, {
    holds: [
      [
        [totalRights, '162'],
        [paymentPerRight, 'JPY360,000'],
        [paymentTotal, 'JPY58,320,000'],
      ],
      [
        [totalShares, '32,400'],
        [paymentPerShare, 'JPY1,800'],
        [paymentTotal, 'JPY58,320,000'],
      ],
    ],
    fails: [
      [
        [totalRights, '162'],
        [paymentPerRight, 'JPY360,000'],
        [paymentTotal, 'JPY53,820,000'],
      ],
    ],
    ignores: [
      [
        [totalRights, '162'],
        [paymentTotal, 'JPY53,820,000'],
      ],
    ],
  });
});
