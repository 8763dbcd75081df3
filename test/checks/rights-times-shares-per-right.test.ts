import { expect, it } from 'vitest';
import { rightsTimesSharesPerRight as check } from '../../src/checks/rights-times-shares-per-right.js';
import { sharesPerRight, totalRights, totalShares } from '../../src/fields/rights.js';
import { release, stated } from '../laws/release.js';

const outcomes = (rights: string, each: string, shares: string) =>
  Array.from(
    check.run(
      release(stated(totalRights, rights), stated(sharesPerRight, each), stated(totalShares, shares)),
    ),
    ({ outcome, message }) => [outcome, message],
  );

it('reads the three fields of its equation', () => {
  expect(check.needs).toEqual([totalRights, sharesPerRight, totalShares]);
  expect(check.law).toBe('total_rights × shares_per_right = total_shares');
});

it.each([
  ['162 rights', '200', '32,400 shares'],
  ['1 right', '100', '100 shares'],
])('holds for %s of %s: %s', (rights, each, shares) => {
  expect(outcomes(rights, each, shares)).toMatchObject([['exact', expect.stringContaining('as stated')]]);
});

it.each([
  ['162 rights', '200', '32,040 shares', 'difference -360'],
  ['162 rights', '200', '3,240 shares', 'difference -29,160'],
  ['126 rights', '200', '32,400 shares', 'difference 7,200'],
])('fails for %s of %s: %s', (rights, each, shares, difference) => {
  expect(outcomes(rights, each, shares)).toMatchObject([
    ['inconsistent', expect.stringContaining(difference)],
  ]);
});
