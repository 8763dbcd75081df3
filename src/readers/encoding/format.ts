import { markupOf } from './markup.js';

/**
 * The first bytes of a file tell what it is: `%PDF-` is a PDF whatever its name says. Only what cannot be
 * read as text is named here; everything else is left to the text reader.
 */
export interface Format {
  readonly name: string;
  /** `document`: a known form of release that needs a reader of its own; `binary`: no text in it. */
  readonly family: 'document' | 'binary';
}

/** The format of bytes that are not plain text, or undefined. Looks at the first 4 KiB only. */
export const recogniseFormat = (bytes: Uint8Array): Format | undefined => {
  const signature = SIGNATURES.find(({ magic }) => startsWith(bytes, magic));
  if (signature) return { name: signature.name, family: signature.family };
  const markup = markupOf(bytes);
  if (markup) return { name: markup, family: 'document' };
  return isLatePdf(bytes) ? PDF : undefined;
};

const PDF: Format = { name: 'PDF', family: 'document' };

/** Mailers and servers put lines of their own before a PDF; viewers look for its head in the first 1,024 bytes. */
const isLatePdf = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  return head.includes('%PDF-') && /%PDF-[12]\.[0-9]/.test(head);
};

const startsWith = (bytes: Uint8Array, magic: string): boolean => {
  if (bytes[0] !== magic.charCodeAt(0)) return false;
  for (let index = 1; index < magic.length; index++)
    if (bytes[index] !== magic.charCodeAt(index)) return false;
  return true;
};

const SIGNATURES: readonly (Format & { readonly magic: string })[] = [
  { magic: '%PDF-', name: 'PDF', family: 'document' },
  { magic: 'PK\x03\x04', name: 'a zip or Office file', family: 'document' },
  { magic: 'PK\x05\x06', name: 'an empty zip file', family: 'document' },
  { magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'an old Office file', family: 'document' },
  { magic: '{\\rtf', name: 'RTF', family: 'document' },
  { magic: '\x89PNG', name: 'a PNG image', family: 'binary' },
  { magic: '\xff\xd8\xff', name: 'a JPEG image', family: 'binary' },
  { magic: 'GIF8', name: 'a GIF image', family: 'binary' },
  { magic: 'II*\x00', name: 'a TIFF image', family: 'binary' },
  { magic: 'MM\x00*', name: 'a TIFF image', family: 'binary' },
  { magic: '\x1f\x8b', name: 'a gzip archive', family: 'binary' },
  { magic: '7z\xbc\xaf', name: 'a 7z archive', family: 'binary' },
  { magic: '\xfd7zXZ', name: 'an xz archive', family: 'binary' },
  { magic: '\x28\xb5\x2f\xfd', name: 'a zstd archive', family: 'binary' },
  { magic: '\x7fELF', name: 'a program', family: 'binary' },
  { magic: 'SQLite format 3\x00', name: 'an SQLite database', family: 'binary' },
];
