import { describe } from 'vitest';
import { restatedAmountsAgree } from '../../src/checks/restated-amounts-agree.js';
import { textCases } from './text.js';

describe('restated-amounts-agree', () =>
  textCases(restatedAmountsAgree, {
    holds: [
      'It raised $21.5 million ($21,498,998) in the offering.',
      'The amount is JPY10,122 million (10,122,000 thousand yen).',
      'The amount is JPY1.2 billion (JPY1,200 million).',
      'It bought 6.4 million shares (6,412,500 shares).',
      'The total is JPY608 million, i.e. JPY608,472,000.',
    ],
    fails: [
      'Notes of US$945,000 million or C$1.35 million in principal were converted.',
      'It raised $21.5 million ($21,948,998) in the offering.',
      'It raised $21.5 million ($2,149,899) in the offering.',
      'The amount is JPY10,122 million (10,122,000 million yen).',
      'The amount is JPY1.2 billion (JPY120 million).',
      'It bought 6.4 million shares (64,125,000 shares).',
    ],
    ignores: [
      'Notes of US$945,000 or C$1.35 million in principal were converted.',
      'It raised US$5.0 million or JPY750 million.',
      'Revenue was EUR 5.2 million (EUR 4.8 million).',
      'Sales were EUR 1.2 billion (EUR 950 million) in the quarter.',
      'Sales were EUR 1.2 billion (EUR 1,100 million) in the quarter.',
      'It paid $2.0 million ($350,000 in cash, the rest in shares).',
      'It raised $21.5 million (C$29,800,000).',
      'The result was $21.5 million ($0.40 per share).',
      'It had 5,000,000 shares (4,000,000 shares a year before).',
    ],
  }));
