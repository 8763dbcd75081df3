import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { unstatedValuesAgree } from '../../src/checks/unstated-values-agree.js';
import { repurchaseMaxShares, repurchasePercent } from '../../src/fields/buyback.js';
import { dividendPerShare, dividendTotal, recordDate } from '../../src/fields/dividend.js';
import {
  epsDilution,
  issuedShares,
  issuedSharesDate,
  maximumNewShares,
  treasuryShares,
} from '../../src/fields/offering.js';
import {
  allotteeRights,
  paymentPerRight,
  paymentPerShare,
  paymentTotal,
  sharesPerRight,
  totalRights,
  totalShares,
} from '../../src/fields/rights.js';
import type { Check } from '../../src/laws/check.js';
import { release, type Stated, stated } from '../laws/release.js';
import { lawOf, type Row } from './law.js';

const withShelf: Check = {
  ...unstatedValuesAgree,
  run: (evidence) => unstatedValuesAgree.run(evidence, checks),
};

const terms = (perShare: string): readonly Row[] => [
  [totalRights, '162 rights'],
  [totalShares, '32,400 shares'],
  [paymentPerRight, 'JPY360,000'],
  [paymentPerShare, perShare],
];

describe('unstated-values-agree', () =>
  lawOf(withShelf, {
    holds: [
      terms('JPY1,800'),
      // 3 × JPY1,283.5 are JPY3,850.5: the price of a right was rounded up.
      [
        [totalRights, '100 rights'],
        [totalShares, '300 shares'],
        [paymentPerRight, 'JPY3,851'],
        [paymentPerShare, 'JPY1,283.5'],
      ],
      [
        [allotteeRights, '105 rights', 'allottee-1'],
        [allotteeRights, '57 rights', 'allottee-2'],
        [totalShares, '32,400 shares'],
        [sharesPerRight, '200'],
      ],
    ],
    fails: [
      terms('JPY1,080'),
      [
        [allotteeRights, '105 rights', 'allottee-1'],
        [allotteeRights, '75 rights', 'allottee-2'],
        [totalShares, '32,400 shares'],
        [sharesPerRight, '200'],
      ],
    ],
    ignores: [
      // What is stated is for its own laws to check.
      [...terms('JPY1,080'), [paymentTotal, 'JPY58,320,000']],
      [
        [totalRights, '162 rights'],
        [paymentPerRight, 'JPY360,000'],
      ],
      // One law alone has nothing to agree with.
      [
        [totalRights, '162 rights'],
        [sharesPerRight, '200'],
      ],
    ],
  }));

const verdicts = (...figures: readonly Stated[]) => [...withShelf.run(release(...figures))];

it('says what both laws come to, and the same thing once', () => {
  const figures = terms('JPY1,080').map(([field, printed]) => stated(field, printed));
  expect(verdicts(...figures)).toEqual([
    expect.objectContaining({
      outcome: 'inconsistent',
      expression: 'total_rights × payment_per_right = total_shares × payment_per_share',
      message:
        '162 rights × JPY360,000 per right = JPY58,320,000, but 32,400 shares × JPY1,080 per share = JPY34,992,000 (difference -23,328,000)',
    }),
  ]);
});

it('leaves open what is only estimated or at most so much', () => {
  const figures = terms('JPY1,080').map(([field, printed]) =>
    stated(field, printed, { qualifier: field === totalShares ? 'maximum' : 'exact' }),
  );
  expect(verdicts(...figures)).toMatchObject([{ outcome: 'undetermined' }]);
});

describe('shares outstanding', () => {
  /** Issued shares less treasury shares beside what a dividend was paid on. */
  const dividend = (treasury: string, { paid = '2018-03-31', counted = '2018-03-31' } = {}) =>
    verdicts(
      stated(recordDate, paid, { subject: 'resolved' }),
      stated(dividendPerShare, 'JPY13.50', { subject: 'resolved' }),
      stated(dividendTotal, 'JPY608 million', { subject: 'resolved' }),
      stated(issuedSharesDate, counted),
      stated(issuedShares, '46,713,800 shares'),
      stated(treasuryShares, treasury),
    );

  it('meet within rounding', () => {
    expect(dividend('1,650,000 shares')).toMatchObject([{ outcome: 'within-rounding' }]);
  });

  it('do not meet, and that is a warning where figures are rounded', () => {
    expect(dividend('165,000 shares')).toMatchObject([{ outcome: 'inconsistent', severity: 'warning' }]);
  });

  it.each([
    ['another day', { counted: '2018-09-30' }],
    ['a month', { counted: '2018-03' }],
  ])('of %s are not held against each other', (_, days) => {
    expect(dividend('165,000 shares', days)).toMatchObject([
      { outcome: 'undetermined', reason: 'the figures are not known to be of one day' },
    ]);
  });

  it.each([
    ['1.0%', 'within-rounding'],
    // Of some other base: no slip, but no proof either.
    ['3.0%', 'undetermined'],
  ])('follow from a repurchase of %s too', (percent, outcome) => {
    const found = verdicts(
      stated(repurchaseMaxShares, '500,000 shares', { qualifier: 'maximum' }),
      stated(repurchasePercent, percent),
      stated(issuedShares, '51,000,000 shares'),
      stated(treasuryShares, '1,200,000 shares'),
    );
    expect(found).toMatchObject([{ outcome }]);
  });

  it('follow from a dilution too, on the base that fits it', () => {
    const dilution = (treasury: string) =>
      verdicts(
        stated(maximumNewShares, '5,400,000 shares', { qualifier: 'maximum' }),
        stated(epsDilution, '11.8%'),
        stated(issuedShares, '41,297,800 shares', { subject: 'before' }),
        stated(issuedSharesDate, '2013-06-28'),
        stated(treasuryShares, treasury),
      );
    expect(dilution('758,800 shares')).toMatchObject([{ outcome: 'within-rounding' }]);
    expect(dilution('1,758,800 shares')).toMatchObject([{ outcome: 'inconsistent', severity: 'warning' }]);
  });
});
