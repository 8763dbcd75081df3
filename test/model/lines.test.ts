import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../src/model/lines.js';

describe('lineIndex', () => {
  it.each([
    ['LF', 'ab\ncd\n', 4, 2, 2],
    ['CRLF', 'ab\r\ncd', 4, 2, 1],
    ['lone CR', 'ab\rcd', 3, 2, 1],
    ['the line break itself ends its line', 'ab\r\ncd', 3, 1, 4],
    ['an empty text', '', 0, 1, 1],
    ['the end after a last break', 'ab\n', 3, 2, 1],
    ['mixed breaks', 'a\r\nb\rc\nd', 7, 4, 1],
  ])('%s', (_, text, offset, line, column) => {
    expect(lineIndex(text).at(offset)).toEqual({ line, column });
  });

  it('agrees with counting by hand', () => {
    const text = fc.array(fc.constantFrom('a', '\r', '\n', '\r\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (sample) => {
        const index = lineIndex(sample);
        const lines = sample.split(/\r\n|\r|\n/);
        expect(index.starts.length).toBe(lines.length);
        index.starts.forEach((start, number) => {
          expect(sample.startsWith(lines[number]!, start)).toBe(true);
          expect(index.at(start)).toEqual({ line: number + 1, column: 1 });
        });
      }),
    );
  });
});
