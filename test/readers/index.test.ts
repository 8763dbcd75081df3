import { describe, expect, it } from 'vitest';
import { read, readers } from '../../src/readers/index.js';

const codes = async (bytes: Uint8Array, options = {}) => {
  const { document, problems } = await read(bytes, 'release.txt', options);
  return [document === undefined, ...problems.map((problem) => problem.code)];
};

describe('read', () => {
  it.each([
    ['XML', '<?xml version="1.0"?><rss></rss>', 'unsupported-format', 'XML'],
    ['Office', 'PK\x03\x04\x14\x00', 'unsupported-format', 'Office'],
    ['an image', '\x89PNG\r\n\x1a\n', 'binary', 'PNG'],
    ['an archive', '\x1f\x8b\x08\x00', 'binary', 'gzip'],
    ['nothing', '', 'empty', 'empty'],
  ])('refuses %s by its bytes', async (_, text, code, says) => {
    const { document, problems } = await read(Buffer.from(text, 'latin1'), 'release.txt');
    expect(document).toBeUndefined();
    expect(problems).toMatchObject([{ code, message: expect.stringContaining(says) }]);
  });

  it.each([
    ['a page', '<!DOCTYPE html><html><body>x</body></html>', 'text/html'],
    ['a page in a filing', '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<HTML><BODY>x</BODY></HTML>', 'text/html'],
    ['a page behind a mark', '\ufeff<?xml version="1.0"?><html>x</html>', 'text/html'],
    ['a text in a filing', '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nx\n</TEXT>', 'text/plain'],
    ['a text', 'x <b>y</b>', 'text/plain'],
  ])('takes %s for what its bytes say', async (_, text, mediaType) => {
    expect((await read(Buffer.from(text), 'x.pdf')).document?.mediaType).toBe(mediaType);
  });

  it('names the limit that a file passes', async () => {
    const { problems } = await read(Buffer.from('12345'), 'x', { maxBytes: 4 });
    expect(problems[0]?.message).toContain('maxBytes (4)');
    expect(await codes(Buffer.from('1234'), { maxBytes: 4 })).toEqual([false]);
  });

  it('reads a text in SGML tags as a text', async () => {
    const { document } = await read(
      Buffer.from('<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n\nNotice of dividend.\n</TEXT>'),
      'x',
    );
    expect(document?.plain.trim()).toBe('Notice of dividend.');
  });

  it.each([
    ['at once', '%PDF-1.7\n'],
    ['behind lines of a mailer', 'Content-Type: application/pdf\r\n\r\n%PDF-1.4\n'],
    ['whatever stands before', `\0\0${'x'.repeat(900)}%PDF-2.0\n`],
  ])('takes for a PDF what says so %s', async (_, text) => {
    expect(await codes(Buffer.from(text, 'latin1'))).toEqual([true, 'damaged']);
  });

  it.each([
    ['a page about PDF', '<html><body>begins with %PDF-1.7</body></html>'],
    ['a text about PDF', `${'x'.repeat(1100)}%PDF-1.7`],
  ])('but not %s', async (_, text) => {
    const { document, problems } = await read(Buffer.from(text), 'x');
    expect([document?.mediaType, problems[0]?.code]).not.toContain('damaged');
  });

  it('reads a text without a promise', () => {
    expect(read(Buffer.from('Notice of dividend.'), 'x')).not.toBeInstanceOf(Promise);
  });

  it('has a summary and media types for every reader', () => {
    for (const reader of readers)
      expect([reader.summary.length > 20, reader.mediaTypes.length > 0]).toEqual([true, true]);
  });
});
