import { describe, expect, it } from 'vitest';
import { markupOf } from '../../../src/readers/encoding/markup.js';

const wide = (text: string) => Buffer.from(text, 'utf16le');

describe('markup is told by how it begins', () => {
  it.each([
    ['a doctype', '<!DOCTYPE html>\n<title>x</title>'],
    ['any case', ' \n<HTML>'],
    ['a declaration', '<?xml version="1.0"?>\n<html xmlns="x">'],
    ['a long comment', `<!-- ${'x '.repeat(5000)} --><!-- y --><body>`],
    ['a byte order mark', '\ufeff<html>'],
    ['a paragraph', '<p class="a">Notice</p>'],
    ['a table', '<TABLE border=0><TR><TD>'],
    ['a title', '<title>Notice</title>'],
    ['a mail before it', 'Subject: Notice\n\n<!doctype html>\n<html>'],
  ])('HTML: %s', (_, text) => {
    expect(markupOf(Buffer.from(text))).toBe('HTML');
  });

  it.each([
    ['UTF-16', wide('<html><body>Notice of dividend</body></html>')],
    ['UTF-16 behind a mark', wide('\ufeff<p>Notice of dividend</p>')],
  ])('HTML: %s', (_, bytes) => {
    expect(markupOf(bytes)).toBe('HTML');
  });

  it.each([
    ['a feed', '<?xml version="1.0"?><rss><channel/></rss>'],
    ['tagged figures', '<xbrl xmlns="x">'],
    ['a drawing', '<svg viewBox="0 0 1 1">'],
  ])('XML: %s', (_, text) => {
    expect(markupOf(Buffer.from(text))).toBe('XML');
  });

  it.each([
    ['wire text', 'NOTICE <b>x</b>\n<p>'],
    ['a table of a filing', '<TABLE>\n<CAPTION>\n<S>      <C>\nA       1\n</TABLE>'],
    ['pages of a filing', '<PAGE>\n\nPROSPECTUS\n'],
    ['a heading in brackets', '<For Reference>\nNotice'],
    ['an address', '<https://example.com/>'],
    ['Markdown in a box', '<div align="center">\n\n# Notice\n\n</div>'],
    ['a comparison', '< 5 %'],
    ['nothing', ''],
  ])('neither: %s', (_, text) => {
    expect(markupOf(Buffer.from(text))).toBeUndefined();
  });
});
