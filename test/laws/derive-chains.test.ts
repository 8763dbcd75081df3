import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { sharesPerRight, totalRights, totalShares } from '../../src/fields/rights.js';
import { derive } from '../../src/laws/derive/derive.js';
import { lawsOf } from '../../src/laws/derive/laws.js';
import { lacking } from '../../src/laws/derive/missing.js';
import { percentage, product, sum } from '../../src/laws/equation.js';
import type { Field } from '../../src/model/field.js';
import { after, before, derived, each, part, percent, total, whole } from './deriving.js';
import { release, type Stated, stated } from './release.js';

describe('several laws', () => {
  const rights = product(totalRights, sharesPerRight, totalShares);
  const money = product(totalShares, each, total);

  it('make a chain, each unknown as near to what is printed as it can be', () => {
    expect(
      derived(
        [money, rights],
        stated(totalRights, '162 rights'),
        stated(sharesPerRight, '200'),
        stated(each, 'JPY1,800'),
      ),
    ).toEqual([
      'total_shares = 32400 ← total_rights × shares_per_right',
      'total = 58320000 ← total_shares × each',
    ]);
  });

  it('never close a circle', () => {
    expect(derived([rights, money], stated(totalRights, '162 rights'))).toEqual([]);
    expect(derived([sum(before, part, after), sum(part, before, after)], stated(after, '7 shares'))).toEqual(
      [],
    );
  });

  it('leave what all of them allow', () => {
    expect(
      derived(
        [product(whole, each, total), percentage(part, whole, percent)],
        stated(each, 'JPY13.50'),
        stated(total, 'JPY608 million'),
        stated(part, '5,400,000 shares'),
        stated(percent, '11.98%'),
      ),
    ).toEqual(['whole = 45037532…45093945 approximate ← total ÷ each & part ÷ percent']);
  });

  it('are told with the one first that leaves a single value', () => {
    expect(
      derived(
        [product(whole, each, total), sum(part, before, whole)],
        stated(each, 'JPY13.50'),
        stated(total, 'JPY608 million'),
        stated(part, '40,000 shares'),
        stated(before, '45,000,000 shares'),
      ),
    ).toEqual(['whole = 45040000 ← part + before & total ÷ each']);
  });

  it('leave nothing where they contradict one another', () => {
    expect(
      derived(
        [product(whole, each, total), percentage(part, whole, percent)],
        stated(each, 'JPY13.50'),
        stated(total, 'JPY608 million'),
        stated(part, '5,400,000 shares'),
        stated(percent, '11.8%'),
      ),
    ).toEqual([]);
  });

  it('are not combined where both move with one rounded figure', () => {
    const figures = [
      stated(each, 'JPY13.50'),
      stated(total, 'JPY608 million'),
      stated(before, '50,000,000 shares'),
    ];
    const laws = [product(whole, each, total), sum(part, whole, before), sum(part, whole, after)];
    expect(derived(laws, ...figures).map((one) => one.split(' ')[0])).toEqual(['whole', 'part']);
  });
});

describe('what is lacking', () => {
  const lacks = (...figures: readonly Stated[]) => {
    const { facts } = release(...figures);
    const laws = [product(totalRights, sharesPerRight, totalShares), product(totalShares, each, total)].map(
      (one) => ({ check: 'law', equation: one }),
    );
    return lacking(laws, facts, derive(laws, facts)).map(
      ({ expression, missing }) =>
        `${expression}: ${missing.map(({ name, why }) => `${name} ${why}`).join(', ')}`,
    );
  };

  it('is told of each law that is there in part', () => {
    expect(lacks(stated(totalRights, '162 rights'))).toEqual([
      'total_rights × shares_per_right = total_shares: shares_per_right is not stated, total_shares is not stated',
    ]);
  });

  it('is nothing where all is stated or derived, or nothing is', () => {
    expect(
      lacks(stated(totalRights, '162 rights'), stated(sharesPerRight, '200'), stated(each, 'JPY1')),
    ).toEqual([]);
    expect(lacks()).toEqual([]);
  });

  it('is nothing of a law that lacks what such a release does not speak of', () => {
    const { facts } = release(stated(totalRights, '162 rights'));
    const laws = [{ check: 'law', equation: product(totalRights, sharesPerRight, totalShares) }];
    const lacks = (...spoken: readonly Field[]) =>
      lacking(laws, facts, [], (field) => spoken.includes(field)).map(({ check }) => check);
    expect(lacks(totalRights, sharesPerRight)).toEqual([]);
    expect(lacks(sharesPerRight, totalShares)).toEqual(['law']);
  });

  it('does not ask for what was derived', () => {
    const open = stated(each, '', { status: 'undetermined' });
    expect(lacks(stated(totalRights, '162 rights'), stated(sharesPerRight, '200'), open)).toEqual([]);
    expect(lacks(stated(totalRights, '162 rights'), stated(totalShares, '32,400 shares'), open)).toEqual([
      'total_shares × each = total: each is left open by the release, total is not stated',
    ]);
  });
});

describe('for any law', () => {
  const small = fc.integer({ min: 1, max: 5000 });

  it('what is left out of figures that fit is found again', () => {
    fc.assert(
      fc.property(small, small, fc.constantFrom(0, 1, 2), (rightsCount, shares, hidden) => {
        const all = [
          stated(totalRights, `${rightsCount} rights`),
          stated(sharesPerRight, `${shares}`),
          stated(totalShares, `${rightsCount * shares} shares`),
        ];
        const values = [rightsCount, shares, rightsCount * shares];
        const [only] = derived(
          [product(totalRights, sharesPerRight, totalShares)],
          ...all.filter((_, at) => at !== hidden),
        );
        expect(only).toMatch(new RegExp(` = ${values[hidden]} ←`));
      }),
    );
  });

  it('a range holds the count that the rounded figures came from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 99_000_000 }),
        fc.integer({ min: 1, max: 400 }),
        (n, p) => {
          const millions = Math.floor((n * p) / 1_000_000);
          fc.pre(millions > 0);
          const evidence = release(stated(each, `JPY${p}`), stated(total, `JPY${millions} million`));
          const [found] = derive([{ check: 'law', equation: product(whole, each, total) }], evidence.facts);
          expect(found?.set.low && found.set.low.n <= BigInt(n)).toBe(true);
          expect(found?.set.high && found.set.high.n >= BigInt(n)).toBe(true);
        },
      ),
    );
  });
});

it('every check that is an equation shows it', () => {
  const evidence = release(stated(totalRights, '1 right'));
  const laws = lawsOf(checks, evidence);
  expect(laws.map(({ check }) => check)).toContain('rights-times-shares-per-right');
  expect(laws.map(({ check }) => check)).not.toContain('facility-plan-minus-paid-is-use');
  expect(laws.length).toBeGreaterThan(12);
});
