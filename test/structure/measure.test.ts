import { describe, expect, it } from 'vitest';
import { measureOf } from '../../src/structure/measure.js';

describe('words over figures', () => {
  it.each([
    ['Total (thousand yen)', { currency: 'JPY', scale: '1000' }],
    ['(Millions of yen)', { currency: 'JPY', scale: '1000000' }],
    ['($ in thousands)', { currency: 'USD', scale: '1000' }],
    ['Net revenues (NT$ million)', { currency: 'TWD', scale: '1000000' }],
    ['MSEK', { currency: 'SEK', scale: '1000000' }],
    ['EURm', { currency: 'EUR', scale: '1000000' }],
    ['US$ 000', { currency: 'USD', scale: '1000' }],
    ['Total daily transaction value (SEK)', { currency: 'SEK' }],
    ['Aggregated daily volume (number of shares)', { unit: 'share' }],
    ['Total number of issued shares at present', { unit: 'share' }],
    ['Number of voting rights', { unit: 'vote' }],
    ['Number of stock acquisition rights', { unit: 'right' }],
    ['Class B shares repurchased', { unit: 'share' }],
    ['Weighted average outstanding shares:', { unit: 'share' }],
    ['Dividend per common share', { per: 'share' }],
    ['Weighted average share price per day (SEK)', { currency: 'SEK' }],
    ['Average price/ share', { per: 'share' }],
    ['Change (%)', { percent: true }],
    ['Net debt to equity ratio', { bare: true }],
    ['Number of stores', { bare: true }],
    ['百万円', { currency: 'JPY', scale: '1000000' }],
  ])('%s', (words, measure) => {
    const said = Object.entries(measureOf(words)).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(said)).toEqual(measure);
  });

  it.each([
    'Record date',
    'Cash and cash equivalents',
    '5.875% Series A',
    'USD against EUR',
    'Over 5 million customers',
    'III Data Centers',
  ])('nothing: %s', (words) => {
    expect(Object.values(measureOf(words)).filter(Boolean)).toEqual([]);
  });
});
