import { describe } from 'vitest';
import { numberWordsMatchDigits } from '../../src/checks/number-words-match-digits.js';
import { textCases } from './text.js';

describe('number-words-match-digits', () =>
  textCases(numberWordsMatchDigits, {
    holds: [
      'The board approved a one-for-ten (1-for-10) reverse split.',
      'within ten (10) days from the day following',
      'the exercise price shall be one (1) yen',
      'twenty-five (25) votes',
    ],
    fails: [
      'The board approved a one-for-ten (1-for-15) reverse split.',
      'The term is 90 (nineteen) days.',
      'only within six (3) months after inheriting the rights',
      'at two hundred (2,000) shares each',
    ],
    ignores: [
      'three Directors (1,200 rights) and two Outside Directors (150 rights)',
      'one of the Underwriters (the "Seller")',
      'as described in (3) above',
    ],
  }));
