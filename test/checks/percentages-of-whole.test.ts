import { describe } from 'vitest';
import { percentagesOfWhole } from '../../src/checks/percentages-of-whole.js';
import { textCases } from './text.js';

describe('percentages-of-whole', () =>
  textCases(percentagesOfWhole, {
    holds: [
      'Notes of $203,605,500 were tendered, which represents 56.56% of the $360,000,000.',
      'The price is 3,553 yen per share, representing 92.65% of the closing price on the day before the resolution of 3,835 yen.',
      'The number of shares in issue is 20,882,602 ("Issued Voting Capital"). It holds 3,027,506 shares in treasury, which represent 14.5 per cent. of the Issued Voting Capital.',
      '| Holder | Shares | % of total |\n| --- | --- | --- |\n| First | 600 | 60.0% |\n| Second | 300 | 30.0% |\n| Third | 100 | 10.0% |\n| Total | 1,000 | 100.0% |\n',
      'It holds 250,000 of its 5,000,000 outstanding shares, or 5.0%.',
      'Of the 5,000,000 shares outstanding, 250,000 shares (5.0%) are held by the Company.',
      'It bought 5.0% of the 5,000,000 shares outstanding, or 250,000 shares.',
      'Royalties were $100.0 million and represented 87% of total revenue of $115.6 million.',
    ],
    fails: [
      'Notes of $203,605,500 were tendered, which represents 65.56% of the $360,000,000.',
      'The price is 3,553 yen per share, representing 96.25% of the closing price on the day before the resolution of 3,835 yen.',
      'The number of shares in issue is 20,882,602 ("Issued Voting Capital"). It holds 3,027,506 shares in treasury, which represent 15.4 per cent. of the Issued Voting Capital.',
      'It holds 250,000 of the 5,000,000 shares outstanding (7.0%).',
      'Royalties were $100.0 million and represented 78% of total revenue of $115.6 million.',
      '| Holder | Shares | % of total |\n| --- | --- | --- |\n| First | 600 | 60.0% |\n| Second | 300 | 30.0% |\n| Third | 80 | 8.0% |\n| Fourth | 20 | 5.0% |\n| Total | 1,000 | 100.0% |\n',
    ],
    ignores: [
      'The Company holds 758,800 shares, representing 1.8% of the issued shares.',
      'It repurchased 250,000 shares, representing 5.0% of the shares outstanding excluding treasury shares.',
      'It may buy up to 200,000 shares, representing less than 5% of the 5,000,000 shares outstanding.',
      'It holds 250,000 of the 5,000,000 shares outstanding (3% of the voting rights).',
      'It placed 250,000 of the 5,000,000 shares, a 12% increase.',
      'Operating income was $833.7 million, or 16.1% of net sales, compared to $829.1 million, or 17.9% of net sales.',
      'Operating income was $1.6 billion, or 16.1% of net sales, compared to $1.3 billion a year before.',
    ],
  }));
