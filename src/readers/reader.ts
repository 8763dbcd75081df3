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

/** What a reader may use up before it gives up with a problem that names the limit; and the key to a locked file. */
export interface ReadOptions {
  /** Larger files are refused with `too-large`; 256 MiB unless told. */
  readonly maxBytes?: number;
  /** Pages after it are not read (`too-many-pages`); 2,000 unless told. */
  readonly maxPages?: number;
  /** Characters of text a file may unfold to (`too-much-text`), one page to a 256th of it; 64 Mi unless told. */
  readonly maxCharacters?: number;
  /** Drawing commands of all pages (`too-many-commands`); 4,000,000 unless told. */
  readonly maxCommands?: number;
  /** Lines of a page of markup: later ones run together (`too-many-lines`); 500,000 unless told. */
  readonly maxLines?: number;
  /** Elements inside one another: what lies deeper counts to its ancestor (`too-deep`); 256 unless told. */
  readonly maxDepth?: number;
  /** Columns and rows of one table, spans included (`too-many-cells`); 1,000,000 cells unless told. */
  readonly maxCells?: number;
  /** Opens an encrypted file. */
  readonly password?: string;
}

export const MAX_BYTES = 256 * 1024 * 1024;
export const MAX_PAGES = 2000;
export const MAX_CHARACTERS = 64 * 1024 * 1024;
export const MAX_COMMANDS = 4_000_000;
export const MAX_LINES = 500_000;
export const MAX_DEPTH = 256;
export const MAX_CELLS = 1_000_000;
