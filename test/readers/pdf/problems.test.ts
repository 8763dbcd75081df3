import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/read.js';
import type { ReadOptions } from '../../../src/readers/reader.js';
import { CATALOGUE, fileOf, HELVETICA, onePage, pageOf, streamOf } from './raw-file.js';
import { pdfOf, setLines } from './sheet.js';

const read = async (bytes: Uint8Array | string, options?: ReadOptions) => {
  const given = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
  const { document, problems } = await readPdf(given, 'release.pdf', options);
  return { text: document?.text, problems };
};

const TEXT = 'The Board of Directors resolved today to pay dividends.';
const plain = () => pdfOf((sheet) => setLines(sheet, TEXT, 72, 100, 450));

describe('a locked file', () => {
  const locked = () =>
    pdfOf((sheet) => setLines(sheet, TEXT, 72, 100, 450), { userPassword: 'open', pdfVersion: '1.7' });

  it.each([
    [undefined, 'needs a password'],
    ['shut', 'does not open it'],
  ])('says so with the password %s', async (password, says) => {
    const { text, problems } = await read(await locked(), password === undefined ? {} : { password });
    expect(text).toBeUndefined();
    expect(problems).toEqual([{ code: 'encrypted', message: expect.stringContaining(says) }]);
  });

  it('is read with its password', async () => {
    expect(await read(await locked(), { password: 'open' })).toEqual({ text: TEXT, problems: [] });
  });
});

describe('a damaged file', () => {
  it.each([
    ['nothing but its head', '%PDF-1.7\n'],
    ['noise', `%PDF-1.4\n${'\x8f\x03 obj << stream'.repeat(200)}`],
  ])('of %s is no document', async (_, bytes) => {
    expect(await read(bytes)).toEqual({
      text: undefined,
      problems: [{ code: 'damaged', message: expect.any(String) }],
    });
  });

  it('that lost its end is read, and said to be damaged', async () => {
    const whole = await plain();
    const { text, problems } = await read(whole.slice(0, Buffer.from(whole).lastIndexOf('xref\n0')));
    expect(text).toBe(TEXT);
    expect(problems).toMatchObject([{ code: 'damaged' }]);
  });

  it('with one page broken gives the others', async () => {
    const { text, problems } = await read(
      fileOf(
        CATALOGUE,
        '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>',
        pageOf('4 0 R'),
        streamOf('BT /F1 12 Tf 72 700 Td (Still here) Tj ET'),
        HELVETICA,
      ),
    );
    expect(text).toBe('Still here');
    expect(problems).toMatchObject([{ code: 'damaged', page: 2 }]);
  });

  it('keeps its bytes for others', async () => {
    const bytes = await plain();
    const { length } = bytes;
    await read(bytes);
    expect(bytes).toHaveLength(length);
  });
});

describe('pages without words', () => {
  const PIXEL = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  it('are named where images stand', async () => {
    const bytes = await pdfOf((sheet) => {
      setLines(sheet, TEXT, 72, 100, 450);
      for (const image of [1, 2]) sheet.doc.addPage().image(PIXEL, 0, 0, { width: 300 * image, height: 400 });
    });
    expect(await read(bytes)).toEqual({
      text: TEXT,
      problems: [{ code: 'no-text-layer', message: expect.stringContaining('pages 2-3'), page: 2 }],
    });
  });

  it('are no problem where nothing stands', async () => {
    const bytes = await pdfOf((sheet) => {
      setLines(sheet, TEXT, 72, 100, 450);
      sheet.doc.addPage();
    });
    expect((await read(bytes)).problems).toEqual([]);
  });

  it('make no document, not an empty one', async () => {
    const { text, problems } = await read(await pdfOf(() => undefined));
    expect(text).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'no-text-layer', page: 1 }]);
  });
});

