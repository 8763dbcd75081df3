import { hash } from 'node:crypto';
import type { Document, Problem } from '../model/document.js';
import type { Release } from '../model/release.js';

/** A file as the rest of the way sees it: where it came from, and what its reader made of it. */
export interface Reading {
  readonly source: Release['source'];
  /** Empty, with the problems that say why, when nothing could be read. */
  readonly document: Document;
  readonly status: Release['status'];
}

/** The reading of something read in full (`ok`) or in part; a text without one visible character is `failed`. */
export const readingOf = (document: Document, bytes: Uint8Array): Reading => {
  const source = {
    path: document.path,
    sha256: hash('sha256', bytes, 'hex'),
    mediaType: document.mediaType,
    bytes: bytes.byteLength,
    ...pagesOf(document),
  };
  if (/\S/.test(document.plain))
    return { source, document, status: document.problems.length > 0 ? 'partial' : 'ok' };
  const problems = [...document.problems, { code: 'blank', message: 'there is no text in it' }];
  return { source, document: { ...document, problems }, status: 'failed' };
};

const pagesOf = ({ origin }: Document): { pages?: number } =>
  origin?.type === 'pages' ? { pages: origin.sizes.length } : {};

/** The reading of bytes that no reader could make a text of, or of a file that could not even be opened. */
export const unreadable = (path: string, problems: readonly Problem[], bytes?: Uint8Array): Reading => ({
  source: {
    path,
    sha256: bytes ? hash('sha256', bytes, 'hex') : '',
    mediaType: 'application/octet-stream',
    bytes: bytes?.byteLength ?? 0,
  },
  document: { path, mediaType: 'text/plain', text: '', plain: '', blocks: [], problems },
  status: 'failed',
});
