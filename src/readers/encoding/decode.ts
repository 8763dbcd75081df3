import { isAscii, isUtf8 } from 'node:buffer';
import type { Problem } from '../../model/document.js';
import { readAs } from './declared.js';
import { japaneseEncoding } from './japanese.js';
import { utf16Order } from './utf16.js';

/** Bytes become one text, character for character; only a byte order mark is dropped. Never throws. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** True when there is nothing but printed ASCII, tabs and line breaks: nothing needs folding. */
  readonly clean: boolean;
  readonly problems: readonly Problem[];
}

/** In the words of the encoding standard; `binary` for no text at all. */
export type Encoding = Recognised | 'binary' | (string & {});

/** What is recognised without being declared. */
type Recognised = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'shift_jis' | 'euc-jp';

/**
 * Recognises the encoding by a mark first, then by what the text declares of itself, if anything, then by validity
 * and by what the characters would be.
 */
export const decode = (bytes: Uint8Array, declared?: string): Decoded => {
  const marked = byteOrderMark(bytes);
  if (marked) return withEncoding(bytes.subarray(marked.length), marked.encoding);
  if (bytes.indexOf(0) >= 0) return decodeWithNul(bytes);
  const said = declared ? readAs(bytes, declared) : undefined;
  if (said) return { ...said, clean: false, problems: [] };
  return undeclared(bytes, declared);
};

const undeclared = (bytes: Uint8Array, declared?: string): Decoded => {
  if (isAscii(bytes)) return decodeAscii(bytes);
  if (isUtf8(bytes)) return found(buffer(bytes).toString('utf8'), 'utf-8');
  return declared && LATIN.test(declared) ? withEncoding(bytes, 'windows-1252') : decodeLegacy(bytes);
};

const LATIN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/;

const decodeAscii = (bytes: Uint8Array): Decoded => {
  const clean = !hasControls(bytes);
  if (!clean && manyControls(bytes, bytes.length)) return BINARY;
  return { text: buffer(bytes).toString('latin1'), encoding: 'utf-8', clean, problems: [] };
};

/** Text in two-byte characters is full of NUL bytes; a few in a text of one-byte ones are dirt; else binary. */
const decodeWithNul = (bytes: Uint8Array): Decoded => {
  const order = utf16Order(bytes);
  if (order) return withEncoding(bytes, order);
  if (manyControls(bytes, bytes.length)) return BINARY;
  const text = isUtf8(bytes) ? found(buffer(bytes).toString('utf8'), 'utf-8') : decodeLegacy(bytes);
  return { ...text, problems: [...text.problems, ...nulCharacters(text.text)] };
};

/** Where the first of them stands, and how many there are: they may stand for what was lost. */
const nulCharacters = (text: string): Problem[] => {
  const start = text.indexOf('\0');
  if (start < 0) return [];
  const count = text.split('\0').length - 1;
  const message = `the text holds ${count === 1 ? 'a NUL character' : `${count} NUL characters`} where something may be lost`;
  return [{ code: 'nul-bytes', message, span: { start, end: start + 1 } }];
};

/** Not UTF-8: Japanese if its pairs make Japanese, else UTF-8 with a few broken bytes, else windows-1252. */
const decodeLegacy = (bytes: Uint8Array): Decoded => {
  if (manyControls(bytes, bytes.length)) return BINARY;
  const japanese = japaneseEncoding(bytes);
  if (japanese) return withEncoding(bytes, japanese);
  return withEncoding(bytes, mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252');
};

const withEncoding = (bytes: Uint8Array, encoding: Recognised): Decoded =>
  found(
    DECODERS[encoding]?.(buffer(bytes)) ?? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
    encoding,
  );

/** The first decoder of the platform costs more to set up than a release to decode. */
const DECODERS: Partial<Record<Recognised, (bytes: Buffer) => string>> = {
  'utf-8': (bytes) => bytes.toString('utf8'),
  'windows-1252': (bytes) => windows1252(bytes),
};

/** Some Node versions decode this name as Latin-1, which has no quotes, dashes nor euro sign. */
const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => HIGH_SIGNS[sign.charCodeAt(0) - 0x80]!);

/** 0x80 to 0x9F; the five that are not assigned stay what they are. */
const HIGH_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const found = (text: string, encoding: Encoding): Decoded => {
  const problems = brokenSequences(text);
  return { text, encoding, clean: false, problems };
};

const BINARY: Decoded = {
  text: '',
  encoding: 'binary',
  clean: true,
  problems: [{ code: 'binary', message: 'this is not text: too many of its bytes are control characters' }],
};

const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const byteOrderMark = (bytes: Uint8Array): { encoding: Recognised; length: number } | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
};

/** Looks for controls in ASCII four bytes at a time; tabs and line breaks are looked at again one by one. */
const hasControls = (bytes: Uint8Array): boolean => {
  const head = -bytes.byteOffset & 3;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, Math.max(0, bytes.length - head) >> 2);
  const tail = head + words.length * 4;
  return isControlled(bytes, 0, head) || isControlled(bytes, tail, 4) || wordsControlled(bytes, head, words);
};

/** A function of its own: compiled while it runs, the code behind this loop would be thrown away at every call. */
const wordsControlled = (bytes: Uint8Array, head: number, words: Int32Array): boolean => {
  for (let word = 0; word < words.length; word++)
    if (((words[word]! - 0x20202020) & HIGH_BITS) !== 0 && isControlled(bytes, head + word * 4, 4))
      return true;
  return false;
};

/** 0x80808080 as a signed number: of a byte less than a blank, less a blank, the highest bit is set. */
const HIGH_BITS = -0x7f7f7f80;

const isControlled = (bytes: Uint8Array, start: number, count: number): boolean => {
  for (let at = start; at < start + count; at++) {
    const byte = bytes[at] ?? 0x20;
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return true;
  }
  return false;
};

/** More than 2 % control characters other than tab, line and page breaks. */
const manyControls = (bytes: Uint8Array, limit: number): boolean => {
  const length = Math.min(bytes.length, limit);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1a && byte !== 0x1b) controls++;
  }
  return controls * 50 > length;
};

/** Counts well-formed sequences of two bytes and more against strays. */
const mostlyUtf8 = (bytes: Uint8Array): boolean => {
  let good = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    if (more > 0 && continued(bytes, at, more)) {
      good++;
      at += more;
    } else stray++;
  }
  return good > stray;
};

const continued = (bytes: Uint8Array, at: number, more: number): boolean => {
  for (let step = 1; step <= more; step++) if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
};

/** One problem for all of them: how many, and where the first is. */
const brokenSequences = (text: string): Problem[] => {
  let at = text.indexOf('\ufffd');
  if (at < 0) return [];
  const span = { start: at, end: at + 1 };
  let count = 0;
  for (; at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  const message = `${count} ${count === 1 ? 'place' : 'places'} could not be decoded and read as U+FFFD`;
  return [{ code: 'broken-encoding', message, span }];
};
