import type { TableBlock } from '../../../model/document.js';
import type { Box, Word } from '../page.js';

/**
 * A table found on a page, or on several that it runs over: every word inside the box of a part is in exactly
 * one of its cells, or set aside.
 */
export interface PageTable {
  readonly layout: Extract<TableBlock['layout'], 'ruled' | 'borderless'>;
  /** Where it stands, a page each, in page order; on one page, one part. */
  readonly parts: readonly TablePart[];
  readonly rows: readonly (readonly PageCell[])[];
  /** What says nothing: heading rows printed again at the top of a further page, dots that lead to a figure. */
  readonly aside: readonly CellLine[];
}

/** The box of a table on one page. */
export interface TablePart extends Box {
  /** From 1. */
  readonly page: number;
}

/** A cell: its words line by line. Empty cells are there too, without lines. */
export interface PageCell {
  readonly lines: readonly CellLine[];
  /** From 0; spanning cells counted. */
  readonly column: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** One printed line of a cell, its words from left to right. */
export interface CellLine {
  readonly page: number;
  readonly words: readonly Word[];
}
