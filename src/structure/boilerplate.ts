import type { Block, Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { dropBlanks, skipBlanks } from './blanks.js';
import { isHeading } from './heading.js';
import { ABOUT, CONTACT, LEGAL, LEGAL_TEXT, opens, SOURCE } from './words.js';

export interface Margins {
  readonly boilerplate: readonly Span[];
  readonly contact: readonly Span[];
}

type Region = 'release' | 'about' | 'legal' | 'contact';

/**
 * What stands in a release without being its news: the issuer's portrait, legal and forward-looking notes, links
 * and source lines; and, apart, whom to ask. A portrait or note with a heading goes on to the next heading.
 */
export const marginsOf = (document: Document): Margins => {
  const boilerplate = new Ranges();
  const contact = new Ranges();
  let region: Region = 'release';
  document.blocks.forEach((block, index) => {
    if (block.type === 'furniture') return;
    region = nextRegion(document, block, index, region);
    if (isNote(document, block) || region === 'about' || region === 'legal') boilerplate.add(block);
    else if (region === 'contact') contact.add(block);
  });
  return { boilerplate: boilerplate.spans, contact: contact.spans };
};

const nextRegion = (document: Document, block: Block, index: number, region: Region): Region => {
  if (block.type === 'table') return 'release';
  const { plain } = document;
  const start = skipBlanks(plain, block.start, block.end);
  const short = dropBlanks(plain, start, block.end) - start <= 120;
  const heading = short && isHeading(document, block, index);
  if (short && (heading || region !== 'release') && opens(ABOUT, plain, start)) return 'about';
  if (heading && opens(LEGAL, plain, start)) return 'legal';
  if (block.end - start <= 400 && opens(CONTACT, plain, start)) return 'contact';
  if (heading || numbered(block)) return region === 'contact' && !ends(document, block) ? region : 'release';
  return leavesContact(plain, start, block, region) ? 'release' : region;
};

const numbered = (block: Block): boolean =>
  block.type !== 'table' && block.marker !== undefined && block.marker.style !== 'bullet';

/** Names in a contact block are often bold: only a numbered heading ends it. */
const ends = (_: Document, block: Block): boolean => numbered(block);

/** A long paragraph is no address. */
const leavesContact = (plain: string, start: number, block: Block, region: Region): boolean =>
  region === 'contact' && dropBlanks(plain, start, block.end) - start > 240;

const isNote = (document: Document, block: Block): boolean => {
  if (block.type === 'table') return false;
  const { plain } = document;
  const start = skipBlanks(plain, block.start, block.end);
  if (start >= block.end) return false;
  return (
    opens(LEGAL_TEXT, plain, start) || isNavigation(document, block) || isSource(plain, start, block.end)
  );
};

/** The whole block is one link or address. */
const isNavigation = ({ plain, text }: Document, block: Block): boolean => {
  const start = skipBlanks(plain, block.start, block.end);
  if (start >= block.end || block.end - start > 600) return false;
  if (opens(ADDRESS, plain, start)) return true;
  const from = skipBlanks(text, block.start, block.end);
  return (
    (text.charCodeAt(from) === 91 || text.charCodeAt(from) === 33) && LINK.test(text.slice(from, block.end))
  );
};

const ADDRESS = /https?:\/\/[^ \n]{1,400} {0,20}$/my;
const LINK = /^!?\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)[ \n]{0,4}$/;

const isSource = (plain: string, start: number, end: number): boolean =>
  end - start <= 200 && opens(SOURCE, plain, start);

/** Neighbouring blocks make one range. */
class Ranges {
  readonly spans: { start: number; end: number }[] = [];
  #last: Block | undefined;

  add(block: Block): void {
    const open = this.spans[this.spans.length - 1];
    if (open && this.#last && block.start - open.end <= 8) open.end = block.end;
    else this.spans.push({ start: block.start, end: block.end });
    this.#last = block;
  }
}
