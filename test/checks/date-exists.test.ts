import { describe } from 'vitest';
import { dateExists } from '../../src/checks/date-exists.js';
import { textCases } from './text.js';

describe('date-exists', () =>
  textCases(dateExists, {
    holds: ['The record date is February 29, 2024.', 'The fiscal year ends on December 31, 2024.'],
    fails: ['The record date is February 29, 2023.', 'Payment is made on April 31, 2025.'],
    ignores: ['The Company was established in December 1992.', 'Facilities are completed in March 2015.'],
  }));
