import { describe, expect, it } from 'vitest';
import {
  allotteeRights,
  paymentPerRight,
  paymentPerShare,
  paymentTotal,
  sharesPerRight,
  totalRights,
  totalShares,
} from '../../src/fields/rights.js';
import type { Equation } from '../../src/laws/equation.js';
import { at, atMost, equation, product, rows, sum, times } from '../../src/laws/equation.js';
import { equationCheck } from '../../src/laws/equation-check.js';
import { field } from '../../src/model/field.js';
import { release, type Stated, stated } from './release.js';

const check = (...equations: readonly [Equation, ...Equation[]]) =>
  equationCheck({
    id: 'test',
    summary: 'A law for this test.',
    severity: 'error',
    equations,
    why: 'To see it work.',
    examples: { holds: '', fails: '' },
  });

const run = (law: Equation, ...figures: readonly Stated[]) => [...check(law).run(release(...figures))];

const issued = field({ id: 'issued', type: 'quantity', unit: 'share', label: 'Issued', summary: '' });

describe('a product', () => {
  const law = product(totalRights, sharesPerRight, totalShares);
  const terms = [stated(totalRights, '162 rights'), stated(sharesPerRight, '200')];

  it('holds', () => {
    const [verdict, ...more] = run(law, ...terms, stated(totalShares, '32,400 shares'));
    expect(more).toEqual([]);
    expect(verdict).toMatchObject({
      outcome: 'exact',
      message: '162 rights × 200 shares per right = 32,400 shares, as stated',
      expression: 'total_rights × shares_per_right = total_shares',
      stated: '32400',
      computed: '32400',
      difference: '0',
      tolerance: '0',
    });
    expect(verdict?.operands.map(({ name }) => name)).toEqual([
      'total_rights',
      'shares_per_right',
      'total_shares',
    ]);
  });

  it('fails', () => {
    const [verdict] = run(law, ...terms, stated(totalShares, '32,040 shares'));
    expect(verdict).toMatchObject({
      outcome: 'inconsistent',
      message:
        '162 rights × 200 shares per right = 32,400 shares, but 32,040 shares is stated (difference -360)',
      difference: '-360',
    });
  });

  it('cannot be decided when one figure is missing, and says which', () => {
    const [verdict] = run(law, stated(totalRights, '162 rights'), stated(totalShares, '32,400 shares'));
    expect(verdict).toMatchObject({ outcome: 'undetermined', reason: 'shares_per_right is not stated' });
  });

  it('has nothing to check where its result is not stated, or left open', () => {
    expect(run(law, ...terms)).toEqual([]);
    expect(run(law, ...terms, stated(totalShares, '', { status: 'undetermined' }))).toEqual([]);
  });

  it('takes a derived figure for none at all', () => {
    const wrong = stated(totalShares, '32,040 shares', { status: 'derived' });
    expect(run(law, ...terms, wrong)).toEqual([]);
    const [verdict] = run(
      law,
      stated(totalRights, '162 rights'),
      stated(sharesPerRight, '200', { status: 'derived' }),
      stated(totalShares, '32,400 shares'),
    );
    expect(verdict).toMatchObject({ outcome: 'undetermined', reason: 'shares_per_right is not stated' });
  });

  it('is silent when next to nothing of it is stated', () => {
    expect(run(law, stated(totalRights, '162 rights'))).toEqual([]);
    expect(run(law)).toEqual([]);
  });

  it('is not computed when the units do not fit', () => {
    const wrong = product(totalRights, sharesPerRight, paymentTotal);
    const [verdict] = run(wrong, ...terms, stated(paymentTotal, 'JPY32,400'));
    expect(verdict).toMatchObject({
      outcome: 'undetermined',
      reason: 'the units do not fit: share against JPY',
    });
  });
});

