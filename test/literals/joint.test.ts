import { describe, expect, it } from 'vitest';
import { scan } from '../../src/literals/index.js';

/** Every literal as printed. */
const printed = (text: string): string[] => scan(text).map(({ start, end }) => text.slice(start, end));

describe('a figure whose last word ran into the next', () => {
  it.each([
    ['25 sharesRecord date', ['25 shares']],
    ['Amount: 1.52 NOKDate of approval', ['1.52 NOK']],
    ['EUR 5 millionLast day', ['EUR 5 million']],
    ['in all 100 yenTotal', ['100 yen']],
    ['14 May 2025Ex-date: 15 May 2025', ['14 May 2025', '15 May 2025']],
    ['onMay15th, 2025 it', ['May15th, 2025']],
    ['(February12, 2025)', ['February12, 2025']],
    ['on 20 May2025,and', ['20 May2025']],
  ])('%s', (text, quotes) => {
    expect(printed(text)).toEqual(quotes);
  });

  it('is told from names with a capital inside', () => {
    expect(printed('5 McShares of 3 eShares')).toEqual(['5', '3']);
  });
});

describe('an address that ran into its neighbours', () => {
  it.each([
    ['write to ir@example.comTel: +41 22 555 01 50', ['ir@example.com', '+41 22 555 01 50']],
    ['press@example.ca403-555-0144', ['press@example.ca', '403-555-0144']],
    ['Office2025550143press@example.com', ['press@example.com']],
    ['www.example.comwww.example.org', ['www.example.com', 'www.example.org']],
    [
      'https://web.archive.example/web/https://www.example.org',
      ['https://web.archive.example/web/https://www.example.org'],
    ],
  ])('%s', (text, quotes) => {
    expect(printed(text)).toEqual(quotes);
  });
});
