import { dividendChangePercent, dividendPerShare, previousDividendPerShare } from '../fields/dividend.js';
import { at, change } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** From $0.26 to $0.30 per share is a raise of 15 %. */
export const dividendRaiseFits = equationCheck({
  id: 'dividend-raise-fits',
  summary: 'A raise in percent is the dividend declared over the previous one, less one.',
  severity: 'warning',
  equations: [
    change(at(previousDividendPerShare, ''), at(dividendPerShare, ''), at(dividendChangePercent, '')),
  ],
  why: 'A mismatch is a raise over the dividend of another year, or a wrong digit.',
  examples: {
    holds: 'approved a 15 percent increase in its quarterly dividend, from $0.26 to $0.30 per share',
    fails: 'approved a 25 percent increase in its quarterly dividend, from $0.26 to $0.30 per share',
  },
});
