import { describe } from 'vitest';
import { percentagesOfWhole } from '../../src/checks/percentages-of-whole.js';
import { textCases } from './text.js';

describe('percentages-of-whole', () =>
  textCases(percentagesOfWhole, {
    holds: [
      '| Holder | Shares | % of total |\n| --- | --- | --- |\n| First | 600 | 60.0% |\n| Second | 300 | 30.0% |\n| Third | 100 | 10.0% |\n| Total | 1,000 | 100.0% |\n',
    ],
    fails: [
      '| Holder | Shares | % of total |\n| --- | --- | --- |\n| First | 600 | 60.0% |\n| Second | 300 | 30.0% |\n| Third | 80 | 8.0% |\n| Fourth | 20 | 5.0% |\n| Total | 1,000 | 100.0% |\n',
    ],
    ignores: [
      'The Company holds 758,800 shares, representing 1.8% of the issued shares.',
      'It repurchased 250,000 shares, representing 5.0% of the shares outstanding excluding treasury shares.',
    ],
  }));
