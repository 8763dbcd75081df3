import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/readers/index.js';
import { shown } from '../shown.js';

const linesOf = (text: string): string[] => shown(readText(text, 'x.md'));

describe('labels and values that were run together', () => {
  it('are lines again', () => {
    const text =
      'Dividend amount: 1.50Announced currency: EURLast day including right: 14 May 2025Ex-date: 15 May 2025Record Date: 16 May 2025 Date of approval: 14.02.2025Other information: it is paid as a repayment.';
    expect(linesOf(text)).toEqual([
      'P1 Dividend amount: 1.50',
      'P1 Announced currency: EUR',
      'P1 Last day including right: 14 May 2025',
      'P1 Ex-date: 15 May 2025',
      'P1 Record Date: 16 May 2025',
      'P1 Date of approval: 14.02.2025',
      'P1 Other information: it is paid as a repayment.',
    ]);
  });

  it('may be parted by dashes or semicolons', () => {
    expect(
      linesOf('- Amount: 1.52 NOK per share - Ex-date: 25 February - Payment date: 12 March 2025'),
    ).toEqual(['I1 Amount: 1.52 NOK per share', 'P1 Ex-date: 25 February', 'P1 Payment date: 12 March 2025']);
    expect(linesOf('Date: 25 May 2025; Time: 10:30; Shares: 4,000')).toEqual([
      'P1 Date: 25 May 2025',
      'P1 Time: 10:30',
      'P1 Shares: 4,000',
    ]);
  });

  it('part patterns too', () => {
    const { plain } = readText('Amount: 1.50 Ex-date: 15 May 2025 Record date: 16 May 2025', 'x');
    expect(plain).toBe('Amount: 1.50\nEx-date: 15 May 2025\nRecord date: 16 May 2025');
  });

  it.each([
    ['two pairs', 'Ex-date: 15 May 2025 Record date: 16 May 2025'],
    ['a sentence before them', 'As follows. Amount: 1.50 Ex-date: 15 May 2025 Record date: 16 May 2025'],
    ['words for values', 'Chair: Board room A Secretary: Office B Minutes: Office C'],
    ['a sentence with colons', 'The company notes: the plan is unchanged. It adds: nothing. It ends: here.'],
    ['addresses', 'See https://a.example/x: or http://b.example/y: or https://c.example/z: for 3 more.'],
  ])('stay one paragraph: %s', (_, text) => {
    expect(linesOf(text)).toHaveLength(1);
  });
});
