import { expect, it } from 'vitest';
import { pricePerRightIsSharesTimesPricePerShare as check } from '../../src/checks/price-per-right-is-shares-times-price-per-share.js';
import { paymentPerRight, paymentPerShare, sharesPerRight } from '../../src/fields/rights.js';
import { release, stated } from '../laws/release.js';

const outcomes = (share: string, each: string, right: string) =>
  Array.from(
    check.run(
      release(stated(paymentPerShare, share), stated(sharesPerRight, each), stated(paymentPerRight, right)),
    ),
    ({ outcome }) => outcome,
  );

it.each([
  ['JPY1,800', '200', 'JPY360,000', 'exact'],
  ['JPY1,283.5', '3', 'JPY3,851', 'within-rounding'],
  ['JPY1,080', '200', 'JPY360,000', 'inconsistent'],
  ['JPY1,800', '200', 'JPY1,800', 'inconsistent'],
  ['JPY1,800', '200', 'USD360,000', 'inconsistent'],
  ['JPY1,800', '200', 'USD3,500', 'undetermined'],
])('%s × %s = %s is %s', (share, each, right, outcome) => {
  expect(outcomes(share, each, right)).toEqual([outcome]);
});
