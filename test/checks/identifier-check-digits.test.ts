import { describe, expect, it } from 'vitest';
import { identifierCheckDigits } from '../../src/checks/identifier-check-digits.js';
import { textCases, verdictsOn } from './text.js';

describe('identifier-check-digits', () =>
  textCases(identifierCheckDigits, {
    holds: [
      'The shares have the ISIN code SE0002095604.',
      'ISIN: SE0002095604 and LEI: 549300FOT7EE85QYB655 stay the same.',
      'It will trade under a new CUSIP number, 36249W 104, from Monday on.',
      'The new CUSIP will be 037833100.',
    ],
    fails: [
      'The shares have the ISIN code SE0002095640.',
      'Hoshi has the LEI code 549300FOT7EE85QYB656 and no other.',
      'It will trade under the CUSIP number 36249W 105 from Monday on.',
    ],
    ignores: [
      'The invoice has the number SE0002095640.',
      'The ISIN code will be announced later.',
      'Form 36249W105 is to be sent to the bank.',
    ],
  }));

it.each([
  ['The shares have the ISIN code SE0002095640.', 'SE0002095604'],
  ['The shares have the ISIN code SEOO02095604.', undefined],
  ['The shares have the ISIN code SE0002095605.', undefined],
])('suspects what alone would mend it: %s', (text, probable) => {
  const [verdict] = verdictsOn(identifierCheckDigits, text);
  expect(verdict?.outcome).toBe('inconsistent');
  expect(verdict?.suspect?.probable).toBe(probable);
});
