import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/read.js';
import { CATALOGUE, fileOf, onePage, pageOf, streamOf } from './raw-file.js';

const read = async (content: string, ...fonts: readonly string[]) => {
  const file = fileOf(CATALOGUE, onePage, pageOf('4 0 R'), streamOf(content), ...fonts);
  const { document, problems } = await readPdf(Buffer.from(file, 'latin1'), 'release.pdf');
  return { text: document?.text, problems };
};

/** A font that the file names and does not bring. */
const japanese = (encoding: string): readonly string[] => [
  `<</Type/Font/Subtype/Type0/BaseFont/HeiseiMin-W3/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/HeiseiMin-W3/FontDescriptor 7 0 R/DW 1000' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>>>',
  '<</Type/FontDescriptor/FontName/HeiseiMin-W3/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880' +
    '/Descent -120/CapHeight 700/StemV 80>>',
];

describe('Japanese fonts that are not embedded', () => {
  it.each([
    ['90ms-RKSJ-H', '945d93968bc082cc94868e91'],
    ['UniJIS-UTF16-H', '914d5f53 91d1 306e 5206 8cc7'.replaceAll(' ', '')],
  ])('are read by their character map %s', async (encoding, hex) => {
    const { text, problems } = await read(`BT /F1 12 Tf 72 700 Td <${hex}> Tj ET`, ...japanese(encoding));
    expect(problems).toEqual([]);
    expect(text).toMatch(/^[\u3000-\u9fff]+$/);
    expect(text).toHaveLength(hex.length / 4);
  });

  it('are not parted at the end of a line', async () => {
    const line = '<92ca926d92ca926d92ca926d92ca926d92ca926d92ca926d92ca926d92ca926d92ca926d92ca926d>';
    const lines = `${line} Tj 0 -16 Td ${line} Tj 0 -16 Td ${line} Tj`;
    const { text } = await read(`BT /F1 20 Tf 100 700 Td ${lines} ET`, ...japanese('90ms-RKSJ-H'));
    expect(text).toBe('通知'.repeat(30));
  });
});

/** A simple font whose signs have names that say nothing, but for those of ASCII. */
const withLigature = (code: number): string =>
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 0/LastChar 255' +
  `/Widths[${'500 '.repeat(256)}]/ToUnicode 6 0 R` +
  `/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[${code}/g77]>>>>`;

const mapping = (code: string): string =>
  streamOf(
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n' +
      '1 begincodespacerange <00> <ff> endcodespacerange\n' +
      `1 beginbfrange <20> <7e> <0020> endbfrange 1 beginbfchar <${code}> <0000> endbfchar endcmap`,
  );

describe('signs that a font does not tell', () => {
  it('are told by the words that they stand in', async () => {
    const content = 'BT /F1 12 Tf 72 700 Td (the \\001rst quarter of \\001scal 2018, con\\001dent) Tj ET';
    expect(await read(content, withLigature(1), mapping('01'))).toEqual({
      text: 'the first quarter of fiscal 2018, confident',
      problems: [],
    });
  });

  it('are a problem where nothing tells them', async () => {
    const { text, problems } = await read(
      'BT /F1 12 Tf 72 700 Td (JPY\\001\\001,\\001 a share) Tj ET',
      withLigature(1),
      mapping('01'),
    );
    expect(text).toBe('JPY\ufffd\ufffd,\ufffd a share');
    expect(problems).toMatchObject([
      { code: 'unreadable-font', message: expect.stringContaining('3 letters'), page: 1 },
    ]);
  });
});