describe('limits', () => {
  it('of pages are named', async () => {
    const bytes = await pdfOf((sheet) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) sheet.doc.addPage();
        sheet.put(`This is text ${page}`, 72, 100);
      }
    });
    const { text, problems } = await read(bytes, { maxPages: 2 });
    expect(text).toBe('This is text 1\n\nThis is text 2');
    expect(problems).toMatchObject([
      { code: 'too-many-pages', message: expect.stringContaining('maxPages (2)'), page: 3 },
    ]);
  });

  it('of characters are named', async () => {
    const bytes = await pdfOf((sheet) => {
      for (let line = 0; line < 400; line++) sheet.put(TEXT, 72, 20 + 2 * line);
    });
    const { text, problems } = await read(bytes, { maxCharacters: 1000 });
    expect(text!.length).toBeLessThan(20_000);
    expect(problems).toMatchObject([
      { code: 'too-much-text', message: expect.stringMatching(/page 1 .*maxCharacters .*\(1000,/), page: 1 },
    ]);
  });

  it('of drawing commands are named', async () => {
    const bytes = await pdfOf((sheet) => {
      for (let line = 0; line < 400; line++) sheet.put(TEXT, 72, 20 + 2 * line);
    });
    const { problems } = await read(bytes, { maxCommands: 20 });
    expect(problems).toMatchObject([
      { code: 'too-many-commands', message: expect.stringContaining('maxCommands (20)'), page: 1 },
    ]);
  });
});

describe('what is made to take for ever', () => {
  it('draws itself', async () => {
    const content = 'BT /F1 12 Tf 72 700 Td (Round) Tj ET /X Do';
    const { text } = await read(
      fileOf(
        CATALOGUE,
        onePage,
        pageOf('4 0 R', '/Font<</F1 5 0 R>>/XObject<</X 6 0 R>>'),
        streamOf(content),
        HELVETICA,
        streamOf('/X Do', '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>'),
      ),
    );
    expect(text).toBe('Round');
  });

  it('has pages that are their own parents', async () => {
    const { text, problems } = await read(fileOf(CATALOGUE, '<</Type/Pages/Kids[2 0 R]/Count 1000000>>'));
    expect(text).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('damaged');
  });

  it('says that a stream is 500 MB long', async () => {
    const content = 'BT /F1 12 Tf 72 700 Td (Short) Tj ET';
    const { text } = await read(
      fileOf(
        CATALOGUE,
        onePage,
        pageOf('4 0 R'),
        streamOf(content).replace(/\/Length \d+/, '/Length 524288000'),
        HELVETICA,
      ),
    );
    expect(text).toBe('Short');
  });

  it('doubles, twenty times over', async () => {
    const forms = Array.from({ length: 20 }, (_, at) =>
      streamOf(
        '/X Do /X Do',
        `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X ${at + 7} 0 R>>>>`,
      ),
    );
    const { problems } = await read(
      fileOf(
        CATALOGUE,
        onePage,
        pageOf('4 0 R', '/Font<</F1 5 0 R>>/XObject<</X 6 0 R>>'),
        streamOf('/X Do'),
        HELVETICA,
        ...forms,
        streamOf(
          'BT /F1 12 Tf 72 700 Td (Bang, bang, bang, bang) Tj ET',
          '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>>>',
        ),
      ),
      { maxCharacters: 10_000 },
    );
    expect(problems).toMatchObject([{ code: 'too-much-text' }]);
  });

  it('unfolds to far more than it is', async () => {
    const bomb = deflateSync(Buffer.alloc(20_000_000, ' ')).toString('latin1');
    const { problems } = await read(
      fileOf(CATALOGUE, onePage, pageOf('4 0 R'), streamOf(bomb, '/Filter/FlateDecode'), HELVETICA),
    );
    expect(problems).toMatchObject([{ code: 'no-text-layer' }]);
  });

  it.each([
    ['once', 1],
    ['twice', 2],
  ])('unfolds beyond the limit, packed %s', async (_, times) => {
    let bomb = Buffer.alloc(120_000_000, ' ');
    for (let time = 0; time < times; time++) bomb = deflateSync(bomb);
    const filters = `/Filter[${'/FlateDecode'.repeat(times)}]`;
    const content = streamOf(bomb.toString('latin1'), filters);
    const { text, problems } = await read(fileOf(CATALOGUE, onePage, pageOf('4 0 R'), content, HELVETICA), {
      maxBytes: 100_000_000,
    });
    expect(text).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'too-large', message: expect.stringContaining('maxBytes (100000000)') },
    ]);
  });
});
