import { describe } from 'vitest';
import { balanceSheetBalances } from '../../src/checks/balance-sheet-balances.js';
import { textCases } from './text.js';

const sheet = (assets: string, both: string, label = 'Total liabilities and equity'): string =>
  `| Item | 2024 | 2023 |\n| --- | --- | --- |\n| Cash | 10 | 12 |\n| Total assets | ${assets} |\n| Total liabilities | 90 | 80 |\n| ${label} | ${both} |\n`;

describe('balance-sheet-balances', () =>
  textCases(balanceSheetBalances, {
    holds: [
      sheet('84,120 | 79,300', '84,120 | 79,300'),
      sheet(
        '84,120 | 79,300',
        '84,120 | 79,300',
        "TOTAL LIABILITIES, TEMPORARY EQUITY AND SHAREHOLDERS' DEFICIT (1)",
      ),
    ],
    fails: [
      sheet('84,120 | 79,300', '84,210 | 79,300'),
      sheet('84,120 | 73,900', '84,120 | 79,300', 'Total liabilities and stockholders’ equity'),
    ],
    ignores: [
      // Other totals are other amounts.
      sheet('84,120 | 79,300', '52,020 | 50,100', 'Total liabilities and provisions'),
      '| Item | 2024 |\n| --- | --- |\n| Total assets under management | 84,120 |\n| Total liabilities and equity | 71,000 |\n',
      // Nothing shows which of two quite different amounts is meant.
      sheet('84,120 | 79,300', '31,555 | 26,418'),
    ],
  }));
