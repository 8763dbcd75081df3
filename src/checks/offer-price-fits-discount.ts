import { offerPrice } from '../fields/offering.js';
import { basePrice, discountPercent } from '../fields/placement.js';
import type { Check } from '../laws/check.js';
import { at, minus, percentage } from '../laws/equation.js';
import { equationCheck } from '../laws/equation-check.js';

const law = equationCheck({
  id: 'offer-price-fits-discount',
  summary: 'The stated discount is that of the offer price from the market price it is based on.',
  severity: 'warning',
  equations: [
    percentage(
      minus(at(basePrice, ''), at(offerPrice, 'primary')),
      at(basePrice, ''),
      at(discountPercent, ''),
    ),
    percentage(
      minus(at(basePrice, ''), at(offerPrice, 'secondary')),
      at(basePrice, ''),
      at(discountPercent, ''),
    ),
    percentage(minus(at(basePrice, ''), at(offerPrice, '')), at(basePrice, ''), at(discountPercent, '')),
  ],
  why: 'The price is a round figure below the market price of one day: the percentage was computed for another one.',
  examples: {
    holds: 'Issue price: 1,852 yen per share. Calculation price: 1,910 yen. Discount rate: 3.04%',
    fails: 'Issue price: 1,852 yen per share. Calculation price: 1,910 yen. Discount rate: 4.03%',
  },
});

/** JPY1,852 is 3.04 % below JPY1,910. */
export const offerPriceFitsDiscount: Check = {
  ...law,
  run: (evidence) => [...law.run(evidence)].filter(({ outcome }) => outcome !== 'undetermined'),
};
