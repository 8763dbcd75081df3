import type { Block, Document, Marker, TableBlock, TextBlock } from '../model/document.js';
import type { Section } from '../model/structure.js';
import { dropBlanks, skipBlanks } from './blanks.js';
import { isHeading } from './heading.js';
import { joinNumber, type Open, placeMarker } from './numbering.js';
import { markerInCell } from './row-marker.js';
import { titleAndBody } from './section-title.js';
import { ABOUT, ASIDE, CONTACT, LEGAL, opens } from './words.js';

type Draft = { -readonly [K in keyof Section]: Section[K] };

/**
 * Nests the parts of a release by their marks and headings. A list may be cut by page furniture, change its
 * layout half way or be interrupted by a note: the numbers say where it goes on.
 */
export const sectionsOf = (document: Document, from = 0): Section[] => {
  const builder = new Sections(document);
  document.blocks.forEach((block, index) => {
    if (block.type === 'furniture') return;
    if (block.type === 'table') builder.addTable(block, index);
    else if (block.marker && block.marker.style !== 'bullet') builder.addNumbered(block, block.marker, index);
    else if (block.start >= from && isHeading(document, block, index)) builder.addHeading(block, index);
  });
  return builder.finish();
};

class Sections {
  readonly #document: Document;
  readonly #sections: Draft[] = [];
  #open: (Open & { readonly section: Draft })[] = [];
  /** The stack as it was before an unnumbered heading closed it, should the numbers go on after it. */
  #closed: (Open & { readonly section: Draft })[] = [];
  /** Index of the first block of each section, to slice its blocks at the end. */
  readonly #first = new Map<Draft, number>();

  constructor(document: Document) {
    this.#document = document;
  }

  addNumbered(block: TextBlock, marker: Marker, index: number): void {
    this.#push(marker, shapeOf(block), index, block, titleAndBody(this.#document, block));
  }

  /** Rows of a table whose first cell is a list mark are items of the list around it. */
  addTable(block: TableBlock, index: number): void {
    if (!this.#open.some((open) => open.style !== undefined)) return;
    for (const cells of block.rows) {
      const found = markerInCell(this.#document.plain, cells);
      if (!found) continue;
      const { marker, title, body } = found;
      this.#push(marker, 'table', index, { start: marker.start, end: body.end }, { title, body });
    }
  }

  addHeading(block: TextBlock, index: number): void {
    const { plain } = this.#document;
    const depth = this.#depthFor(block);
    if (this.#open.some((open) => open.style !== undefined)) this.#closed = this.#open;
    this.#close(depth, block.start);
    const start = skipBlanks(plain, block.start, block.end);
    const title = { start, end: dropBlanks(plain, start, block.end) };
    this.#add({ heading: block.type === 'heading' ? block.level : 0 }, index, block, {
      title,
      body: { start: block.end, end: block.end },
    });
  }

  finish(): Section[] {
    this.#close(0, this.#document.plain.length);
    for (const section of this.#sections) this.#settle(section);
    return this.#sections;
  }

  #push(
    marker: Marker,
    shape: string,
    index: number,
    span: { start: number; end: number },
    parts: Pick<Section, 'title' | 'body'>,
  ): void {
    const placed = placeMarker(this.#open, this.#closed, marker, shape);
    if (placed.reopen) this.#reopen(placed.reopen as (Open & { readonly section: Draft })[], span.start);
    this.#close(placed.depth, span.start);
    const block = this.#document.blocks[index];
    const heading = block?.type === 'heading' ? block.level : 0;
    this.#add({ style: marker.style, number: marker.number, marker, shape, heading }, index, span, parts);
  }

  #reopen(stack: (Open & { readonly section: Draft })[], at: number): void {
    this.#close(0, at);
    this.#open = [...stack];
    this.#closed = [];
  }

  #add(open: Open, index: number, span: { start: number }, parts: Pick<Section, 'title' | 'body'>): void {
    const parent = this.#open[this.#open.length - 1]?.section;
    const number = open.marker && joinNumber(parent, open.marker);
    const section: Draft = {
      start: span.start,
      end: this.#document.plain.length,
      level: this.#open.length + 1,
      title: parts.title,
      body: parts.body,
      blocks: [],
      ...(number !== undefined && { number }),
      ...(open.marker && { marker: open.marker }),
      ...(parent && { parent }),
    };
    this.#sections.push(section);
    this.#first.set(section, index);
    if (this.#open.length < 8) this.#open.push({ ...open, section });
  }

  /** Closes all open sections from a depth on. */
  #close(depth: number, at: number): void {
    for (let d = depth; d < this.#open.length; d++) {
      const section = this.#open[d]?.section;
      if (section) section.end = at;
    }
    this.#open = this.#open.slice(0, depth);
  }

  /** An unnumbered heading closes everything not clearly above it. */
  #depthFor(block: TextBlock): number {
    const { plain } = this.#document;
    const at = skipBlanks(plain, block.start, block.end);
    if (block.type !== 'heading' || opens(ASIDE, plain, at) || opens(ABOUT, plain, at)) return 0;
    if (opens(LEGAL, plain, at) || opens(CONTACT, plain, at)) return 0;
    const depth = this.#open.findIndex(
      ({ heading }) => heading === 0 || heading === undefined || heading >= block.level,
    );
    return depth < 0 ? this.#open.length : depth;
  }

  #settle(section: Draft): void {
    const { plain } = this.#document;
    section.end = Math.max(section.title.end, dropBlanks(plain, section.start, section.end));
    const start = Math.min(section.body.start, section.end);
    section.body = { start: skipBlanks(plain, start, section.end), end: section.end };
    if (section.body.start >= section.body.end)
      section.body = { start: section.title.start, end: section.end };
    section.blocks = blocksBetween(this.#document.blocks, this.#first.get(section) ?? 0, section.end);
  }
}

const shapeOf = (block: TextBlock): string => `${block.type}${block.level}`;

const blocksBetween = (blocks: readonly Block[], from: number, end: number): Block[] => {
  const inside: Block[] = [];
  for (let b = from; b < blocks.length; b++) {
    const block = blocks[b];
    if (!block || block.start >= end) break;
    if (block.type !== 'furniture') inside.push(block);
  }
  return inside;
};
