import type { Moved } from './moved.js';
import type { Origin } from './origin.js';
import type { Span } from './span.js';

/**
 * What a reader makes of a file: one immutable text, a plain view of it, and the blocks it falls into.
 * Everything later is an offset range into `text`.
 */
export interface Document {
  readonly path: string;
  readonly mediaType: MediaType;
  /** The decoded text, character for character (only a byte order mark is dropped). */
  readonly text: string;
  /**
   * The same text as a scanner wants it, of exactly the same length, so that offsets serve both:
   * markup and repeated page furniture are blanks; no-break and thin spaces are blanks; full-width forms,
   * curly quotes and dashes are their ASCII kin; a line break inside a block is a blank, one between blocks
   * stays `\n`, and the gap between two cells is a `\t`. So a pattern never looks past a `\n` or a `\t`.
   * Words that invisible signs split are whole: their rest is moved up, and `moved` tells from where.
   */
  readonly plain: string;
  /** In the order of the text, never overlapping; together with blanks they cover it. */
  readonly blocks: readonly Block[];
  /** Where words of plain stand in `text` that were split by what prints nothing; absent where none is. */
  readonly moved?: Moved;
  readonly problems: readonly Problem[];
  /** What the file says about itself outside its text (front matter): where, in `text`; plain blanks it. */
  readonly hints?: { readonly title?: Span; readonly date?: Span };
  /** Where the text stands in the file; absent where the text is the file. */
  readonly origin?: Origin;
}

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'application/pdf';

/** One part of the layout: a heading, a paragraph, a list item, a table, or repeated page furniture. */
export type Block = TextBlock | TableBlock;

export interface TextBlock extends Span {
  readonly type: 'heading' | 'paragraph' | 'item' | 'furniture';
  /** Heading depth (`##` is 2) or the indent level of an item, from 1. */
  readonly level: number;
  /** The mark in front: `(1)`, `2.`, `a)`, `-`, `•`; the rest of the block is its text. */
  readonly marker?: Marker;
  /** Where a typographic gap (no-break spaces, tab, column gap) parts a label from its value. */
  readonly gap?: Span;
}

/** `(1)` → number 1, style `(1)`; bullets have no number. `label` is the mark without brackets and stops. */
export interface Marker extends Span {
  readonly label: string;
  readonly style:
    | '(1)'
    | '1)'
    | '1.'
    | '(a)'
    | 'a)'
    | 'a.'
    | '(i)'
    | 'i)'
    | 'i.'
    | '①'
    | 'bullet'
    | '1'
    | '1.1';
  readonly number?: number;
}

export interface TableBlock extends Span {
  readonly type: 'table';
  /** How it was laid out in the source; geometry kinds come with the PDF reader. */
  readonly layout: 'pipe' | 'tab' | 'fixed-width' | 'html' | 'ruled' | 'borderless';
  /** Rows of cells; a row may be shorter than its neighbours, an empty cell has an empty span. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell extends Span {
  /** From 0, spanning cells counted, so that cells of one column share a number in every row. */
  readonly column: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** All pieces of a cell whose text is not in one place (a wrapped label in fixed-width text); else absent. */
  readonly parts?: readonly Span[];
}

/** Something that could not be read or understood: data, never an exception. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly page?: number;
  readonly span?: Span;
}

/** The text of a span as a reader sees it: plain, runs of blanks folded, ends trimmed. */
export const plainText = (document: Document, span: Span): string =>
  document.plain.slice(span.start, span.end).replace(/\s+/g, ' ').trim();

/** The text of a cell, all its pieces joined. */
export const cellText = (document: Document, cell: Cell): string =>
  cell.parts ? cell.parts.map((part) => plainText(document, part)).join(' ') : plainText(document, cell);
