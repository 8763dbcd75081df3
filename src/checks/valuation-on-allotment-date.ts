import { allotmentDate } from '../fields/rights.js';
import { valuationPriceDate, volatilityWindow } from '../fields/valuation.js';
import type { Check, Verdict } from '../laws/check.js';
import { type Dated, dayOf, daysOfLaw, operandsOf } from '../laws/dated.js';

/** Options allotted on July 11, 2013 are valued at the closing price of July 11, 2013. */
export const valuationOnAllotmentDate: Check = {
  id: 'valuation-on-allotment-date',
  summary: 'Options are valued at the share price of the day they are allotted, on prices up to that day.',
  severity: 'warning',
  law: 'valuation_price_date = allotment_date; volatility_window.to ≤ allotment_date',
  why: 'Fair value is measured on the day of the grant: another day is a date left over, or a mistyped digit.',
  needs: [allotmentDate, valuationPriceDate, volatilityWindow],
  examples: {
    holds: 'Share price (S): the closing price on July 11, 2013. Date of allotment: July 11, 2013',
    fails: 'Share price (S): the closing price on July 11, 2012. Date of allotment: July 11, 2013',
  },
  *run({ facts }) {
    const allotted = dayOf(facts, allotmentDate);
    const [priced, prices] = [dayOf(facts, valuationPriceDate), dayOf(facts, volatilityWindow)];
    if (!allotted) return;
    if (priced) yield verdictOf(priced, allotted, ([a, b]) => a.first === b.first, priced.first);
    if (prices) yield verdictOf(prices, allotted, ([a, b]) => a.last <= b.last, prices.last);
  },
};

const verdictOf = (
  valued: Dated,
  allotted: Dated,
  holds: (days: readonly [Dated, Dated]) => boolean,
  day: string,
): Verdict => ({
  outcome: holds([valued, allotted]) ? 'exact' : 'inconsistent',
  message: `the valuation uses prices of ${day}, the options are allotted on ${allotted.first}`,
  operands: operandsOf(valued, allotted),
  ...daysOfLaw([valued, allotted], holds),
});
