import { describe } from 'vitest';
import { capitalAndReserveAreAmountPaid } from '../../src/checks/capital-and-reserve-are-amount-paid.js';
import {
  amountPaidTotal,
  capitalReserveIncrease,
  statedCapitalIncrease,
} from '../../src/fields/placement.js';
import { lawOf } from './law.js';

describe('capital-and-reserve-are-amount-paid', () => {
  lawOf(capitalAndReserveAreAmountPaid, {
    holds: [
      [
        [statedCapitalIncrease, 'JPY366,122,400'],
        [capitalReserveIncrease, 'JPY366,122,400'],
        [amountPaidTotal, 'JPY732,244,800'],
      ],
      [
        [statedCapitalIncrease, 'JPY501', 'primary'],
        [capitalReserveIncrease, 'JPY500', 'primary'],
        [amountPaidTotal, 'JPY1,001', 'primary'],
      ],
    ],
    fails: [
      [
        [statedCapitalIncrease, 'JPY366,122,400'],
        [capitalReserveIncrease, 'JPY366,122,400'],
        [amountPaidTotal, 'JPY732,444,800'],
      ],
      [
        [statedCapitalIncrease, 'JPY500'],
        [capitalReserveIncrease, 'JPY501'],
        [amountPaidTotal, 'JPY1,001'],
      ],
    ],
    ignores: [
      [
        [statedCapitalIncrease, 'JPY366,122,400', 'primary'],
        [amountPaidTotal, 'JPY732,244,800', 'third-party'],
      ],
    ],
  });
});
