import { recogniseFormat } from './encoding/format.js';
import type { Reader } from './reader.js';

/** Pages: words stand in boxes, and what they form is seen from where they stand. */
export const pdf = {
  id: 'pdf',
  summary: 'PDF with a text layer, encrypted or not: paragraphs, headings and tables from where words stand.',
  mediaTypes: ['application/pdf'],
  recognises: (bytes) => recogniseFormat(bytes)?.name === 'PDF',
  // Opening a PDF takes a large library: nothing else has to load it.
  read: async (bytes, path, options) => (await import('./pdf/read.js')).readPdf(bytes, path, options),
} satisfies Reader;
