import { repurchasedAmount, repurchasedShares } from '../fields/buyback.js';
import type { Check } from '../laws/check.js';
import { at, rounded, rows, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';
import { onlySlips } from '../laws/only-slips.js';

// Not to be solved for what is not stated: the trades listed may be a part of those of the period.
const { equations: _, ...stated } = equationCheck({
  id: 'trades-add-up-to-period',
  summary:
    'The shares bought in the single trades, and what was paid for them, add up to those of the period.',
  severity: 'error',
  equations: [
    sum(rows(repurchasedShares, 'trade'), at(repurchasedShares, '')),
    sum(rounded(rows(repurchasedAmount, 'trade')), rounded(at(repurchasedAmount, ''))),
  ],
  why: 'A mismatch is a row that is lost or doubled, or a sum that was not brought up to date.',
  examples: {
    holds: '1 March: 6,000 shares; 2 March: 5,000 shares; in total 11,000 shares were bought',
    fails: '1 March: 6,000 shares; 2 March: 5,000 shares; in total 11,900 shares were bought',
  },
});

/** Five days of a week add up to the 29,109 shares of the week. */
export const tradesAddUpToPeriod: Check = {
  ...stated,
  *run(evidence) {
    for (const verdict of stated.run(evidence))
      yield onlySlips(verdict, 'the trades listed may be a part of those of the period');
  },
};
