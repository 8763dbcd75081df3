import { describe, expect, it } from 'vitest';
import { read, readers } from '../../src/readers/index.js';

const codes = (bytes: Uint8Array, options = {}) => {
  const { document, problems } = read(bytes, 'release.txt', options);
  return [document === undefined, ...problems.map((problem) => problem.code)];
};

describe('read', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', 'unsupported-format', 'PDF'],
    ['HTML', '<!DOCTYPE html><html><body>x</body></html>', 'unsupported-format', 'HTML'],
    ['HTML wrapped for filing', '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<HTML><HEAD>', 'unsupported-format', 'HTML'],
    ['XHTML behind a mark', '\ufeff<?xml version="1.0"?><html>', 'unsupported-format', 'HTML'],
    ['Office', 'PK\x03\x04\x14\x00', 'unsupported-format', 'Office'],
    ['an image', '\x89PNG\r\n\x1a\n', 'binary', 'PNG'],
    ['an archive', '\x1f\x8b\x08\x00', 'binary', 'gzip'],
    ['nothing', '', 'empty', 'empty'],
  ])('refuses %s by its bytes', (_, text, code, says) => {
    const bytes = text.startsWith('\ufeff') ? Buffer.from(text) : Buffer.from(text, 'latin1');
    const { document, problems } = read(bytes, 'release.txt');
    expect(document).toBeUndefined();
    expect(problems).toMatchObject([{ code, message: expect.stringContaining(says) }]);
  });

  it('names the limit that a file passes', () => {
    expect(read(Buffer.from('12345'), 'x', { maxBytes: 4 }).problems[0]?.message).toContain('maxBytes (4)');
    expect(codes(Buffer.from('1234'), { maxBytes: 4 })).toEqual([false]);
  });

  it('reads a text in SGML tags as a text', () => {
    const { document } = read(
      Buffer.from('<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n\nNotice of dividend.\n</TEXT>'),
      'x',
    );
    expect(document?.plain.trim()).toBe('Notice of dividend.');
  });

  it('has a summary and media types for every reader', () => {
    for (const reader of readers)
      expect([reader.summary.length > 20, reader.mediaTypes.length > 0]).toEqual([true, true]);
  });
});
