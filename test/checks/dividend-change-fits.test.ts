import { describe } from 'vitest';
import { dividendChangeFits } from '../../src/checks/dividend-change-fits.js';
import { dividendChange, dividendPerShare } from '../../src/fields/dividend.js';
import { lawOf } from './law.js';

const resolved = [dividendPerShare, 'JPY23.00', 'resolved'] as const;

describe('dividend-change-fits', () => {
  lawOf(dividendChangeFits, {
    holds: [
      [resolved, [dividendPerShare, 'JPY10.25', 'previous'], [dividendChange, 'JPY12.75', 'previous']],
      [resolved, [dividendPerShare, 'JPY19.50', 'forecast'], [dividendChange, 'JPY3.50', 'forecast']],
    ],
    fails: [[resolved, [dividendPerShare, 'JPY19.50', 'forecast'], [dividendChange, 'JPY5.30', 'forecast']]],
    ignores: [
      [resolved, [dividendPerShare, 'JPY19.50', 'forecast'], [dividendChange, 'JPY5.30', 'previous']],
    ],
  });
});
