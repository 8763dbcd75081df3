import { offerPrice } from '../fields/offering.js';
import { amountPaidPerShare } from '../fields/placement.js';
import { at, equal } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** The over-allotment is sold at the offer price: JPY1,852 here and there. */
export const tranchesSoldAtOnePrice = equationCheck({
  id: 'tranches-sold-at-one-price',
  summary: 'The secondary offering and the over-allotment are sold at the price of the public offering.',
  severity: 'error',
  equations: [
    equal(at(offerPrice, 'over-allotment'), at(offerPrice, 'primary')),
    equal(at(offerPrice, 'secondary'), at(offerPrice, 'primary')),
    equal(at(amountPaidPerShare, 'third-party'), at(amountPaidPerShare, 'primary')),
  ],
  why: 'All tranches are priced together: one line was not updated.',
  examples: {
    holds:
      'Public Offering: issue price 1,852 yen per share. Over-Allotment: selling price 1,852 yen per share',
    fails:
      'Public Offering: issue price 1,852 yen per share. Over-Allotment: selling price 1,825 yen per share',
  },
});
