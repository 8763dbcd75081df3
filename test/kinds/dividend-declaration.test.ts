import { describe } from 'vitest';
import { dividendDeclaration } from '../../src/kinds/dividend-declaration.js';
import { titlesOf } from './titles.js';

describe('dividend-declaration', () => {
  titlesOf(dividendDeclaration, {
    finds: [
      'Larch Bancorp Declares Quarterly Dividend',
      'LARCH CORPORATION ANNOUNCES A REGULAR CASH DIVIDEND',
      'Larch Utility Trust Continues Monthly Distributions, Declares Distributions of $0.05 Per Share',
      'Larch Increases Dividend by 8%',
      'Larch Reports Record Results and Raises Quarterly Dividend',
      'Key information relating to the cash dividend to be paid by Larch ASA',
      'LRC - Key dates for the proposed dividend',
      'Larch REIT Announces February 2025 Distribution',
      'Larch AG proposes dividend of EUR 1.20 per share',
      'Larch plc: Interim Dividend Declaration',
      'Annual General Meeting of Larch resolves on dividend of EUR 0.28 per share',
      'Larch Closed-End Funds Announce Distribution Payment Details',
      'Larch Board Approves Special Dividend',
    ],
    ignores: [
      'Notice of Dividends from Surplus',
      'Notice Concerning Revision of Dividend Forecast',
      'Larch Suspends Quarterly Cash Dividend',
      'Larch Announces Exclusive Distribution Agreement for Scandinavia',
      'Larch Opens New Distribution Center in Ohio',
      'Larch Announces Two-for-One Stock Split',
      'Larch Announces Amendment of Its Dividend Reinvestment Plan',
      'Larch Announces Pricing of Public Offering',
    ],
  });
});
