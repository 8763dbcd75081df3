import { describe, expect, it } from 'vitest';
import { dividendTotalFitsShares } from '../../src/checks/dividend-total-fits-shares.js';
import { interimPlusYearEndIsAnnual } from '../../src/checks/interim-plus-year-end-is-annual.js';
import { paymentTotalIsRightsTimesPrice } from '../../src/checks/payment-total-is-rights-times-price.js';
import { usesAddUpToProceeds } from '../../src/checks/uses-add-up-to-proceeds.js';
import {
  annualDividend,
  dividendPerShare,
  dividendTotal,
  interimDividend,
  yearEndDividend,
} from '../../src/fields/dividend.js';
import { issuedShares, proceeds, useAmount } from '../../src/fields/offering.js';
import { exercisePrice, paymentPerRight, paymentTotal, totalRights } from '../../src/fields/rights.js';
import type { Check } from '../../src/laws/check.js';
import type { Field } from '../../src/model/field.js';
import { release, stated } from './release.js';

type Row = readonly [field: Field, printed: string, subject?: string];

const verdict = (check: Check, ...rows: readonly Row[]) => {
  const figures = rows.map(([field, printed, subject = '']) => stated(field, printed, { subject }));
  const evidence = release(...figures);
  const [first] = [...check.run(evidence)].filter(({ operands }) => operands.length > 1);
  const { suspect } = first ?? {};
  const quote = suspect && evidence.text.slice(suspect.start, suspect.end);
  return { outcome: first?.outcome, quote, probable: suspect?.probable, reason: first?.reason };
};

describe('a law whose figures fit in all but their currency', () => {
  it('names the odd one of several', () => {
    expect(
      verdict(
        usesAddUpToProceeds,
        [proceeds, 'JPY3,157 million'],
        [useAmount, 'JPY2,400 million', 'use-1'],
        [useAmount, 'USD557 million', 'use-2'],
        [useAmount, 'JPY200 million', 'use-3'],
      ),
    ).toMatchObject({ outcome: 'inconsistent', quote: 'USD557 million', probable: 'JPY557 million' });
  });

  it('of two amounts, the one whose currency is rarer in the release', () => {
    expect(
      verdict(
        paymentTotalIsRightsTimesPrice,
        [totalRights, '162 rights'],
        [paymentPerRight, 'JPY360,000'],
        [paymentTotal, 'USD58,320,000'],
        [exercisePrice, 'JPY1'],
      ),
    ).toMatchObject({ outcome: 'inconsistent', quote: 'USD58,320,000', probable: 'JPY58,320,000' });
  });

  it('of two amounts that are all there are, neither', () => {
    expect(
      verdict(
        paymentTotalIsRightsTimesPrice,
        [totalRights, '162 rights'],
        [paymentPerRight, 'JPY360,000'],
        [paymentTotal, 'USD58,320,000'],
      ),
    ).toMatchObject({ outcome: 'inconsistent', quote: undefined });
  });

  it('is not that when the numbers do not fit: an amount may have been converted', () => {
    expect(
      verdict(
        paymentTotalIsRightsTimesPrice,
        [totalRights, '162 rights'],
        [paymentPerRight, 'JPY360,000'],
        [paymentTotal, 'USD558,000'],
      ),
    ).toMatchObject({ outcome: 'undetermined', reason: 'the units do not fit: JPY against USD' });
  });

  it('nor with three currencies', () => {
    const subject = 'fy-2018-03';
    expect(
      verdict(
        interimPlusYearEndIsAnnual,
        [interimDividend, 'JPY13.50', subject],
        [yearEndDividend, 'USD13.50', subject],
        [annualDividend, 'EUR27.00', subject],
      ),
    ).toMatchObject({ outcome: 'undetermined' });
  });
});

describe('a total dividend in another currency than the dividend per share', () => {
  const dividend = (total: string, issued: string) =>
    verdict(
      dividendTotalFitsShares,
      [dividendPerShare, 'JPY13.50', 'resolved'],
      [dividendTotal, total, 'resolved'],
      [issuedShares, issued],
      [dividendPerShare, 'JPY13.50', 'previous'],
    );

  it('is a slip when the numbers give most of the shares issued', () => {
    expect(dividend('USD608 million', '46,713,800 shares')).toMatchObject({
      outcome: 'inconsistent',
      quote: 'USD608 million',
      probable: 'JPY608 million',
    });
  });

  it('is not known to be one when they give few, or too many', () => {
    expect(dividend('USD5.6 million', '46,713,800 shares').outcome).toBe('undetermined');
    expect(dividend('USD6,080 million', '46,713,800 shares').outcome).toBe('undetermined');
  });
});
