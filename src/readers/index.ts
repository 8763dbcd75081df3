import { edgar } from './edgar.js';
import { recogniseFormat } from './encoding/format.js';
import { html } from './html.js';
import { pdf } from './pdf.js';
import { MAX_BYTES, type Reader, type Reading, type ReadOptions } from './reader.js';
import { text } from './text.js';

export { type Decoded, decode, type Encoding } from './encoding/decode.js';
export { MAX_BYTES, type Reader, type Reading, type ReadOptions } from './reader.js';
export { readText } from './text.js';

/** The shelf, in the order the readers are asked. */
export const readers: readonly Reader[] = [pdf, edgar, html, text];

/**
 * Bytes to a document, or to the reason why there is none: too large, binary, empty, a format not read yet.
 * What loads a library first gives a promise; text is read at once.
 */
export const read = (
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Reading | Promise<Reading> => {
  const limit = options.maxBytes ?? MAX_BYTES;
  if (bytes.length > limit)
    return refused('too-large', `${bytes.length} bytes are more than maxBytes (${limit})`);
  if (bytes.length === 0) return refused('empty', 'the file is empty');
  const reader = readers.find(({ recognises }) => recognises(bytes));
  return reader ? reader.read(bytes, path, options) : unread(bytes);
};

const unread = (bytes: Uint8Array): Reading => {
  const { family, name } = recogniseFormat(bytes)!;
  if (family === 'binary') return refused('binary', `this is ${name}, not text`);
  return refused('unsupported-format', `this is ${name}, which no reader takes yet`);
};

const refused = (code: string, message: string): Reading => ({ problems: [{ code, message }] });
