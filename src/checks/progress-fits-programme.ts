import {
  progressPercent,
  repurchasedAmount,
  repurchasedShares,
  repurchaseMaxAmount,
  repurchaseMaxShares,
} from '../fields/buyback.js';
import { anyBase } from '../laws/any-base.js';
import type { Check } from '../laws/check.js';
import { at, percentage, reached } from '../laws/equation.js';

const LAWS = [
  percentage(
    at(repurchasedAmount, 'cumulative'),
    reached(at(repurchaseMaxAmount, '')),
    at(progressPercent, 'cumulative'),
  ),
  percentage(
    at(repurchasedShares, 'cumulative'),
    reached(at(repurchaseMaxShares, '')),
    at(progressPercent, 'cumulative'),
  ),
];

/** DKK 21.4 million of DKK 200 million are 10.7 %. */
export const progressFitsProgramme: Check = {
  id: 'progress-fits-programme',
  summary:
    'The progress of a programme is what was bought so far as a percentage of the most that may be bought.',
  severity: 'warning',
  law: 'repurchased_amount[cumulative] ÷ repurchase_max_amount, or the same of shares, = progress_percent',
  needs: [progressPercent],
  why: 'A percentage that fits neither amount nor shares was left from the report before, or is misprinted.',
  examples: {
    holds:
      'In aggregate, shares of DKK 21.4 million were bought back, 10.7 % of the programme of DKK 200 million.',
    fails:
      'In aggregate, shares of DKK 21.4 million were bought back, 17.0 % of the programme of DKK 200 million.',
  },
  run: ({ facts }) =>
    anyBase(LAWS, facts, 'warning', 'the percentage may be of another part of the programme'),
};
