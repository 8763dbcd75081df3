import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/structure/context.js';
import { outlined } from './outlined.js';

describe('the label of a figure', () => {
  it.each([
    [
      'row and column of a cell',
      '\tFY2017\tFY2016\nRecord date\tMarch 31, 2018\tMarch 31, 2017\nDividend per share\t⟦JPY13.50⟧\tJPY13.50\n',
      'Dividend per share / FY2017',
    ],
    ['the words before a colon', 'Ex-date: ⟦17.02.2025⟧', 'Ex-date'],
    [
      'its own of several on one line',
      '- Dividend amount: 1.52 NOK per share - Announced currency: NOK - Payment date: ⟦12 March 2025⟧',
      'Payment date',
    ],
    [
      'the words before a gap',
      '1. Terms\n\n- (8) Subscription unit      ⟦100 shares⟧\n- (9) Payment date      August 5, 2013\n',
      'Subscription unit',
    ],
    [
      'the heading of its section',
      '1. Total number of rights\n\n⟦162 rights⟧\n\n2. Other\n\nText.',
      'Total number of rights',
    ],
    [
      'an item up to the figure',
      '1. Terms\n\n- (1) Number of shares to be sold ⟦700,000 shares⟧ of common stock\n- (2) Seller One of the underwriters\n',
      'Number of shares to be sold',
    ],
    ['nothing', 'We plan to issue ⟦700,000 shares⟧ today.', ''],
  ])('%s', (_, text, label) => {
    expect(outlined(text).context.label).toBe(label);
  });

  it('is no colon inside a bracket or a word', () => {
    expect(outlined('Example Inc. (NASDAQ: EXMP) issues ⟦5,000 shares⟧.').context.label).toBe('');
  });
});

describe('the words around a figure', () => {
  it('are those of its sentence', () => {
    const { context } = outlined(
      'The first sentence. Nomura Securities Co., Ltd. will buy ⟦5,000 shares⟧ of stock. The last.',
    );
    expect([context.before, context.after]).toEqual(['Nomura Securities Co., Ltd. will buy', 'of stock.']);
  });

  it('are those of its cell', () => {
    const { context } = outlined(
      '| Year | Interim |\n|---|---|\n| 2018 | about ⟦JPY13.50⟧ (paid) |\n| 2017 | JPY13.50 |\n',
    );
    expect([context.before, context.after, context.row, context.column]).toEqual([
      'about',
      '(paid)',
      '2018',
      'Interim',
    ]);
  });

  it('leave the list mark out', () => {
    expect(outlined('(4) The company sells ⟦700,000 shares⟧ today.').context.before).toBe(
      'The company sells',
    );
  });

  it('are bounded', () => {
    const { context } = outlined(`${'many words '.repeat(100)}⟦5,000 shares⟧${' and more'.repeat(100)}`);
    expect(context.before.length).toBeLessThanOrEqual(160);
    expect(context.after.length).toBeLessThanOrEqual(120);
  });
});

describe('a place', () => {
  const text = '1. Offering\n\n(1) Price\n\nThe price is ⟦JPY1,800⟧ per share.\n\n2. Other\n\nText.';

  it('has the path of its section and the headings above, nearest first', () => {
    const { context } = outlined(text);
    expect([context.sectionNumber, context.headings, context.heading]).toEqual([
      '1(1)',
      ['Price', 'Offering'],
      'Price / Offering',
    ]);
  });

  it('is the same looked up alone', () => {
    const { outline, document, marked, locator } = outlined(text);
    const place = placeOf(outline, document, marked);
    expect(place).toEqual(locator.placeOf(marked));
    expect(place.section?.number).toBe('1(1)');
    expect(place.row).toBeUndefined();
  });

  it('in headings of a table has no row', () => {
    const { context } = outlined(
      '| Item | ⟦March 31, 2024⟧ | March 31, 2023 |\n|---|---|---|\n| Sales | 5 | 6 |\n| Costs | 7 | 8 |\n',
    );
    expect([context.place.table !== undefined, context.row]).toEqual([true, '']);
  });
});
