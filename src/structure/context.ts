import type { Block, Cell, Document } from '../model/document.js';
import type { Literal } from '../model/literal.js';
import type { Span } from '../model/span.js';
import type { Outline, Place, Section } from '../model/structure.js';
import { fold } from './blanks.js';
import { labelIn } from './label.js';
import { blockAt, cellAt, rowAt, sectionAt, tableAt } from './lookup.js';
import { sentenceAt, sentenceStarts } from './sentences.js';

/**
 * The words a literal stands among, worked out when asked for and only once. Strings are plain, blanks folded,
 * and bounded: `label` holds 300 characters at most, `before` 160, `after` 120.
 */
export interface Context {
  readonly literal: Span;
  /** Block, section, table, row, column and cell as objects. */
  readonly place: Place;
  readonly block: Block;
  readonly section: Section | undefined;
  /** The path as cited of the innermost numbered section: `2(3)`. */
  readonly sectionNumber: string | undefined;
  /**
   * What the figure is called. In a table: row label and column header, `Total / Paid (thousand yen)`. After a
   * typographic gap or a colon: the words before it. In a numbered item: its words up to the literal. Else the
   * title of the section.
   */
  readonly label: string;
  /** All headings above, nearest first, joined with ` / `. */
  readonly heading: string;
  readonly headings: readonly string[];
  /** The row's label, with that of its group behind; `''` outside tables. */
  readonly row: string;
  /** The column's header words from top to bottom, joined with ` / `; `''` outside tables. */
  readonly column: string;
  /** Words of the same sentence (or cell) before the literal. */
  readonly before: string;
  /** Words of the same sentence (or cell) after it. */
  readonly after: string;
  readonly sentence: Span;
}

/** Answers where literals stand. It holds what it has worked out: make one a document. */
export interface Locator {
  readonly placeOf: (literal: Span) => Place;
  readonly contextOf: (literal: Literal) => Context;
}

/** Where one literal stands. For more than one use {@link locate}, which keeps what it has worked out. */
export const placeOf = (outline: Outline, document: Document, literal: Literal): Place =>
  locate(document, outline).placeOf(literal);

export const locate = (document: Document, outline: Outline): Locator => {
  const source: Source = { document, outline, sentences: new Map(), titles: new Map() };
  const contexts = new Map<number, Surroundings>();
  return {
    placeOf: (literal) => placeIn(source, literal),
    contextOf: (literal) => {
      const known = contexts.get(literal.start);
      if (known && known.literal.end === literal.end) return known;
      const context = new Surroundings(source, literal);
      contexts.set(literal.start, context);
      return context;
    },
  };
};

interface Source {
  readonly document: Document;
  readonly outline: Outline;
  /** Starts of the sentences of the blocks asked about. */
  readonly sentences: Map<Block, readonly number[]>;
  readonly titles: Map<Section, string>;
}

const placeIn = (source: Source, literal: Span): Place => {
  const { document, outline } = source;
  const { start } = literal;
  const block = blockAt(document, start);
  const place: { -readonly [K in keyof Place]: Place[K] } = { block, sentence: literal };
  const section = sectionAt(outline.sections, start);
  if (section) place.section = section;
  const table = block.type === 'table' ? tableAt(outline.tables, start) : undefined;
  const row = table && rowAt(table, start);
  const cell = row && cellAt(row, start);
  if (table) place.table = table;
  if (row) place.row = row;
  if (cell) place.cell = cell;
  const column = cell && table?.columns[cell.column];
  if (column) place.column = column;
  place.sentence = cell ? extentOf(cell) : sentenceIn(source, block, start);
  return place;
};

/** From the first to the last piece of a cell. */
const extentOf = ({ start, end, parts }: Cell): Span =>
  parts
    ? {
        start: Math.min(start, parts[0]?.start ?? start),
        end: Math.max(end, parts[parts.length - 1]?.end ?? end),
      }
    : { start, end };

const sentenceIn = ({ document, sentences }: Source, block: Block, offset: number): Span => {
  let starts = sentences.get(block);
  if (!starts) {
    starts = sentenceStarts(document.plain, block);
    sentences.set(block, starts);
  }
  return sentenceAt(starts, block, offset);
};

/** Worked out part by part, for most literals are asked for one or two words only. */
class Surroundings implements Context {
  readonly literal: Span;
  readonly #source: Source;
  #place: Place | undefined;
  #label: string | undefined;
  #headings: readonly string[] | undefined;
  #heading: string | undefined;
  #before: string | undefined;
  #after: string | undefined;

  constructor(source: Source, literal: Span) {
    this.#source = source;
    this.literal = literal;
  }

  get place(): Place {
    this.#place ??= placeIn(this.#source, this.literal);
    return this.#place;
  }

  get block(): Block {
    return this.place.block;
  }

  get section(): Section | undefined {
    return this.place.section;
  }

  get sectionNumber(): string | undefined {
    let section = this.place.section;
    while (section && section.number === undefined) section = section.parent;
    return section?.number;
  }

  get sentence(): Span {
    return this.place.sentence;
  }

  get row(): string {
    const { row } = this.place;
    if (!row) return '';
    return row.group ? `${row.label} / ${row.group}` : row.label;
  }

  get column(): string {
    return this.place.column?.header.join(' / ') ?? '';
  }

  get label(): string {
    this.#label ??= labelIn(this.#source.document.plain, this.place, this.literal, this.headings[0] ?? '');
    return this.#label;
  }

  get headings(): readonly string[] {
    this.#headings ??= headingsOf(this.#source, this.place.section);
    return this.#headings;
  }

  get heading(): string {
    this.#heading ??= this.headings.join(' / ');
    return this.#heading;
  }

  get before(): string {
    if (this.#before !== undefined) return this.#before;
    const { start } = this.literal;
    const { block, sentence } = this.place;
    const mark = block.type === 'table' ? 0 : (block.marker?.end ?? 0);
    const from = Math.max(sentence.start, start - 160, Math.min(mark, start));
    this.#before = fold(this.#source.document.plain, from, start);
    return this.#before;
  }

  get after(): string {
    const { end } = this.literal;
    this.#after ??= fold(this.#source.document.plain, end, Math.min(this.sentence.end, end + 120));
    return this.#after;
  }
}

const headingsOf = ({ titles, document }: Source, innermost: Section | undefined): string[] => {
  const headings: string[] = [];
  for (let section = innermost; section; section = section.parent) {
    let title = titles.get(section);
    if (title === undefined) {
      const { start, end } = section.title;
      title = fold(document.plain, start, Math.min(end, start + 300));
      titles.set(section, title);
    }
    if (title !== '') headings.push(title);
  }
  return headings;
};
