import type { Document, MediaType, Problem } from '../model/document.js';
import type { Plug } from '../model/plug.js';

/** One way from bytes to a Document. Which reader gets a file is decided by its bytes, never by its name. */
export interface Reader extends Plug {
  readonly mediaTypes: readonly MediaType[];
  /** Looks at the first bytes only; readers are asked in the order of the shelf. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** Never throws over content: what could not be read is a problem of the reading. */
  readonly read: (bytes: Uint8Array, path: string, options: ReadOptions) => Reading | Promise<Reading>;
}

/** Without a document the file is lost, and the problems say why. */
export interface Reading {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** Larger files are refused with `too-large`; 256 MiB unless told. */
  readonly maxBytes?: number;
}

export const MAX_BYTES = 256 * 1024 * 1024;
