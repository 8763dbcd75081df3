import { describe } from 'vitest';
import { currencyConsistent } from '../../src/checks/currency-consistent.js';
import { textCases } from './text.js';

describe('currency-consistent', () =>
  textCases(currencyConsistent, {
    holds: [
      '| Venue | High | Low |\n| --- | --- | --- |\n| LSE | GBP26.53 | GBP26.19 |\n| CXE | GBP26.50 | GBP26.20 |\n| XAMS | EUR32.14 | EUR31.72 |\n| BXE | GBP26.50 | GBP26.21 |\n',
    ],
    fails: [
      '| Use | Amount | Paid |\n| --- | --- | --- |\n| Land | JPY1,000 | JPY100 |\n| Hall | USD2,000 | JPY200 |\n| Tools | JPY3,000 | JPY300 |\n',
    ],
    ignores: [
      'The Company sold 1,000 shares at $4.00 per share.',
      'The Company sold 1,000 shares at C$1.80 per share, for gross proceeds of US$1,310.',
    ],
  }));
