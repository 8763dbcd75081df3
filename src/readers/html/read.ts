import { declaredCharset } from '../encoding/declared.js';
import { decode } from '../encoding/decode.js';
import type { Reading, ReadOptions } from '../reader.js';
import { buildPage } from './build.js';
import { markAround } from './main-content.js';
import { PageText } from './page-text.js';

/** A page of HTML, from its bytes. */
export const readHtml = (bytes: Uint8Array, path: string, options: ReadOptions): Reading => {
  const decoded = decode(bytes, declaredCharset(bytes));
  if (decoded.encoding === 'binary') return { problems: decoded.problems };
  const { page, problems } = buildPage(decoded.text, options);
  markAround(page);
  const text = new PageText(options);
  text.setter.set(page);
  // The decoder's places are places in the file, not in the text.
  const undecoded = decoded.problems.map(({ code, message }) => ({ code, message }));
  const document = text.document(path, [...undecoded, ...problems]);
  return { document, problems: document.problems };
};
