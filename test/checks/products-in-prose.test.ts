import { describe } from 'vitest';
import { productsInProse } from '../../src/checks/products-in-prose.js';
import { textCases } from './text.js';

describe('products-in-prose', () =>
  textCases(productsInProse, {
    holds: [
      'It issued 5,200,000 units at a price of US$0.50 per unit for aggregate gross proceeds of US$2,600,000.',
      'It purchased 63,500 shares at an average price of $0.444 per share, for an aggregate purchase price of $28,213.',
      'It sold 4,830,918 shares at $4.14 per share for gross proceeds of approximately $20.0 million.',
    ],
    fails: [
      'It issued 5,200,000 units at a price of US$0.50 per unit for aggregate gross proceeds of US$2,060,000.',
    ],
    ignores: [
      'It sold 2,500,000 shares at $4.00 per share, and net proceeds after expenses are $9.1 million.',
      'It sold 796,813 shares and warrants to purchase up to 1,195,220 shares, at $5.02 per share.',
      'The 1,000 shares closed at $4.00 per share. Sales of the year were $10 million.',
      'It sold 1,000,000 shares at $2.00 per share for gross proceeds of $3,456,789.',
    ],
  }));
