import type { Block, Document, Marker, TableBlock, TextBlock } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { Section } from '../model/structure.js';
import { dropBlanks, skipBlanks } from './blanks.js';
import type { BlockRole } from './block-role.js';
import { joinNumber, type Open, placeMarker } from './numbering.js';
import { markerInCell } from './row-marker.js';
import { titleAndBody } from './section-title.js';

type Draft = { -readonly [K in keyof Section]: Section[K] };
type OpenSection = Open & { readonly section: Draft };

/**
 * Nests the parts of a release by their marks and headings. A list may be cut by page furniture, change its
 * layout half way or be interrupted by a note: the numbers say where it goes on.
 */
export const sectionsOf = (document: Document, roles: readonly BlockRole[], from = 0): Section[] => {
  const builder = new Sections(document);
  const { blocks } = document;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const role = roles[index];
    if (!block || !role || role === 'furniture') continue;
    if (block.type === 'table') builder.addTable(block, index);
    else if (role === 'numbered' && block.marker) builder.addNumbered(block, block.marker, index);
    else if (role.endsWith('heading') && block.start >= from) builder.addHeading(block, role, index);
  }
  return builder.finish();
};

class Sections {
  readonly #document: Document;
  readonly #sections: Draft[] = [];
  #open: OpenSection[] = [];
  /** The stack as it was before an unnumbered heading closed it, should the numbers go on after it. */
  #closed: OpenSection[] = [];
  /** Index of the first block of each section, to slice its blocks at the end. */
  readonly #firsts: number[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  addNumbered(block: TextBlock, marker: Marker, index: number): void {
    const { title, body } = titleAndBody(this.#document, block);
    this.#push(marker, shapeOf(block), index, block.start, title, body);
  }

  /** Rows of a table whose first cell is a list mark are items of the list around it. */
  addTable(block: TableBlock, index: number): void {
    if (!this.#open.some((open) => open.marker !== undefined)) return;
    for (const cells of block.rows) {
      const found = markerInCell(this.#document.plain, cells);
      if (!found) continue;
      const { marker, title, body } = found;
      this.#push(marker, 'table', index, marker.start, title, body);
    }
  }

  addHeading(block: TextBlock, role: BlockRole, index: number): void {
    const { plain } = this.#document;
    const heading = block.type === 'heading' ? block.level : 0;
    const depth = role === 'heading' && heading > 0 ? this.#depthFor(heading) : 0;
    if (this.#open.some((open) => open.marker !== undefined)) this.#closed = this.#open.slice();
    this.#close(Math.min(depth, DEEPEST - 1), block.start);
    const start = skipBlanks(plain, block.start, block.end);
    const title = { start, end: dropBlanks(plain, start, block.end) };
    const body = { start: block.end, end: block.end };
    const section = this.#add(undefined, index, block.start, title, body);
    this.#open.push({ marker: undefined, shape: 'named', heading, section });
  }

  finish(): Section[] {
    this.#close(0, this.#document.plain.length);
    this.#sections.forEach((section, at) => {
      this.#settle(section, this.#firsts[at] ?? 0);
    });
    return this.#sections;
  }

  #push(marker: Marker, shape: string, index: number, start: number, title: Span, body: Span): void {
    const { depth, reopen } = placeMarker(this.#open, this.#closed, marker, shape);
    if (reopen !== undefined) this.#reopen(reopen, start);
    this.#close(Math.min(depth, DEEPEST - 1), start);
    const block = this.#document.blocks[index];
    const heading = block?.type === 'heading' ? block.level : 0;
    const section = this.#add(marker, index, start, title, body);
    this.#open.push({ marker, shape, heading, section });
  }

  #reopen(length: number, at: number): void {
    this.#close(0, at);
    this.#open = this.#closed.slice(0, length);
    this.#closed = [];
  }

  #add(marker: Marker | undefined, index: number, start: number, title: Span, body: Span): Draft {
    const level = this.#open.length + 1;
    const parent = this.#open[level - 2]?.section;
    const draft: Draft = { start, end: this.#document.plain.length, level, title, body, blocks: NO_BLOCKS };
    if (parent) draft.parent = parent;
    if (marker) {
      draft.marker = marker;
      draft.number = joinNumber(parent, marker);
    }
    this.#sections.push(draft);
    this.#firsts.push(index);
    return draft;
  }

  /** Closes all open sections from a depth on. */
  #close(depth: number, at: number): void {
    while (this.#open.length > depth) {
      const open = this.#open.pop();
      if (open) open.section.end = at;
    }
  }

  /** A heading in markup closes everything not clearly above it. */
  #depthFor(level: number): number {
    const depth = this.#open.findIndex(({ heading }) => heading === 0 || heading >= level);
    return depth < 0 ? this.#open.length : depth;
  }

  /** Ends a section with its last block: furniture behind it is blank, and may be long. */
  #settle(section: Draft, first: number): void {
    const { plain, blocks } = this.#document;
    const inside = blocksBetween(blocks, first, section.end);
    const last = inside[inside.length - 1]?.end ?? section.end;
    section.end = Math.max(section.title.end, dropBlanks(plain, section.start, Math.min(last, section.end)));
    const start = skipBlanks(plain, Math.min(section.body.start, section.end), section.end);
    section.body = { start: start < section.end ? start : section.title.start, end: section.end };
    section.blocks = inside;
  }
}

const DEEPEST = 8;
const NO_BLOCKS: readonly Block[] = [];

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
