import {
  repurchasedAmount,
  repurchasedShares,
  repurchaseMaxAmount,
  repurchaseMaxShares,
} from '../fields/buyback.js';
import { at, atMost } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 473,900 shares are bought of at most 500,000. */
export const repurchasedWithinMaximum = equationCheck({
  id: 'repurchased-within-maximum',
  summary: 'No more shares are bought, and no more is paid, than the resolution or programme allows.',
  severity: 'warning',
  equations: [
    atMost(at(repurchasedShares, ''), repurchaseMaxShares),
    atMost(at(repurchasedShares, 'cumulative'), repurchaseMaxShares),
    atMost(at(repurchasedAmount, ''), repurchaseMaxAmount),
    atMost(at(repurchasedAmount, 'cumulative'), repurchaseMaxAmount),
  ],
  why: 'More than the maximum is a wrong digit, or a programme that was enlarged without a word.',
  examples: {
    holds: 'Up to 500,000 shares may be acquired; 473,900 shares have been acquired so far',
    fails: 'Up to 500,000 shares may be acquired; 573,900 shares have been acquired so far',
  },
});
