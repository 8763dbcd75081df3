import { describe } from 'vitest';
import { rangeInOrder } from '../../src/checks/range-in-order.js';
import { textCases } from './text.js';

describe('range-in-order', () =>
  textCases(rangeInOrder, {
    holds: [
      'Revenue is expected to be in the range of $333 to $343 million.',
      'Revenue is expected to be in the range of $900,000 to $1.2 million.',
      'The indicative price range is $4.00 to $5.00 per share.',
      'multiplied by 0.90-1.00',
      'It expects revenue of $14-15 million for the year.',
      'It expects capital expenditures of 100 to 120 million euros.',
      'The price is $14.50 per share, within the price range of $14.00 to $15.00 per share.',
    ],
    fails: [
      'Revenue is expected to be in the range of $333,000 to $343 million.',
      'Revenue is expected to be between $333,000 and $343 million.',
      'The expected price range is $15.00 - $14.00 per share.',
      'It expects revenue of $55.0 million to $50.0 million for the year.',
      'It expects revenue of $15-14 million for the year.',
      'The price is $16.00 per share, within the price range of $14.00 to $15.00 per share.',
    ],
    ignores: [
      'The rate was reduced from 12% to 10%.',
      'Operating margin fell to between 9% and 7%.',
      'for the 2024-25 season',
      'It expects costs to move from 12% to 10%.',
      'It expects to reduce its debt of $55.0 million to $50.0 million.',
      'The score was 120 to 100.',
      'It expects a margin of 6% to revenue of $50 million.',
    ],
  }));
