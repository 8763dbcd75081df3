import type { Block, Cell, Marker, TableBlock } from './document.js';
import type { DateLiteral, Literal } from './literal.js';
import type { Span } from './span.js';

/**
 * The meaning of a document's layout: what is the title, the dateline, which sections nest, what heads a
 * table's columns. Extractors ask it where a literal stands and under which label.
 */
export interface Outline {
  readonly title?: Span & { readonly text: string };
  readonly dateline?: Dateline;
  /** All sections in text order, parents before children. */
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  /** Ranges kept out of extraction (contact and identity excepted): "About", disclaimers, navigation. */
  readonly boilerplate: readonly Span[];
  /** The scanner's literals, refined: table headers have given their cells unit, currency and scale. */
  readonly literals: readonly Literal[];
}

/** `TOKYO, June 26, 2013 (GLOBE NEWSWIRE) --`: the opening words that say where and when. */
export interface Dateline extends Span {
  readonly place?: Span;
  readonly date?: DateLiteral;
}

/** A numbered or headed part. `number` is the path as cited, `2(3)`; unnumbered headings have none. */
export interface Section extends Span {
  readonly level: number;
  readonly number?: string;
  readonly marker?: Marker;
  /** The heading's words without its mark: `Total number of Stock Acquisition Rights`. */
  readonly title: Span;
  /** Everything under the heading, the heading itself left out. */
  readonly body: Span;
  readonly parent?: Section;
  readonly blocks: readonly Block[];
}

export interface Table extends Span {
  readonly block: TableBlock;
  /** How many leading rows are headings. */
  readonly headerRows: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Words above or in the corner that hold for the whole table: "(thousand yen)", "in SEK". */
  readonly caption?: Span;
}

export interface Column {
  /** Header words from top to bottom, spanning headers first: `['Investment Amount', 'Total (thousand yen)']`. */
  readonly header: readonly string[];
  readonly spans: readonly Span[];
  readonly unit?: string;
  readonly currency?: string;
  /** `1000` for a `(thousand yen)` header. */
  readonly scale?: string;
  readonly percent?: boolean;
}

export interface Row {
  /** `total` and `subtotal` by label; `header` inside the body starts a new group of rows. */
  readonly role: 'body' | 'total' | 'subtotal' | 'header' | 'note';
  /** The words of the row's first text cell(s). */
  readonly label: string;
  readonly labelSpan: Span;
  readonly cells: readonly Cell[];
}

/** Where one literal stands, worked out on demand: its block, section, label, sentence, row and column. */
export interface Place {
  readonly block: Block;
  readonly section?: Section;
  readonly table?: Table;
  readonly row?: Row;
  readonly column?: Column;
  readonly cell?: Cell;
  /** The sentence (or cell) around the literal. */
  readonly sentence: Span;
}
