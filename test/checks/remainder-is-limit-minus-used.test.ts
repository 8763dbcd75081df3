import { describe } from 'vitest';
import { remainderIsLimitMinusUsed } from '../../src/checks/remainder-is-limit-minus-used.js';
import { textCases } from './text.js';

const list = (limit: string, used: string, left: string): string =>
  `| Item | Number |\n| --- | --- |\n| Maximum number of shares | ${limit} |\n| Shares acquired so far | ${used} |\n| Remaining | ${left} |\n`;

describe('remainder-is-limit-minus-used', () =>
  textCases(remainderIsLimitMinusUsed, {
    holds: [
      list('1,500,000 shares', '412,300 shares', '1,087,700 shares'),
      '| Item | Upper limit | Acquired | Remaining |\n| --- | --- | --- | --- |\n| Shares | 1,500,000 shares | 412,300 shares | 1,087,700 shares |\n| Amount | JPY900 million | JPY300 million | JPY600 million |\n',
    ],
    fails: [list('1,500,000 shares', '412,300 shares', '1,078,700 shares')],
    ignores: [
      list('1,500,000 shares', 'JPY412,300', '1,087,700 shares'),
      // Which of the two was taken off the limit is not said.
      '| Item | Number |\n| --- | --- |\n| Maximum number | 1,500,000 shares |\n| Acquired in May | 12,300 shares |\n| Acquired in all | 412,300 shares |\n| Remaining | 1,099,999 shares |\n',
      list('1,500,000 shares', '412,300 shares', '33,411 shares'),
    ],
  }));
