import { describe } from 'vitest';
import { ordinalSuffixFits } from '../../src/checks/ordinal-suffix-fits.js';
import { textCases } from './text.js';

describe('ordinal-suffix-fits', () =>
  textCases(ordinalSuffixFits, {
    holds: ['the 11th, 12th and 13th General Meetings', 'the 90th calendar day', 'the 22nd and 103rd series'],
    fails: ['the 22th Ordinary General Meeting of Shareholders', 'the 13rd series', 'the 1th anniversary'],
    ignores: ['the fifth business day following the Pricing Date'],
  }));
