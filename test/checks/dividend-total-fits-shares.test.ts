import { expect, it } from 'vitest';
import { dividendTotalFitsShares as check } from '../../src/checks/dividend-total-fits-shares.js';
import { dividendPerShare, dividendTotal } from '../../src/fields/dividend.js';
import { issuedShares } from '../../src/fields/offering.js';
import { release, type Stated, stated } from '../laws/release.js';

const outcomes = (...figures: readonly Stated[]) =>
  Array.from(check.run(release(...figures)), ({ outcome, subject }) => [outcome, subject]);

const issued = stated(issuedShares, '46,713,800 shares');

it('looks at every dividend of the release', () => {
  const figures = ['resolved', 'previous'].flatMap((subject) => [
    stated(dividendTotal, subject === 'resolved' ? 'JPY608 million' : 'JPY6,080 million', { subject }),
    stated(dividendPerShare, 'JPY13.50', { subject }),
  ]);
  expect(outcomes(...figures, issued)).toEqual([
    ['within-rounding', 'resolved'],
    ['inconsistent', 'previous'],
  ]);
});

it('says nothing of a dividend without a total', () => {
  expect(outcomes(stated(dividendPerShare, 'JPY13.50', { subject: 'forecast' }), issued)).toEqual([]);
});

it('is not troubled by a dividend of nothing', () => {
  const none = [stated(dividendTotal, 'JPY0'), stated(dividendPerShare, 'JPY0')];
  expect(outcomes(...none, issued)).toEqual([['undetermined', undefined]]);
});
