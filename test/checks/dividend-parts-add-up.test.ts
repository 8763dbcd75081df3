import { describe } from 'vitest';
import { dividendPartsAddUp } from '../../src/checks/dividend-parts-add-up.js';
import {
  commemorativeDividend,
  dividendPerShare,
  ordinaryDividend,
  specialDividend,
} from '../../src/fields/dividend.js';
import { lawOf } from './law.js';

const whole = [dividendPerShare, 'JPY58.00', 'resolved'] as const;
const ordinary = [ordinaryDividend, 'JPY48.00', 'resolved'] as const;

describe('dividend-parts-add-up', () => {
  lawOf(dividendPartsAddUp, {
    holds: [
      [whole, ordinary, [commemorativeDividend, 'JPY10.00', 'resolved']],
      [whole, ordinary, [specialDividend, 'JPY10.00', 'resolved']],
    ],
    fails: [[whole, ordinary, [commemorativeDividend, 'JPY12.00', 'resolved']]],
    ignores: [[whole, ordinary]],
  });
});
