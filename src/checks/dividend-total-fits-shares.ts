import { dividendPerShare, dividendTotal, recordDate } from '../fields/dividend.js';
import { issuedShares, outstandingShares } from '../fields/offering.js';
import { asOf, at, type Equation, product } from '../laws/equation.js';
import { impliedCountCheck } from '../laws/implied-count.js';

const paidOn = (dividend: string, holders: string): Equation =>
  asOf(
    product(at(outstandingShares, holders), at(dividendPerShare, dividend), at(dividendTotal, dividend)),
    recordDate,
    dividend,
  );

/** JPY608 million at JPY13.50 a share are paid on 45.0 to 45.1 million shares: not more than are issued. */
export const dividendTotalFitsShares = impliedCountCheck({
  id: 'dividend-total-fits-shares',
  summary: 'The total dividend divided by the dividend per share is a possible number of shares.',
  severity: 'warning',
  law: 'dividend_total ÷ dividend_per_share ≤ issued_shares',
  why: 'More shares than are issued mean a slip between thousands and millions, or a total of another dividend.',
  total: dividendTotal,
  each: dividendPerShare,
  // Treasury shares get no dividend, so fewer shares than are issued are no fault.
  atMost: [at(issuedShares, ''), at(issuedShares, 'after'), at(issuedShares, 'before')],
  // Treasury shares get no dividend: what is paid is paid on the shares outstanding.
  equations: () => [paidOn('resolved', ''), paidOn('previous', 'previous')],
  examples: {
    holds:
      'Record date\tMarch 31, 2018\nDividend per common share\tJPY13.50\nTotal dividend\tJPY608 million\n\nTotal number of issued shares: 46,713,800 shares',
    fails:
      'Record date\tMarch 31, 2018\nDividend per common share\tJPY13.50\nTotal dividend\tJPY6,080 million\n\nTotal number of issued shares: 46,713,800 shares',
  },
});
