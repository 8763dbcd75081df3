import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/readers/index.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, order: 'le' | 'be') => {
  const buffer = Buffer.from(text, 'utf16le');
  return Uint8Array.from(order === 'le' ? buffer : buffer.swap16());
};

const NOTICE = 'お知らせ：株式の発行について';
const NOTICE_SHIFT_JIS = Buffer.from('82a8926d82e782b981468a948eae82cc94ad8d7382c982c282a282c4', 'hex');
const NOTICE_EUC = Buffer.from('a4aac3cea4e9a4bba1a7b3f4bcb0a4cec8afb9d4a4cba4c4a4a4a4c6', 'hex');

describe('decode', () => {
  it.each([
    ['ASCII', Buffer.from('162 rights'), '162 rights', 'utf-8'],
    ['UTF-8', Buffer.from('¥500 – “yes” 億円 😀'), '¥500 – “yes” 億円 😀', 'utf-8'],
    ['UTF-8 behind a byte order mark', Buffer.from('\ufeffText'), 'Text', 'utf-8'],
    ['UTF-16 LE behind a mark', utf16('\ufeffText 株', 'le'), 'Text 株', 'utf-16le'],
    ['UTF-16 BE behind a mark', utf16('\ufeffText 株', 'be'), 'Text 株', 'utf-16be'],
    ['UTF-16 LE without a mark', utf16('Notice of 162 rights', 'le'), 'Notice of 162 rights', 'utf-16le'],
    ['UTF-16 BE without a mark', utf16('Notice of 162 rights', 'be'), 'Notice of 162 rights', 'utf-16be'],
    [
      'Japanese UTF-16 without a mark',
      utf16(`${NOTICE}\n${NOTICE}\n`, 'le'),
      `${NOTICE}\n${NOTICE}\n`,
      'utf-16le',
    ],
    [
      'windows-1252',
      bytes(0x93, 0x49, 0x49, 0x4a, 0x94, 0x20, 0x80, 0x35, 0x20, 0x96, 0x20, 0xe9),
      '“IIJ” €5 – é',
      'windows-1252',
    ],
    ['Shift_JIS', NOTICE_SHIFT_JIS, NOTICE, 'shift_jis'],
    ['EUC-JP', NOTICE_EUC, NOTICE, 'euc-jp'],
    ['CRLF as it is', Buffer.from('a\r\nb'), 'a\r\nb', 'utf-8'],
  ])('%s', (_, input, text, encoding) => {
    expect(decode(input)).toMatchObject({ text, encoding, problems: [] });
  });

  it('counts broken sequences and says where the first is', () => {
    const { text, encoding, problems } = decode(
      Buffer.concat([Buffer.from('“a” '), bytes(0xe2, 0x80), Buffer.from(' b “c” '), bytes(0xff)]),
    );
    expect(encoding).toBe('utf-8');
    expect(problems).toEqual([
      { code: 'broken-encoding', message: expect.stringContaining('2 places'), span: { start: 4, end: 5 } },
    ]);
    expect(text.slice(4, 5)).toBe('\ufffd');
  });

  it.each([
    ['NUL bytes', Buffer.alloc(400)],
    ['noise', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255)],
    ['control characters', Buffer.from('\x01\x02\x03text\x04\x05')],
  ])('finds %s binary', (_, input) => {
    expect(decode(input)).toMatchObject({ encoding: 'binary', text: '', problems: [{ code: 'binary' }] });
  });

  it('keeps a text with a stray NUL', () => {
    const { encoding, text } = decode(
      Buffer.from(`${'A line of text. '.repeat(20)}\x00${'And more. '.repeat(20)}`),
    );
    expect(encoding).toBe('utf-8');
    expect(text).toContain('\x00');
  });

  it('decodes a view into a larger buffer, whatever its alignment', () => {
    const whole = Buffer.from('xyzNotice\x0cof 162 rights');
    for (const offset of [1, 2, 3])
      expect(decode(whole.subarray(offset)).text).toBe(whole.toString().slice(offset));
  });
});
