import type { Document, Problem } from '../model/document.js';
import { decode } from './encoding/decode.js';
import { recogniseFormat } from './encoding/format.js';
import { layOut } from './layout/lay-out.js';
import type { Reader, Reading } from './reader.js';

/** Plain text and Markdown in one: converters mix the two, so one path reads both. */
export const text = {
  id: 'text',
  summary: 'Plain text and Markdown, wrapped or not, in any encoding that releases come in.',
  mediaTypes: ['text/plain', 'text/markdown'],
  recognises: (bytes) => recogniseFormat(bytes) === undefined,
  read: (bytes: Uint8Array, path: string): Reading => {
    const decoded = decode(bytes);
    if (decoded.encoding === 'binary') return { problems: decoded.problems };
    const document = readText(decoded.text, path, decoded.clean, decoded.problems);
    return { document, problems: document.problems };
  },
} satisfies Reader;

/** A text that is already decoded; offsets of the document are offsets into it. */
export const readText = (
  source: string,
  path: string,
  clean = false,
  problems: readonly Problem[] = [],
): Document => layOut(source, { path, clean, problems });
