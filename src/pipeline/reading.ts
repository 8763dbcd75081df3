import { hash } from 'node:crypto';
import type { Document, Problem } from '../model/document.js';
import type { Release } from '../model/release.js';

/** A file as the rest of the way sees it: where it came from, and what its reader made of it. */
export interface Reading {
  readonly source: Release['source'];
  readonly document: Document;
  readonly status: Release['status'];
}

/** The reading of something read in full or in part; a text without a single letter or digit is `failed`. */
export const readingOf = (document: Document, bytes: Uint8Array): Reading => ({
  source: {
    path: document.path,
    sha256: hash('sha256', bytes, 'hex'),
    mediaType: document.mediaType,
    bytes: bytes.byteLength,
  },
  document,
  status: statusOf(document),
});

/** The reading of what could not be opened at all: no bytes, so no hash. */
export const unreadable = (path: string, problem: Problem): Reading => ({
  source: { path, sha256: '', mediaType: 'application/octet-stream', bytes: 0 },
  document: { path, mediaType: 'text/plain', text: '', plain: '', blocks: [], problems: [problem] },
  status: 'failed',
});

const statusOf = ({ plain, problems }: Document): Release['status'] => {
  if (!/\S/.test(plain)) return 'failed';
  return problems.length > 0 ? 'partial' : 'ok';
};
