import { describe } from 'vitest';
import { rangeInOrder } from '../../src/checks/range-in-order.js';
import { textCases } from './text.js';

describe('range-in-order', () =>
  textCases(rangeInOrder, {
    holds: ['The indicative price range is $4.00 to $5.00 per share.', 'multiplied by 0.90-1.00'],
    fails: ['The expected price range is $15.00 - $14.00 per share.'],
    ignores: [
      'The rate was reduced from 12% to 10%.',
      'Operating margin fell to between 9% and 7%.',
      'for the 2024-25 season',
    ],
  }));
