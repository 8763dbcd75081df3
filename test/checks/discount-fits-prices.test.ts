import { describe } from 'vitest';
import { discountFitsPrices } from '../../src/checks/discount-fits-prices.js';
import { textCases } from './text.js';

describe('discount-fits-prices', () =>
  textCases(discountFitsPrices, {
    holds: [
      'The price of A$0.30 per share represents a 10.4% discount to the last closing price of A$0.335 on May 6, 2025.',
      'The price of A$0.30 per share represents a discount of 10.5% to the volume weighted average price of A$0.335.',
      'The price of $4.50 per share is a premium of approximately 20% over the closing price of $3.75 per share.',
      'It bought the shares at $66.50 per share, a discount of 5% to the market price of $70.00.',
    ],
    fails: [
      'The price of $4.50 per share is a premium of 30.0% over the closing price of $3.75 per share.',
      'The price of A$0.30 per share represents a 14.0% discount to the last closing price of A$0.335.',
    ],
    ignores: [
      'The price of $0.30 per share represents a 12.4% discount to the last closing price of A$0.335.',
      'The notes bear interest at 5% and convert at a price of $4.50, a premium of 20% over the price of the day.',
      'The price of $4.50 per share is a premium of 77.7% over the closing price of $3.75 per share.',
      'The debentures of $1,000 each are sold at a 2% discount to par, and the shares closed at a price of $3.75.',
    ],
  }));
