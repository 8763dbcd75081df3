import { describe, expect, it } from 'vitest';
import { scan } from '../../src/literals/index.js';

/** Whatever stands in a text, it is scanned to its end (that no pattern runs away is proved in test/shape). */
describe('odd texts', () => {
  const size = 60_000;
  const odd: readonly [string, string][] = [
    ['digits only', '1'],
    ['digits and commas', '1,234,'],
    ['digits and points', '1.2'],
    ['digits and blanks', '123 '],
    ['open brackets', '('],
    ['brackets with digits', '(1'],
    ['closing brackets', '1)'],
    ['dashes', '-'],
    ['dashes and blanks', '- '],
    ['number words', 'one hundred '],
    ['months', 'July 1 '],
    ['dates without an end', 'July 1, 2013 ('],
    ['weekdays', 'Monday, July 1, 2013 to '],
    ['listings', 'NYSE: A, '],
    ['articles', 'Article 1, '],
    ['telephones', '+1 2'],
    ['addresses', 'a@b.'],
    ['links', 'www.a.com/'],
    ['long link', 'http://aaaaaaaa'],
    ['kanji numbers', '一二三億'],
    ['eras', '平成'],
    ['currencies', 'JPY1 JPY '],
    ['units', '5 new new new '],
    ['plans', '2024 Aaaa Bbbb '],
    ['ranges', '1-2-'],
    ['tabs', '1\t'],
    ['lone surrogates', '1\ud800'],
    ['one word', 'a'],
    ['capitals and digits', 'A1'],
  ];

  it.each(odd)('%s are scanned to the end, in order and apart', (_name, piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    let last = 0;
    for (const { start, end } of scan(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = end;
    }
  });

  it('a number of 400 digits is read exactly', () => {
    const digits = '9'.repeat(400);
    expect(scan(`${digits} shares`)).toMatchObject([{ type: 'quantity', number: digits, unit: 'share' }]);
  });

  it('megabytes of digits are one code and no number', () => {
    const found = scan('7'.repeat(5_000_000));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: 'identifier', of: 'code', start: 0, end: 5_000_000 });
  });

  it('a line of 5 MB is read to its end', { timeout: 30_000 }, () => {
    const line = 'JPY1,800 per share on July 11, 2016; '.repeat(140_000);
    const found = scan(line);
    expect(found).toHaveLength(280_000);
    expect(found.at(-1)).toMatchObject({ type: 'date', date: '2016-07-11' });
  });

  it.each(['', ' ', '\n', '\ud800', '\u0000'])('%j holds nothing', (text) => {
    expect(scan(text)).toEqual([]);
  });
});
