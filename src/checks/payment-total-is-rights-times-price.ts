import {
  paymentPerRight,
  paymentPerShare,
  paymentTotal,
  totalRights,
  totalShares,
} from '../fields/rights.js';
import { product } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

/** 162 rights × JPY360,000 = JPY58,320,000, and so do 32,400 shares × JPY1,800. */
export const paymentTotalIsRightsTimesPrice = equationCheck({
  id: 'payment-total-is-rights-times-price',
  summary: 'The total paid in is the number of rights times the amount paid for each.',
  severity: 'error',
  equations: [
    product(totalRights, paymentPerRight, paymentTotal),
    product(totalShares, paymentPerShare, paymentTotal),
  ],
  why: 'A mismatch is a total that was not updated when the number of rights was fixed, or a wrong digit.',
  examples: {
    holds: '162 rights at JPY360,000 per right, JPY58,320,000 in total',
    fails: '162 rights at JPY360,000 per right, JPY53,820,000 in total',
  },
});
