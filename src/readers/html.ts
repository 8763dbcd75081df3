import { recogniseFormat } from './encoding/format.js';
import type { Reader } from './reader.js';

/** Pages of sites, newswires and regulators: what a browser would show, each character with its place in the file. */
export const html = {
  id: 'html',
  summary:
    'HTML and XHTML, inline XBRL too, as a browser shows it; what a site sets around a release is set aside.',
  mediaTypes: ['text/html'],
  recognises: (bytes) => recogniseFormat(bytes)?.name === 'HTML',
  // The parser is a library: nothing else has to load it.
  read: async (bytes, path, options) => (await import('./html/read.js')).readHtml(bytes, path, options),
} satisfies Reader;
