import { expect, it } from 'vitest';
import { dilutionFitsShares as check } from '../../src/checks/dilution-fits-shares.js';
import { epsDilution, issuedShares, maximumNewShares } from '../../src/fields/offering.js';
import { release, stated } from '../laws/release.js';

const outcome = (added: string, issued: string, percent: string) =>
  Array.from(
    check.run(
      release(
        stated(maximumNewShares, added),
        stated(issuedShares, issued, { subject: 'before' }),
        stated(epsDilution, percent),
      ),
    ),
    (verdict) => [verdict.outcome, verdict.assumption],
  );

it.each([
  ['5,400,000 shares', '41,297,800 shares', '11.8%', 'the base excludes treasury shares'],
  ['1,000 shares', '9,000 shares', '10.0%', 'the base is the issued shares after the issue'],
  ['1,000 shares', '10,000 shares', '10.0%', 'the base is the issued shares before the issue'],
])('%s on %s is %s if %s', (added, issued, percent, assumption) => {
  expect(outcome(added, issued, percent)).toEqual([['under-assumption', assumption]]);
});

it.each([
  ['5,400,000 shares', '41,297,800 shares', '18.1%'],
  ['540,000 shares', '41,297,800 shares', '11.8%'],
])('%s on %s is never %s', (added, issued, percent) => {
  expect(outcome(added, issued, percent)).toEqual([['inconsistent', undefined]]);
});
