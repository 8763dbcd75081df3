import { describe } from 'vitest';
import { remainingPlusNewIsCapacity } from '../../src/checks/remaining-plus-new-is-capacity.js';
import { remainingAmount, repurchaseCapacity, repurchaseMaxAmount } from '../../src/fields/buyback.js';
import { lawOf } from './law.js';

describe('remaining-plus-new-is-capacity', () => {
  lawOf(remainingPlusNewIsCapacity, {
    holds: [
      [
        [remainingAmount, 'JPY73,400,000'],
        [repurchaseMaxAmount, 'JPY500,000,000'],
        [repurchaseCapacity, 'JPY573,400,000'],
      ],
    ],
    fails: [
      [
        [remainingAmount, 'JPY73,400,000'],
        [repurchaseMaxAmount, 'JPY500,000,000'],
        [repurchaseCapacity, 'JPY537,400,000'],
      ],
    ],
    ignores: [
      [
        [remainingAmount, 'JPY73,400,000'],
        [repurchaseMaxAmount, 'JPY500,000,000'],
      ],
    ],
  });
});
