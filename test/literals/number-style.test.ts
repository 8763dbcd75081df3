import { describe, expect, it } from 'vitest';
import { scan } from '../../src/literals/index.js';

/** The figures of a text: number, currency, and a question mark where another reading is possible. */
const figuresIn = (text: string): readonly string[] =>
  scan(text).flatMap((literal) => {
    if (!('number' in literal) || literal.type === 'ordinal') return [];
    const currency = literal.type === 'money' ? ` ${literal.currency}` : '';
    return [`${literal.number}${currency}${literal.ambiguous ? ' ?' : ''}`];
  });

describe('numbers as other countries print them', () => {
  it.each([
    ['1.234.567,89 EUR', ['1234567.89 EUR']],
    ['NOK 1 234 567 890', ['1234567890 NOK']],
    ['SEK 1 234,50', ['1234.50 SEK']],
    ['SEK 1 234,5678 per share', ['1234.5678 SEK']],
    ["CHF 1'234'567.50", ['1234567.50 CHF']],
    ['Rs 12,34,567', ['1234567 INR']],
    ['Rs. 12 crore', ['120000000 INR']],
    ['EUR 2,5 million', ['2500000 EUR']],
    ['1.234,5 Mio. EUR', ['1234500000 EUR']],
    ['€ 1,2 Mrd.', ['1200000000 EUR']],
    ['SEK123m', ['123000000 SEK']],
    ['EUR 12.5m', ['12500000 EUR']],
    ['USD 1.2bn', ['1200000000 USD']],
    ['A$40.0 million', ['40000000 AUD']],
    ['NT$9,312 million', ['9312000000 TWD ?']],
    ['GBp 12.5', ['0.125 GBP']],
    ['12.5p per share', ['0.125 GBP']],
    ['RM0.10', ['0.10 MYR']],
    ['15 million euros', ['15000000 EUR']],
    ['2 500 000 kronor', ['2500000 XXX']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    ['a point groups where commas begin decimals', 'EUR 12,50 and EUR 1.234', ['12.50 EUR', '1234 EUR']],
    ['a comma begins decimals there', 'EUR 12,50 and EUR 1,234', ['12.50 EUR', '1.234 EUR']],
    ['scaled', 'EUR 12,5 million and EUR 1.234 million', ['12500000 EUR', '1234000000 EUR']],
    ['a point begins decimals in English', 'EUR 12.50 and EUR 1.234', ['12.50 EUR', '1.234 EUR']],
    ['a comma groups in English', 'EUR 12.50 and EUR 1,234', ['12.50 EUR', '1234 EUR']],
    ['nothing says it', 'EUR 1.234', ['1.234 EUR ?']],
    ['they disagree', 'EUR 12,50 and EUR 12.50 and EUR 1.234', ['12.50 EUR', '12.50 EUR', '1.234 EUR ?']],
    ['shares are whole', '1,500 shares', ['1500']],
    ['shares are whole elsewhere too', 'EUR 12,50 for 1.500 shares', ['12.50 EUR', '1500']],
    ['less than one is a decimal', '0.125 and 0,125', ['0.125', '0.125']],
  ])('are read as the document writes them: %s', (_, text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('bare words for money', () => {
  it.each([
    ['one krone is named', 'SEK 5 million, or 12,50 kr per share', ['5000000 SEK', '12.50 SEK']],
    ['two are', 'SEK 5 and NOK 6, or 12,50 kr', ['5 SEK', '6 NOK', '12.50 XXX']],
    ['one money is named', 'It pays EUR 5 or 8.4 cents.', ['5 EUR', '0.084 EUR']],
    ['dollars are named', 'It pays $0.31 or 8.4 cents.', ['0.31 USD', '0.084 USD']],
  ])('%s', (_, text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe('days in figures', () => {
  const datesIn = (text: string): readonly string[] =>
    scan(text).flatMap((literal) =>
      literal.type === 'date' ? [`${literal.date}${literal.ambiguous ? ' ?' : ''}`] : [],
    );

  it.each([
    ['11.2.2025', ['2025-02-11']],
    ['11 February 2025', ['2025-02-11']],
    ['11th of February 2025', ['2025-02-11']],
    ['Feb. 11, 2025', ['2025-02-11']],
    ['2025-02-11', ['2025-02-11']],
    ['Tuesday 11 February 2025', ['2025-02-11']],
    ['11/02/2025', ['2025-11-02 ?']],
    ['11/02/2025 and 25/02/2025', ['2025-02-11', '2025-02-25']],
    ['11/02/2025 and 02/25/2025', ['2025-11-02', '2025-02-25']],
    ['11-02-2025 and 25-02-2025', ['2025-02-11', '2025-02-25']],
    ['11 February 2025, that is 11/02/2025', ['2025-02-11', '2025-02-11']],
    ['Paid on 11/02/2025 (ISIN SE0002095604)', ['2025-02-11 ?']],
    ['Hoshi (ASX: HOS) pays on 11/02/2025', ['2025-02-11 ?']],
    ['Hoshi (NYSE: HOS) pays on 11/02/2025', ['2025-11-02 ?']],
    ['03/02/2025, 04/02/2025 and 05/02/2025', ['2025-02-03 ?', '2025-02-04 ?', '2025-02-05 ?']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
