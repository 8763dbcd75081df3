import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { placeOf, type SourceOrigin } from '../../../src/model/origin.js';
import { decode, read } from '../../../src/readers/index.js';
import { pageOf, piecesOf } from './page.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a piece of source stands for, by another way than the reader's: entities decoded by the parser itself. */
const decoded = (source: string): string => {
  let text = '';
  const parser = new Parser({ ontext: (data) => (text += data) });
  parser.end(source);
  return text;
};

const same = (text: string, source: string): boolean => {
  const one = text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (sign) => String(SUPERSCRIPTS.indexOf(sign)))
    .replace(/[\s\f]+/g, ' ');
  return one === source.replace(/\s+/g, ' ') || one === decoded(source).replace(/\s+/g, ' ');
};

/** Pieces whose source says something else, and printed characters that lie in no piece. */
const astray = (document: Document, source: string): string[] => {
  const { starts, lengths, from, to } = document.origin as SourceOrigin;
  const wrong: string[] = [];
  let end = 0;
  for (let piece = 0; piece < starts.length; piece++) {
    const start = starts[piece]!;
    const text = document.text.slice(start, start + lengths[piece]!);
    const there = source.slice(from[piece], to[piece]);
    if (start < end) wrong.push(`order at ${start}`);
    if (!same(text, there)) wrong.push(`${text} ← ${there}`);
    end = start + lengths[piece]!;
  }
  return wrong;
};

/** All that was set without a source; blanks and list marks are the reader's own. */
const unplaced = (document: Document): string => {
  const { starts, lengths } = document.origin as SourceOrigin;
  let rest = '';
  let end = 0;
  for (let piece = 0; piece <= starts.length; piece++) {
    rest += document.text.slice(end, starts[piece] ?? document.text.length);
    end = (starts[piece] ?? 0) + (lengths[piece] ?? 0);
  }
  return rest.replace(/\s+/g, '');
};

describe('every character knows where it stands in the file', () => {
  it.each([
    ['words', '<p>A <b>b</b> c</p>', ['A ← A', '  ←  ', 'b ← b', ' c ←  c']],
    ['entities', '<p>A&amp;B &#165;5</p>', ['A ← A', '& ← &amp;', 'B ← B', '  ←  ', '¥ ← &#165;', '5 ← 5']],
    ['entities behind tags', '<p><b>x</b >&nbsp;y</p>', ['x ← x', '\u00a0 ← &nbsp;', 'y ← y']],
    ['blanks', '<p>A  \n b</p>', ['A ← A', '  ←   \n ', 'b ← b']],
    [
      'two characters of one entity',
      '<p>&NotEqualTilde;</p>',
      ['≂ ← &NotEqualTilde;', '\u0338 ← &NotEqualTilde;'],
    ],
  ])('%s', async (_, body, pieces) => {
    const source = `<html><body>${body}</body></html>`;
    expect(piecesOf(await pageOf(body), source)).toEqual(pieces);
  });

  it('also behind a byte order mark and in a table', async () => {
    const source = '<html><table><tr><td>A<td>$<td>1<tr><td>B<td>&nbsp;<td>2</table>';
    const { document } = await read(Buffer.from(`\ufeff${source}`), 'x');
    const start = document!.text.indexOf('$1');
    const { source: place } = placeOf(document!.origin, { start, end: start + 2 });
    expect(source.slice(place!.start, place!.end)).toBe('$<td>1');
  });
});

const shared = new URL('../../../../shared/real/', import.meta.url);
const given = existsSync(shared)
  ? readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((path) => /\.html?$/.test(path))
  : [];

describe('given pages', () => {
  it.skipIf(given.length === 0)(`all ${given.length}: each piece is what stands in the file`, async () => {
    for (const path of given) {
      const bytes = readFileSync(new URL(encodeURI(path), shared));
      const { document } = await read(bytes, path);
      expect({ path, astray: astray(document!, decode(bytes).text) }).toEqual({ path, astray: [] });
      expect(unplaced(document!)).toMatch(/^(?:-|[0-9a-z]{1,3}\.){0,1000}$/);
    }
  });
});
