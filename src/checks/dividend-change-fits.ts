import { dividendChange, dividendPerShare } from '../fields/dividend.js';
import { at, difference } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** JPY22.50 resolved − JPY20.00 forecast = JPY2.50 more than forecast. */
export const dividendChangeFits = equationCheck({
  id: 'dividend-change-fits',
  summary: 'A raise over the forecast or over last year is the difference of the two dividends.',
  severity: 'error',
  equations: [
    difference(
      at(dividendPerShare, 'resolved'),
      at(dividendPerShare, 'forecast'),
      at(dividendChange, 'forecast'),
    ),
    difference(
      at(dividendPerShare, 'resolved'),
      at(dividendPerShare, 'previous'),
      at(dividendChange, 'previous'),
    ),
  ],
  why: 'A mismatch is a raise against another dividend, or a wrong digit.',
  examples: {
    holds: 'Dividend per share | JPY22.50 | JPY20.00 (latest forecast): JPY2.50 more than forecast',
    fails: 'Dividend per share | JPY22.50 | JPY20.00 (latest forecast): JPY3.50 more than forecast',
  },
});
