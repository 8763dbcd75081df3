import { describe, expect, it } from 'vitest';
import { allotteeRights, sharesPerRight, totalRights, totalShares } from '../../src/fields/rights.js';
import {
  at,
  atMost,
  change,
  type Equation,
  equation,
  percentage,
  portion,
  product,
  quotient,
  rows,
  scaled,
  sum,
} from '../../src/laws/equation.js';
import { after, before, derived, each, fee, paid, part, percent, total, whole } from './deriving.js';
import { type Stated, stated } from './release.js';

describe('one law with one gap', () => {
  it.each<[string, Equation, readonly Stated[], string]>([
    [
      'the result of a product',
      product(totalRights, sharesPerRight, totalShares),
      [stated(totalRights, '162 rights'), stated(sharesPerRight, '200')],
      'total_shares = 32400 ← total_rights × shares_per_right',
    ],
    [
      'a factor',
      product(totalRights, sharesPerRight, totalShares),
      [stated(totalRights, '162 rights'), stated(totalShares, '32,400 shares')],
      'shares_per_right = 200 ← total_shares ÷ total_rights',
    ],
    [
      'a sum of rows',
      sum(rows(allotteeRights), totalRights),
      [
        stated(allotteeRights, '105 rights', { subject: 'allottee-1' }),
        stated(allotteeRights, '57 rights', { subject: 'allottee-2' }),
      ],
      'total_rights = 162 ← Σ allottee_rights',
    ],
    [
      'an addend',
      sum(before, part, after),
      [stated(before, '41,297,800 shares'), stated(after, '45,997,800 shares')],
      'part = 4700000 ← after − before',
    ],
    [
      'a percentage, in hundredths inside and as it is printed outside',
      percentage(part, whole, percent),
      [stated(part, '1,250 shares'), stated(whole, '10,000 shares')],
      'percent = 12.5 ← part ÷ whole',
    ],
    [
      'a percentage that never ends is cut',
      percentage(part, whole, percent),
      [stated(part, '1,000 shares'), stated(whole, '3,000 shares')],
      'percent = 33.333333 ← part ÷ whole',
    ],
    [
      'what a percentage is of, with all that it may be',
      percentage(part, whole, percent),
      [stated(part, '1,000 shares'), stated(percent, '12.5%')],
      'whole = 7937…8032 approximate ← part ÷ percent',
    ],
    [
      'the shares of a rounded total',
      product(whole, each, total),
      [stated(each, 'JPY13.50'), stated(total, 'JPY608 million')],
      'whole = 45000000…45111111 approximate ← total ÷ each',
    ],
    [
      'a price that comes out even',
      product(whole, each, total),
      [stated(whole, '200 shares'), stated(total, 'JPY360,000')],
      'each = 1800 ← total ÷ whole',
    ],
    [
      'a price that does not: the total was rounded to the yen',
      product(whole, each, total),
      [stated(whole, '3 shares'), stated(total, 'JPY100')],
      'each = 33…33.6667 approximate ← total ÷ whole',
    ],
    [
      'a price with the decimals of prices',
      sum(at(each, ''), at(each, 'final'), at(paid, '')),
      [stated(each, 'JPY13.50'), stated(each, 'JPY13.50', { subject: 'final' })],
      'paid = 27.00 ← each + each[final]',
    ],
    [
      'what has grown',
      change(before, after, percent),
      [stated(before, '1,000 shares'), stated(percent, '15.3%')],
      'after = 1153 ← before × (1 + percent)',
    ],
    [
      'what it has grown from, a whole number',
      change(before, after, percent),
      [stated(after, '1,153 shares'), stated(percent, '15.3%')],
      'before = 1000 ← after ÷ (1 + percent)',
    ],
    [
      'the rest beside a portion',
      equation(portion(part, whole), '=', percent),
      [stated(part, '5,400,000 shares'), stated(percent, '11.8%', { qualifier: 'approximate' })],
      'whole = 39978152…40557446 approximate ← part × (1 ÷ percent − 1)',
    ],
    [
      'the portion',
      equation(portion(part, whole), '=', percent),
      [stated(whole, '750 shares'), stated(percent, '25%')],
      'part = 244…263 approximate ← whole ÷ (1 ÷ percent − 1)',
    ],
    ['under a fixed factor', scaled(total, '0.5', fee), [stated(fee, 'JPY50')], 'total = 100 ← fee ÷ 0.5'],
    [
      'the divisor',
      quotient(total, whole, each),
      [stated(total, 'JPY360,000'), stated(each, 'JPY1,800')],
      'whole = 200 ← total ÷ each',
    ],
    [
      'more of a maximum, less beside one',
      sum(before, part, after),
      [stated(before, '100 shares'), stated(part, '20 shares', { qualifier: 'maximum' })],
      'after = 120 maximum ← before + part',
    ],
    [
      'less beside a maximum',
      sum(before, part, after),
      [stated(part, '20 shares', { qualifier: 'maximum' }), stated(after, '120 shares')],
      'before = 100 minimum ← after − part',
    ],
    [
      'what the release leaves open',
      product(totalRights, sharesPerRight, totalShares),
      [
        stated(totalRights, '162 rights'),
        stated(sharesPerRight, '200'),
        stated(totalShares, '', { status: 'undetermined' }),
      ],
      'total_shares = 32400 ← total_rights × shares_per_right',
    ],
  ])('gives %s', (_, law, figures, expected) => {
    expect(derived([law], ...figures)).toEqual([expected]);
  });

  it.each<[string, Equation, readonly Stated[]]>([
    ['that bounds only', atMost(part, whole), [stated(whole, '100 shares')]],
    [
      'that allows for a tolerance',
      { ...sum(before, part, after), within: { reach: { n: 1n, d: 1n }, relative: false } },
      [stated(before, '1 share'), stated(part, '2 shares')],
    ],
    ['in which it stands twice', sum(part, part, after), [stated(after, '120 shares')]],
    [
      'that would make half a right of it',
      product(totalRights, sharesPerRight, totalShares),
      [stated(totalRights, '7 rights'), stated(totalShares, '1,000 shares')],
    ],
    [
      'that would make it negative',
      sum(before, part, after),
      [stated(before, '120 shares'), stated(after, '100 shares')],
    ],
    [
      'that would divide by zero',
      product(whole, each, total),
      [stated(whole, '0 shares'), stated(total, 'JPY100')],
    ],
    [
      'whose units do not give it',
      product(whole, before, total),
      [stated(whole, '2 shares'), stated(before, '3 shares')],
    ],
    [
      'whose base of growth is negative',
      change(each, paid, percent),
      [stated(each, 'JPY-10'), stated(percent, '50%')],
    ],
    [
      'of which one figure is only implied',
      product(totalRights, sharesPerRight, totalShares),
      [stated(totalRights, '162 rights'), stated(sharesPerRight, '200', { status: 'implied' })],
    ],
    [
      'of which another figure was given as derived',
      product(totalRights, sharesPerRight, totalShares),
      [stated(totalRights, '162 rights'), stated(sharesPerRight, '200', { status: 'derived' })],
    ],
  ])('gives nothing from a law %s', (_, law, figures) => {
    expect(derived([law], ...figures)).toEqual([]);
  });
});
