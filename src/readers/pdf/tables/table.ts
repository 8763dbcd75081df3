import type { TableBlock } from '../../../model/document.js';
import type { Box, Word } from '../page.js';

/** A table found on a page: every word inside its box is in exactly one of its cells. */
export interface PageTable extends Box {
  readonly layout: Extract<TableBlock['layout'], 'ruled' | 'borderless'>;
  readonly rows: readonly (readonly PageCell[])[];
}

/** A cell of a page: its words line by line. Empty cells are there too, without lines. */
export interface PageCell extends Box {
  readonly lines: readonly (readonly Word[])[];
  /** From 0; spanning cells counted. */
  readonly column: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}
