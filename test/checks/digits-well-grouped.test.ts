import { describe } from 'vitest';
import { digitsWellGrouped } from '../../src/checks/digits-well-grouped.js';
import { textCases } from './text.js';

describe('digits-well-grouped', () =>
  textCases(digitsWellGrouped, {
    holds: ['We issue 5,400,000 shares at JPY3,346 per share.'],
    fails: [
      'We issue 5,400,000 shares, of which 070,000 shares are borrowed.',
      'It paid JPY1,234,567 and JPY12,34.',
    ],
    ignores: [
      'The price is EUR 12,34 per share for 1.250.000 shares.',
      'It bought for EUR 1,234,567 at EUR 12,34 and 12,41 shares, then 12,38 shares.',
      'The issue raised 375 000 000 kronor, and 1,250,000 shares were issued.',
      'File number 0001104659, code 05072, and 12,400 shares.',
      'Each share gives 0.5 votes, 1,000 shares give 500 votes.',
    ],
  }));
