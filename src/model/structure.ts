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
  /** Where people and addresses for questions stand: not boilerplate, yet no statement of the release either. */
  readonly contact: readonly Span[];
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

/** A block holds several when statements with headings of their own are set one under the other. */
export interface Table extends Span {
  readonly block: TableBlock;
  /** How many leading rows are headings. */
  readonly headerRows: number;
  readonly columns: readonly Column[];
  /** The rows under the headings, blank ones left out. */
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
  /** Amounts for one of them: `Price per share (SEK)` → `share`. */
  readonly per?: string;
  /** The column that sums the others: `Total`. */
  readonly total?: boolean;
}

export interface Row {
  /** `total` and `subtotal` by label; `header` inside the body starts a new group of rows. */
  readonly role: 'body' | 'total' | 'subtotal' | 'header' | 'note';
  /** The words of the row's first text cell(s). */
  readonly label: string;
  readonly labelSpan: Span;
  /** The label of the header row above it inside the body: `Earnings per share:`. */
  readonly group?: string;
  /** By `column`, which indexes `Table.columns`: the pieces of `$ | (15 | )` are one cell with parts. */
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
