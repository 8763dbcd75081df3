import { repurchasedAmount, repurchasedShares } from '../fields/buyback.js';
import { at, rounded, sum } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 557,875 shares until the last report and 26,829 since are 584,704 in all. */
export const previousPlusPeriodIsCumulative = equationCheck({
  id: 'previous-plus-period-is-cumulative',
  summary: 'What was bought until the last report and what was bought since are all that was bought so far.',
  severity: 'error',
  equations: [
    sum(at(repurchasedShares, 'previous'), at(repurchasedShares, ''), at(repurchasedShares, 'cumulative')),
    sum(
      rounded(at(repurchasedAmount, 'previous')),
      rounded(at(repurchasedAmount, '')),
      rounded(at(repurchasedAmount, 'cumulative')),
    ),
  ],
  why: 'A mismatch is a chain of reports that breaks: a sum carried over from the wrong report, or a wrong digit.',
  examples: {
    holds:
      'Total, latest announcement: 557,875 shares; this week 26,829 shares; total under the programme 584,704 shares',
    fails:
      'Total, latest announcement: 557,875 shares; this week 26,829 shares; total under the programme 584,740 shares',
  },
});