describe('prices', () => {
  it('multiply out by what they are for one of', () => {
    const law = product(paymentPerShare, sharesPerRight, paymentPerRight);
    const [verdict] = run(
      law,
      stated(paymentPerShare, 'JPY1,800'),
      stated(sharesPerRight, '200'),
      stated(paymentPerRight, 'JPY360,000'),
    );
    expect(verdict?.message).toBe(
      'JPY1,800 per share × 200 shares per right = JPY360,000 per right, as stated',
    );
  });

  it('meet on both sides of an equation', () => {
    const law = equation(times(totalRights, paymentPerRight), '=', times(totalShares, paymentPerShare));
    const [verdict] = run(
      law,
      stated(totalRights, '162 rights'),
      stated(paymentPerRight, 'JPY360,000'),
      stated(totalShares, '32,400 shares'),
      stated(paymentPerShare, 'JPY1,800'),
    );
    expect(verdict?.message).toBe(
      '162 rights × JPY360,000 per right = JPY58,320,000 = 32,400 shares × JPY1,800 per share',
    );
  });

  it('a lone total printed in full is matched exactly, round as it may look', () => {
    const law = product(totalRights, paymentPerRight, paymentTotal);
    const terms = [stated(totalRights, '162 rights'), stated(paymentPerRight, 'JPY360,000')];
    expect(run(law, ...terms, stated(paymentTotal, 'JPY58,320,000'))[0]?.outcome).toBe('exact');
    expect(run(law, ...terms, stated(paymentTotal, 'JPY58,321,000'))[0]?.outcome).toBe('inconsistent');
  });

  it('that give a fraction of a yen are rounded to the yen', () => {
    const law = product(totalShares, paymentPerShare, paymentTotal);
    const [verdict] = run(
      law,
      stated(totalShares, '102,345 shares'),
      stated(paymentPerShare, 'JPY1,283.5'),
      stated(paymentTotal, 'JPY131,359,808'),
    );
    expect(verdict).toMatchObject({ outcome: 'within-rounding', difference: '0.5', tolerance: '1' });
  });
});

describe('rows', () => {
  const law = sum(rows(allotteeRights), totalRights);
  const row = (n: number, printed: string) => stated(allotteeRights, printed, { subject: `allottee-${n}` });

  it('add up', () => {
    const [verdict] = run(law, row(1, '105 rights'), row(2, '57 rights'), stated(totalRights, '162 rights'));
    expect(verdict).toMatchObject({
      outcome: 'exact',
      message: '105 rights + 57 rights = 162 rights, as stated',
      expression: 'Σ allottee_rights = total_rights',
    });
  });

  it('of maxima must add up to the maximum', () => {
    const most = { qualifier: 'maximum' } as const;
    const total = (printed: string) => stated(totalRights, printed, most);
    expect(run(law, row(1, '95 rights'), row(2, '40 rights'), total('135 rights'))[0]?.outcome).toBe('exact');
    expect(run(law, row(1, '59 rights'), row(2, '40 rights'), total('135 rights'))[0]?.outcome).toBe(
      'inconsistent',
    );
  });

  it('leave a row out that is not of the family', () => {
    const others = stated(allotteeRights, '162 rights', { subject: 'allottee-sum' });
    const [verdict] = run(
      law,
      row(1, '105 rights'),
      row(2, '57 rights'),
      others,
      stated(totalRights, '162 rights'),
    );
    expect(verdict?.outcome).toBe('exact');
  });

  it('are shortened in the message when there are many', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => row(index + 1, '1 right'));
    const [verdict] = run(law, ...many, stated(totalRights, '10,000 rights'));
    expect(verdict?.outcome).toBe('exact');
    expect(verdict?.message.length).toBeLessThan(120);
    expect(verdict?.relation?.solve(17)).toHaveLength(1);
  });
});

describe('subjects', () => {
  it('may be fixed', () => {
    const law = sum(at(issued, 'before'), at(totalShares, 'primary'), at(issued, 'after'));
    const [verdict] = run(
      law,
      stated(issued, '41,297,800 shares', { subject: 'before' }),
      stated(totalShares, '4,700,000 shares', { subject: 'primary', qualifier: 'exact' }),
      stated(issued, '45,997,800 shares', { subject: 'after' }),
    );
    expect(verdict).toMatchObject({
      outcome: 'exact',
      expression: 'issued[before] + total_shares[primary] = issued[after]',
    });
  });

  it('are tried in turn where fields are bare', () => {
    const law = atMost(totalRights, issuedRights);
    const verdicts = run(
      law,
      stated(totalRights, '90 rights', { subject: 'series-1' }),
      stated(issuedRights, '80 rights', { subject: 'series-1' }),
      stated(totalRights, '70 rights', { subject: 'series-2' }),
      stated(issuedRights, '80 rights', { subject: 'series-2' }),
    );
    expect(verdicts.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ['series-1', 'inconsistent'],
      ['series-2', 'exact'],
    ]);
  });
});

const issuedRights = field({ id: 'max', type: 'quantity', unit: 'right', label: 'Maximum', summary: '' });
