import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { type PageOrigin, placeOf, type SourceOrigin } from '../../src/model/origin.js';
import { placesOf } from '../../src/model/places.js';
import { readsAlike } from '../../src/model/reread.js';

const spanOf = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + quote.length };
};

const documentOf = (text: string, origin: Document['origin']): Document => ({
  path: 'x',
  mediaType: 'text/html',
  text,
  plain: text,
  blocks: [],
  problems: [],
  ...(origin && { origin }),
});

/** `1` words of 6 points a letter, one under another every 12 points; `stream` is the other reading. */
const pagesOf = (text: string, stream = text, pages: readonly number[] = []): PageOrigin => {
  const words = [...text.matchAll(/\S+/g)];
  let last = 0;
  const at = words.map(([word]) => {
    const found = stream.indexOf(word, last);
    if (found >= 0) last = found + word.length;
    return Math.max(found, 0);
  });
  return {
    type: 'pages',
    sizes: [{ width: 595, height: 842 }],
    starts: Uint32Array.from(words, ({ index }) => index),
    lengths: Uint32Array.from(words, ([word]) => word.length),
    pages: Uint32Array.from(words, (_, index) => pages[index] ?? 1),
    boxes: Float64Array.from(
      words.flatMap(([word], index) => [100, 12 * index, 100 + 6 * word.length, 12 * index + 10]),
    ),
    reread: { stream, at: Uint32Array.from(at) },
  };
};

describe('places in a source', () => {
  // `&yen;5 &amp;  b` read as `¥5 & b`
  const text = '¥5 & b';
  const origin: SourceOrigin = {
    type: 'source',
    starts: Uint32Array.of(0, 1, 2, 3, 4, 5),
    lengths: Uint32Array.of(1, 1, 1, 1, 1, 1),
    from: Uint32Array.of(0, 5, 6, 7, 12, 14),
    to: Uint32Array.of(5, 6, 7, 12, 14, 15),
  };

  it.each([
    ['¥', 0, 5],
    ['¥5', 0, 6],
    ['5 &', 5, 12],
    ['b', 14, 15],
  ])('%s stands at %i to %i', (quote, start, end) => {
    expect(placeOf(origin, spanOf(text, quote))).toEqual({ source: { start, end } });
  });

  it('counts characters inside a piece that is the same here and there', () => {
    const piece: SourceOrigin = {
      type: 'source',
      starts: Uint32Array.of(0),
      lengths: Uint32Array.of(10),
      from: Uint32Array.of(300),
      to: Uint32Array.of(310),
    };
    expect(placeOf(piece, { start: 2, end: 5 })).toEqual({ source: { start: 302, end: 305 } });
  });

  it('a list mark that the reader set comes from nowhere', () => {
    const marked: SourceOrigin = { ...origin, starts: Uint32Array.of(3, 4, 5, 6, 7, 8) };
    expect(placeOf(marked, { start: 0, end: 2 })).toEqual({});
  });
});

describe('places on pages', () => {
  const text = 'total (162 rights) more';

  it.each([
    ['total', { page: 1, box: [100, 0, 130, 10] }],
    ['162', { page: 1, box: [106, 12, 124, 22] }],
    ['162 rights', { page: 1, box: [100, 12, 136, 34] }],
  ])('%s', (quote, place) => {
    expect(placeOf(pagesOf(text), spanOf(text, quote))).toEqual(place);
  });

  it('a quote over a page break is shown where it begins', () => {
    const place = placeOf(pagesOf(text, text, [1, 1, 2, 2]), spanOf(text, '(162 rights)'));
    expect(place).toEqual({ page: 1, box: [100, 12, 124, 22] });
  });

  it('goes into the record beside line and column', () => {
    const document = documentOf(text, pagesOf(text));
    expect(placesOf(document).at(spanOf(text, '162'))).toMatchObject({ line: 1, column: 8, page: 1 });
    expect(placesOf(documentOf(text, undefined)).at({ start: 7, end: 10 })).toEqual({ line: 1, column: 8 });
  });
});

describe('two readings of a page', () => {
  it.each([
    ['the same', '162 rights at 1,234', '162 rights at 1,234', '1,234', true],
    ['a note drawn close to its figure', 'total 1,234 3', 'total 1,2343', '1,234', false],
    ['a figure cut at a column', 'a 1,2 34 b', 'a 1,234 b', '1,2', false],
    ['two figures run together', 'a 12345 b', 'a 12 345 b', '12345', false],
    ['words differ, figures do not', 'yen 500 each', 'yen500each', '500', true],
    ['a bracket close by', '(1,234)', '(1,234)', '1,234', true],
  ])('%s', (_, text, stream, quote, alike) => {
    expect(readsAlike(documentOf(text, pagesOf(text, stream)), spanOf(text, quote))).toBe(alike);
  });

  it('texts and markup have one', () => {
    expect(readsAlike(documentOf('1 2', undefined), { start: 0, end: 3 })).toBe(true);
  });
});
