import type { Cell, TableBlock } from '../../model/document.js';
import type { Span } from '../../model/span.js';

/** A piece of text and where it comes from; markup and pages have different notions of that. */
export interface Run<Where> {
  readonly text: string;
  /** Absent for what the reader sets itself: list marks, joining blanks. */
  readonly where?: Where;
}

/** What markup or geometry tells about a range of whole lines; the layout of the lines need not be guessed. */
export interface Given extends Span {
  /** `paragraph`: one block, whatever it looks like; `lines`: nothing is known, to be read like a text file. */
  readonly type: 'heading' | 'paragraph' | 'furniture' | 'table' | 'lines';
  /** Of a heading, from 1. */
  readonly level?: number;
  /** All of its words are printed bold (or as large): it may be a heading. */
  readonly bold?: boolean;
  readonly table?: TableBlock;
}

/** A text in the making: blocks one under another, an empty line between them, each noted as it is set. */
export interface Composed<Where> {
  readonly text: string;
  readonly given: readonly Given[];
  /** In text order. */
  readonly placed: readonly (Span & { readonly where: Where })[];
}

/** A cell still to be set: its words, and the columns and rows it covers. */
export interface CellRuns<Where> {
  readonly runs: readonly Run<Where>[];
  readonly column: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/**
 * Sets blocks into one text and remembers where each piece came from. A line break or tab inside the words of a
 * block or cell becomes a blank, so that the lines of the text are what the reader says; only `lines` keep theirs.
 */
export class Composer<Where> {
  readonly #parts: string[] = [];
  readonly #given: Given[] = [];
  readonly #placed: (Span & { where: Where })[] = [];
  #length = 0;

  /** A heading or paragraph. `tight` sets it right under the block before, as lines of an address are. */
  block(
    type: 'heading' | 'paragraph' | 'furniture' | 'lines',
    runs: readonly Run<Where>[],
    { level, bold, tight = false }: { level?: number; bold?: boolean; tight?: boolean } = {},
  ): void {
    this.#separate(tight ? '\n' : '\n\n');
    const start = this.#length;
    for (const run of runs) this.#add(run, type === 'lines');
    if (this.#length === start) return;
    this.#given.push({
      type,
      start,
      end: this.#length,
      ...(level !== undefined && { level }),
      ...(bold && { bold }),
    });
  }

  /** A table, a row a line, a tab between cells. Rows without a cell are passed over. */
  table(layout: TableBlock['layout'], rows: readonly (readonly CellRuns<Where>[])[]): void {
    this.#separate('\n\n');
    const start = this.#length;
    const set: Cell[][] = [];
    for (const row of rows) {
      if (row.length === 0) continue;
      if (set.length > 0) this.#add({ text: '\n' }, true);
      set.push(this.#row(row));
    }
    if (this.#length === start) return;
    const table: TableBlock = { type: 'table', layout, start, end: this.#length, rows: set };
    this.#given.push({ type: 'table', start, end: this.#length, table });
  }

  finish(): Composed<Where> {
    return { text: this.#parts.join(''), given: this.#given, placed: this.#placed };
  }

  #row(cells: readonly CellRuns<Where>[]): Cell[] {
    return cells.map(({ runs, ...place }, index) => {
      if (index > 0) this.#add({ text: '\t' }, true);
      const start = this.#length;
      for (const run of runs) this.#add(run, false);
      return { start, end: this.#length, ...place };
    });
  }

  #separate(between: string): void {
    if (this.#length > 0) this.#add({ text: between }, true);
  }

  #add({ text, where }: Run<Where>, breaks: boolean): void {
    if (text === '') return;
    const start = this.#length;
    this.#parts.push(breaks ? text : text.replace(/[\n\r\t]/g, ' '));
    this.#length += text.length;
    if (where !== undefined) this.#placed.push({ start, end: this.#length, where });
  }
}
