import { describe } from 'vitest';
import { numberingWithoutGaps } from '../../src/checks/numbering-without-gaps.js';
import { textCases } from './text.js';

describe('numbering-without-gaps', () =>
  textCases(numberingWithoutGaps, {
    holds: [
      '1. Dividend\n\n(1) Amount\n\n(2) Record date\n\n2. Reason\n\n(1) Policy\n\n(2) Outlook\n\n3. Schedule',
      '1. Overview\n\n1) first\n\n2) second\n\n2. Details\n\n1) first again\n\n2) second again',
    ],
    fails: [
      '1. Dividend\n\nText.\n\n2. Reason\n\nText.\n\n4. Schedule\n\nText.',
      '(1) Amount\n\n(2) Record date\n\n(4) Source\n\n(5) Effective date',
      'For Reference\n\nText.\n\n2. Change in the number of shares\n\nText.\n\n3. Use of proceeds\n\nText.',
    ],
    ignores: ['- first\n- second\n- third', 'The meeting decided on item (3) alone.'],
  }));
